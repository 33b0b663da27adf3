import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../../text/vocabulary.ts';
import {
  CHOICES,
  type ChoiceFacet,
  type FacetCount,
  type Facets,
  type Filters,
  MOST_VALUES,
  NOT_SAID,
  type PayFacet,
  RANGES,
} from '../filters.ts';
import { facetCounts } from '../find.ts';
import type { Columns } from './columns.ts';

export const FACETS = [...CHOICES, ...RANGES] as const;
/** Told of a posting that fails in no facet, and of one that fails in several or is not searched for. */
export const NONE = 255;
export const SEVERAL = 254;

/** The one facet in which a posting does not pass, by its place in FACETS; NONE, SEVERAL. By its number. */
export type Failed = Uint8Array<ArrayBuffer>;

/**
 * Counts the values of each facet, one column after the other; a posting that fails in one facet counts in that facet
 * alone. A loop for each kind of column: one that calls a function for each posting takes three times as long.
 */
export function tally(columns: Columns, failed: Failed, filters: Filters): Facets {
  const { status, workplace, company, companies, tagNames } = columns;
  const typeName = (names: readonly string[]) => (number: number) => names[number - 1] ?? NOT_SAID;
  const list = (facet: ChoiceFacet, counts: Uint32Array, name: (number: number) => string): FacetCount[] =>
    facetCounts(facet, named(counts, name, filters[facet] ?? []), filters[facet] ?? []);
  const byStatus = countColumn(status, STATUSES.length, failed, 'status');
  const byWorkplace = countColumn(workplace, JOB_LOCATION_TYPES.length + 1, failed, 'workplace');
  const byCompany = countColumn(company, companies.size, failed, 'company');
  return {
    status: list('status', byStatus, (number) => STATUSES[number] ?? ''),
    workplace: list('workplace', byWorkplace, typeName(JOB_LOCATION_TYPES)),
    employmentType: list('employmentType', countTypes(columns, failed), typeName(EMPLOYMENT_TYPES)),
    tag: list('tag', countTags(columns, failed), (number) => tagNames.text(number)),
    company: list('company', byCompany, (number) => companies.text(number)),
    pay: payIn(columns, failed),
    companies: byCompany.filter((count) => count > 0).length,
  };
}

const placeOf = (facet: (typeof FACETS)[number]) => FACETS.indexOf(facet);

function countColumn(
  column: Uint8Array | Uint32Array,
  values: number,
  failed: Failed,
  facet: (typeof FACETS)[number],
): Uint32Array {
  const counts = new Uint32Array(values);
  const place = placeOf(facet);
  for (let at = 0; at < failed.length; at++) {
    if (failed[at] !== NONE && failed[at] !== place) continue;
    const value = column[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countTypes({ employment }: Columns, failed: Failed): Uint32Array {
  const counts = new Uint32Array(EMPLOYMENT_TYPES.length + 1);
  const place = placeOf('employmentType');
  for (let at = 0; at < failed.length; at++) {
    if (failed[at] !== NONE && failed[at] !== place) continue;
    const bits = employment[at] ?? 0;
    if (bits === 0) counts[0] = (counts[0] ?? 0) + 1;
    for (let bit = 0; bits >> bit; bit++) if ((bits >> bit) & 1) counts[bit + 1] = (counts[bit + 1] ?? 0) + 1;
  }
  return counts;
}

function countTags({ tags, tagNames }: Columns, failed: Failed): Uint32Array {
  const counts = new Uint32Array(tagNames.size);
  const place = placeOf('tag');
  for (let at = 0; at < failed.length; at++) {
    if (failed[at] !== NONE && failed[at] !== place) continue;
    const has = tags[at] ?? [];
    if (has.length === 0) counts[0] = (counts[0] ?? 0) + 1;
    for (const tag of has) counts[tag] = (counts[tag] ?? 0) + 1;
  }
  return counts;
}

/** The counts by name: those of the most frequent MOST_VALUES and of what is chosen, for more are not shown. */
function named(
  counts: Uint32Array,
  name: (number: number) => string,
  chosen: readonly string[],
): ReadonlyMap<string, number> {
  const least = Math.max(1, counts.toSorted().at(-MOST_VALUES) ?? 0);
  const wanted = new Set(chosen);
  const map = new Map<string, number>();
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    if (count >= least || (count > 0 && wanted.has(name(number)))) map.set(name(number), count);
  }
  return map;
}

function payIn({ currency, currencies, payLeast, payMost }: Columns, failed: Failed): PayFacet[] {
  const place = placeOf('pay');
  const ranges = Array.from({ length: currencies.size }, () => ({ count: 0, least: Infinity, most: -Infinity }));
  for (let at = 0; at < failed.length; at++) {
    if (failed[at] !== NONE && failed[at] !== place) continue;
    const most = payMost[at] ?? Number.NaN;
    const range = ranges[currency[at] ?? 0];
    if (Number.isNaN(most) || !range) continue;
    range.count++;
    range.least = Math.min(range.least, payLeast[at] ?? most);
    range.most = Math.max(range.most, most);
  }
  const pay = ranges.map((range, number) => ({ currency: currencies.text(number), ...range }));
  return pay.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
}
