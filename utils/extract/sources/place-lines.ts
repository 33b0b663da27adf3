import type { Place } from '../../posting.ts';
import { readEmploymentTypes } from '../../text/employment-type.ts';
import { isCountry } from '../../text/place.ts';
import { closest, tags } from '../tree/look.ts';
import type { Chip } from './chips.ts';
import { mayHoldWorkplace } from './gates.ts';
import { hasLegalForm } from './job-words.ts';
import { isEasternAddress, isKnownPlace, namesUnit, townBeforeStreet } from './place-words.ts';

/**
 * What else a line says behind the place: "Bratislava (the position allows work from home at times)", "Heidekamp | Part-time |
 * Ref. 712". Beside a fact of another kind only known places are places.
 */
export function withoutRemark(value: string): string {
  const bare = value.replace(/\s?\([^()]{30,}\)\s{0,3}$|(?<=\S)（[^（）]{2,40}）$/, '').trim() || value;
  const parts = bare.split(/\s[|·•]\s/);
  const [first = '', ...others] = parts;
  const mixed = others.some((part) => readEmploymentTypes(part).length > 0 || /\d{3}|[€$£]/.test(part));
  return mixed ? [first, ...others.filter((part) => isKnownPlace(part.trim()))].join(' | ') : bare;
}

/** "Duluth, MN" and "Administration" in one part that is named location: the department beside a known place is none. */
export function withoutUnits(places: Place[]): Place[] {
  const known = places.some(({ name }) => isKnownPlace(name));
  // "Rome Mill", "88 Mill Rd", "Rome, GA 30165": the lines of one address, of which the last names the town.
  const last = places.at(-1);
  if (last && places.some(({ name }) => /^\d{1,5}[a-z]?\s\p{L}/iu.test(name)) && /,\s[A-Z]{2}\s\d{5}/.test(last.name))
    return [last];
  return known ? places.filter(({ name }) => isKnownPlace(name) || !namesUnit(name)) : places;
}

/** The addresses of a Japanese form's value, which names house, address and station below each other, with or without words before them. */
export const addressesIn = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.replace(/^[^:：]{1,12}[:：]\s?/, ''))
    .filter(isEasternAddress);

/** A town and its country in two elements are one place. */
export function withItsCountry(places: Place[]): Place[] {
  const [town, country] = places;
  if (places.length !== 2 || !town || !country || isCountry(town.name) || !isCountry(country.name)) return places;
  return [{ ...town, name: `${town.name}, ${country.name}`, addressCountry: country.name }];
}

/** "in Galax, VA", "Modelo de trabalho híbrido: Recife - PE": the place without what leads to it. */
export function placePart(text: string): string {
  const led = /^(?:in|à|en)\s(?=\p{Lu})(.+)$/u.exec(text)?.[1] ?? text;
  const told = /^([^:]{3,40}):\s(\p{Lu}.{2,60})$/u.exec(led);
  return told?.[2] && mayHoldWorkplace(told[1] ?? '') ? told[2].replace(/\s-\s(?=[A-Z]{2}$)/, ', ') : led;
}

/** "CDI – Angers (49)", "San Francisco, California, United States — Go To Market": a known place and one more fact with a dash between. */
export function placeBesideFact(line: string): string | undefined {
  const town = townBeforeStreet(line);
  if (town) return town;
  const parts = line.split(/\s[–—-]\s/);
  // "CDI – Temps plein – Dijon": of three facts and more the one known place, where a kind of work stands among them.
  if (parts.length > 2 && parts.length < 6 && line.length <= 90) {
    const known = parts.filter((part) => isKnownPlace(part));
    return known.length === 1 && parts.some((part) => readEmploymentTypes(part).length > 0) ? known[0] : undefined;
  }
  if (parts.length !== 2 || line.length > 90) return undefined;
  const places = parts.filter((part) => isKnownPlace(part) && (part.includes(',') || /\(|\d/.test(part)));
  const [other = ''] = parts.filter((part) => !places.includes(part));
  return places.length === 1 && (!/[.!?:]/.test(other) || hasLegalForm(other)) ? places[0] : undefined;
}

const LINK = tags('A');
/** Is the chip a link beside bare text of its line, and no known place ("Carhaix - <a>Show on a map</a>")? */
export const isLinkBeside = (chip: Chip, others: readonly Chip[]): boolean =>
  closest(chip.element, LINK) !== null &&
  !isKnownPlace(chip.text) &&
  others.some(({ block, element }) => block === chip.block && closest(element, LINK) === null);
