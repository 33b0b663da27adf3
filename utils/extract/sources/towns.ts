import { US_STATES } from '../../text/country.ts';
import { foldText } from '../../text/fold.ts';
import { isCountry } from '../../text/place.ts';
import { isLargeCity } from './cities.ts';

/** Cities whose names are those of a province or canton too: "Winterthur, Zürich" is one place. Folded. */
const REGIONS = new Set(
  'utrecht|groningen|antwerp|antwerpen|liege|namur|zurich|bern|berne|geneva|geneve|genf|basel|luzern|lucerne|fribourg|neuchatel|schaffhausen|st. gallen|zug|salzburg|wien|madrid|barcelona|valencia|sevilla|malaga|murcia|zaragoza|alicante|granada|cordoba|valladolid|milano|milan|roma|rome|torino|napoli|bologna|firenze|genova|verona|padova|brescia|bergamo|parma|modena|pisa|venezia|bari|stockholm|uppsala|orebro|jonkoping|quebec|quebec city|new york|washington|victoria|manila|delhi|lisboa|lisbon|porto|braga|aveiro|coimbra|faro|sao paulo|rio de janeiro|tokyo|osaka|kyoto|seoul|luxembourg|paris|london|dublin|cork|galway|limerick|mexico city|bogota|lima|santiago|singapore|hong kong|praha|prague|oslo|york|split|leuven|georgia|mumbai|bangkok|jakarta|istanbul|ankara|tel aviv|beograd'.split(
    '|',
  ),
);

const bare = (part: string): string => part.replace(/\s?\([^()]{0,40}\)$/, '').trim();

/**
 * "Linz, Wels": a line of towns, cut into one each; undefined where its commas may as well stand within one place. `several`: the page
 * itself calls them places, in the plural, so that one known city among them is enough.
 */
export function townsIn(line: string, several = false): string[] | undefined {
  const parts = line.length <= 200 ? line.split(/\s?,\s?/) : [];
  if (parts.length < 2 || parts.some((part) => !/^\p{Lu}[\p{L}\p{M}.'’()/ -]{1,40}$/u.test(part))) return undefined;
  if (parts.some((part) => isCountry(bare(part)) || US_STATES.has(part) || readsAsCode(part))) return undefined;
  const folded = parts.map((part) => foldText(bare(part)));
  if (new Set(folded).size < parts.length) return undefined;
  const cities = parts.filter((part) => isLargeCity(bare(part)));
  if (several) return cities.length > 0 ? parts : undefined;
  const last = folded.at(-1) ?? '';
  return cities.length === parts.length && (parts.length > 2 || !REGIONS.has(last)) ? parts : undefined;
}

/** Two or three capitals: a province, a state. */
const readsAsCode = (part: string): boolean => /^[A-Z]{2,3}$/.test(part);
