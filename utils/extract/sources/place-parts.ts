import type { Place } from '../../posting.ts';
import { isCountry } from '../../text/place.ts';
import type { Block, Page } from '../page.ts';
import type { Labelled } from './labels.ts';

const TOWN =
  /^(?:(?:work )?location )?(?:city|town|locality|municipality|ort|stadt|ville|commune|ciudad|localidad|municipio|cidade|citt[àa]|comune|plaats|gemeente|stad|miasto|miejscowość|město|obec|kommun|市区町村)\s?[:：]?$/i;
const COUNTRY = /^(?:country|land|pays|pa[íi]s|paese|kraj|země|stát)(?: of work)?\s?[:：]?$/i;
const REGION =
  /^(?:us |work )?(?:region|state|province|county|bundesland|région|regi[óo]n|provincia|estado|województwo)(?:\/\w+)?\s?[:：]?$/i;
/** "State", "Bundesland": says a part of a place, and beside no town little. */
export const isRegionLabel = (label: string): boolean => REGION.test(label) && !/^r[ée]gi[oó]n\b/i.test(label);
const NEAR = 10;

/** "Country: Italy", "Region: Trentino", "Locality: Bolzano" are one place; undefined where no label is a town's own. */
export function placeOfParts(pairs: readonly Labelled[]): { place: Place; pairs: Labelled[] } | undefined {
  const town = pairs.find(({ label, value }) => TOWN.test(label) && /^[^,;\n\d]{2,40}$/.test(value));
  if (!town) return undefined;
  const beside = (pattern: RegExp): Labelled | undefined =>
    pairs.find(
      ({ label, value, block }) =>
        pattern.test(label) && /^[^,;\n]{2,40}$/.test(value) && Math.abs(block.index - town.block.index) <= NEAR,
    );
  const [region, country] = [beside(REGION), beside(COUNTRY)];
  // "France, Auvergne-Rhône-Alpes, Haute-Loire" beside "Town: Le Puy": from the widest to the narrowest, which another label tells.
  const down = pairs.some(
    ({ value }) => value !== town.value && isCountry(value.split(/,\s/)[0] ?? '') && value.includes(','),
  );
  if (!region && !country)
    return down ? { place: { name: town.value, addressLocality: town.value }, pairs: [town] } : undefined;
  const wide = country ?? region;
  const place: Place = { name: [town.value, wide?.value].filter(Boolean).join(', '), addressLocality: town.value };
  if (region) place.addressRegion = region.value;
  if (country) place.addressCountry = country.value;
  return { place, pairs: [town, ...(region ? [region] : []), ...(country ? [country] : [])] };
}

const UK_CODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
/** "23758 Oldenburg in Holstein", "9411 AB Veenmeer", "586 01 Jihlava". */
const CODED_TOWN =
  /^(?:[A-Z]{1,2}-)?(\d{4,5}|\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}) (\p{Lu}\p{L}.{1,40})$/u;

/** A street, a town and its code below each other, as British or as other addresses have them, from the first block on: the town; undefined elsewhere. */
export function townOfAddress(first: Block | undefined, page: Page): Place | undefined {
  if (!first || first.text.length > 60) return undefined;
  const lines: string[] = [];
  for (const block of page.blocks.slice(first.index, first.index + 6)) {
    if (block.text.length > 60 || block.element.parentElement !== first.element.parentElement) return undefined;
    if (UK_CODE.test(block.text)) {
      const town = lines.at(-1);
      const street = lines.slice(0, -1).join(', ');
      if (!town || !street) return undefined;
      return { name: `${town} ${block.text}`, streetAddress: street, addressLocality: town, postalCode: block.text };
    }
    const [, postalCode, addressLocality] = CODED_TOWN.exec(block.text) ?? [];
    if (postalCode && addressLocality && /\d/.test(lines.at(-1) ?? ''))
      return { name: block.text, streetAddress: lines.join(', '), addressLocality, postalCode };
    lines.push(block.text);
  }
  return undefined;
}
