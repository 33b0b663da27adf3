import type { Place } from '../../posting.ts';
import { foldText } from '../../text/fold.ts';
import { readPlaces } from '../../text/place.ts';
import { hasLegalForm } from './job-words.ts';
import { isKnownPlace } from './place-words.ts';
import { townsIn } from './towns.ts';

const MOST_PLACES = 30;

/** Places as printed in one text, countries that a remote job is open to included: a page prints them as its place. */
export function placesIn(text: string, several = false): Place[] {
  if (text.length > 400) return [];
  const towns = townsIn(text, several);
  if (towns) return towns.map((name) => ({ name }));
  const { places, regions = [] } = readPlaces(withoutEmployer(text.replace(/\sonly$/i, '')));
  return places.length > 0 ? places : regions.map((name) => ({ name }));
}

/** "Acme GmbH, Kassel, Germany": an employer before its town. */
const withoutEmployer = (text: string): string => {
  const [first = '', ...rest] = text.split(/,\s/);
  return rest.length > 0 && first.includes(' ') && hasLegalForm(first) && !isKnownPlace(first) ? rest.join(', ') : text;
};

/** Each place once, the first 30. */
export const unique = (places: Place[]): Place[] =>
  places
    .filter((place, at) => !places.slice(0, at).some((before) => foldText(before.name) === foldText(place.name)))
    .slice(0, MOST_PLACES);
