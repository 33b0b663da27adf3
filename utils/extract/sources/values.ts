import type { Place } from '../../posting.ts';
import { cleanLine } from '../../text/fold.ts';
import { placeFromParts } from '../../text/place.ts';
import { isObject, type Json, listOf, valueAt } from './walk.ts';

const LONGEST = 2_000;
const NAMES = ['name', 'label', 'title', '@value', 'value', 'text', 'displayName', 'legalName'];

const BLANK = /^(?:null|undefined|none|n\/?a|not (?:specified|available|provided)|unknown|unspecified|-+|\.)$/i;

/** The value as one clean line: a string, a number, the name of an object, the first of a list; "null" and "N/A" are nothing. */
export function lineOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') {
    const line = cleanLine(value.slice(0, LONGEST).replace(/<[^<>]{0,300}>/g, ' '));
    return line && !BLANK.test(line) ? line : undefined;
  }
  if (depth > 3) return undefined;
  if (Array.isArray(value)) return lineOf(value[0], depth + 1);
  if (!isObject(value)) return undefined;
  for (const key of NAMES) {
    const line = lineOf(valueAt(value, key), depth + 1);
    if (line) return line;
  }
  return undefined;
}

/** Each entry of a list as a line; a lone value makes a list of one. */
export const linesOf = (value: unknown): string[] =>
  listOf(value).flatMap((each) => {
    const line = lineOf(each);
    return line ? [line] : [];
  });

/** A number, also from a string: "1,234.50", "55 000", "90'000"; undefined for 0 and below. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const bare = value.trim().replace(/[\s'’]/g, '');
  if (!/^\d{1,12}(?:[.,]\d{1,12}){0,4}$/.test(bare)) return undefined;
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal ? bare.slice(0, decimal.index) : bare).replace(/[.,]/g, '');
  const number = Number(decimal ? `${whole}.${decimal[1]}` : whole);
  return number > 0 ? number : undefined;
}

/** Data as a person can read it, for evidence: "currency: EUR, minValue: 52000, unitText: YEAR". */
export function factsOf(value: unknown, depth = 0): string {
  if (!isObject(value)) return lineOf(value) ?? '';
  const facts = Object.entries(value)
    .slice(0, 12)
    .map(([name, each]) => {
      if (name.startsWith('@') || depth > 3) return '';
      return isObject(each) ? factsOf(each, depth + 1) : lineOf(each) && `${name}: ${lineOf(each)}`;
    });
  return facts.filter(Boolean).join(', ');
}

const ADDRESS_PARTS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;

/** Three towns and more in one field: a list that some systems write into one address. */
const TOWNS = /^[^,\d]{2,40}(?:,[^,\d]{2,41}){2,30}$/;

/** Every place of one schema.org Place: one, or one for each town where its locality is a list of them. */
export function placesOf(value: unknown): Place[] {
  const address = isObject(value) ? (valueAt(value, 'address') ?? value) : undefined;
  const towns = isObject(address) ? lineOf(valueAt(address, 'addressLocality')) : undefined;
  if (towns && TOWNS.test(towns))
    return towns.split(',').flatMap((town) => placeFromParts({ addressLocality: town }) ?? []);
  const place = placeOf(value);
  return place ? [place] : [];
}

/** One schema.org Place or PostalAddress in any of its shapes; a string is left to the reader of printed places. */
function placeOf(value: unknown): Place | undefined {
  if (!isObject(value)) return undefined;
  const address = valueAt(value, 'address') ?? value;
  if (!isObject(address)) return undefined;
  const parts: Json = Object.fromEntries(
    ADDRESS_PARTS.flatMap((part) => {
      const line = lineOf(valueAt(address, part));
      return line && line.length <= 200 ? [[part, line]] : [];
    }),
  );
  return placeFromParts(parts);
}

/** The printed name of a place that has no parts: a string, `address: "..."`, or the place's name. */
export function placeLineOf(value: unknown): string | undefined {
  if (!isObject(value)) return lineOf(value);
  const address = valueAt(value, 'address');
  return (typeof address === 'string' ? lineOf(address) : undefined) ?? lineOf(value);
}
