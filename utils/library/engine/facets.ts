import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../../text/vocabulary.ts';
import {
  CHOICES,
  type ChoiceFacet,
  type DayRange,
  type FacetCount,
  type Facets,
  type Filters,
  NOT_SAID,
  RANGES,
} from '../filters.ts';
import { facetCounts } from '../find.ts';
import { type Columns, dayNumber, NO_DAY } from './columns.ts';
import type { Mask } from './masks.ts';

const FACETS = [...CHOICES, ...RANGES] as const;
/** Told of a posting that fails in no facet, and of one that fails in several. */
const NONE = 255;
const SEVERAL = 254;

/** What a facet lets through. */
type Gate = ((at: number) => boolean) | undefined;

/** The postings of `asked` that pass `filters`, and for each facet what would be shown with other choices in it. */
export function throughFilters(
  columns: Columns,
  asked: Mask,
  filters: Filters,
): { shown: Mask; facets: Facets; total: number } {
  const gates = FACETS.map((facet) => gateOf(columns, filters, facet));
  const closed = FACETS.flatMap((_facet, index) => (gates[index] === undefined ? [] : [index]));
  const shown: Mask = new Uint8Array(asked.length);
  const tally = new Tally(columns);
  let total = 0;
  for (let at = 0; at < asked.length; at++) {
    if (asked[at] === 0) continue;
    total++;
    let failed = NONE;
    for (const index of closed) {
      if (gates[index]?.(at)) continue;
      failed = failed === NONE ? index : SEVERAL;
      if (failed === SEVERAL) break;
    }
    if (failed === SEVERAL) continue;
    if (failed === NONE) shown[at] = 1;
    tally.add(at, failed);
  }
  return { shown, facets: tally.facets(filters), total };
}

function gateOf(columns: Columns, filters: Filters, facet: (typeof FACETS)[number]): Gate {
  switch (facet) {
    case 'pay': {
      const range = filters.pay;
      if (!range) return undefined;
      const { currency, payMost, payLeast } = columns;
      const wanted = columns.currencies.number(range.currency);
      const { from = 0, to = Infinity } = range;
      return (at) => currency[at] === wanted && (payMost[at] ?? 0) >= from && (payLeast[at] ?? 0) <= to;
    }
    case 'saved':
    case 'posted':
    case 'closes': {
      const days = { saved: columns.savedDay, posted: columns.postedDay, closes: columns.closesDay }[facet];
      return filters[facet] && dayGate(days, filters[facet]);
    }
    default: {
      const chosen = filters[facet] ?? [];
      return chosen.length === 0 ? undefined : choiceGate(columns, facet, chosen);
    }
  }
}

function dayGate(days: Int32Array, { from, to }: DayRange): Gate {
  const first = from === undefined ? NO_DAY + 1 : dayNumber(from);
  const last = to === undefined ? 2147483647 : dayNumber(to);
  return (at) => (days[at] ?? NO_DAY) >= first && (days[at] ?? NO_DAY) <= last;
}

function choiceGate(columns: Columns, facet: ChoiceFacet, chosen: readonly string[]): Gate {
  const { status, workplace, employment, company, tags } = columns;
  if (facet === 'status')
    return among(status, new Set(chosen.map((value) => (STATUSES as readonly string[]).indexOf(value))));
  if (facet === 'workplace')
    return among(
      workplace,
      new Set(chosen.map((value) => (JOB_LOCATION_TYPES as readonly string[]).indexOf(value) + 1)),
    );
  if (facet === 'company') return among(company, new Set(chosen.map((value) => columns.companies.number(value))));
  if (facet === 'employmentType') {
    const bits = chosen.reduce((sum, value) => sum | (1 << (EMPLOYMENT_TYPES as readonly string[]).indexOf(value)), 0);
    const orNone = chosen.includes(NOT_SAID);
    return (at) => ((employment[at] ?? 0) & bits) !== 0 || (orNone && employment[at] === 0);
  }
  const wanted = new Set(chosen.map((value) => columns.tagNames.number(value)));
  return (at) => {
    const has = tags[at] ?? [];
    return has.length === 0 ? wanted.has(0) : has.some((tag) => wanted.has(tag));
  };
}

const among =
  (column: Uint8Array | Uint32Array, wanted: ReadonlySet<number>): Gate =>
  (at) =>
    wanted.has(column[at] ?? 0);

/** Counts values; a posting that failed in one facet counts in that facet alone. */
class Tally {
  readonly #columns: Columns;
  readonly #status = new Uint32Array(STATUSES.length);
  readonly #workplace = new Uint32Array(JOB_LOCATION_TYPES.length + 1);
  readonly #employment = new Uint32Array(EMPLOYMENT_TYPES.length + 1);
  readonly #company: Uint32Array;
  readonly #tag: Uint32Array;
  readonly #pay = new Map<number, { count: number; least: number; most: number }>();

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#company = new Uint32Array(columns.companies.size);
    this.#tag = new Uint32Array(columns.tagNames.size);
  }

  /** `failed`: the one facet in which posting `at` does not pass, by its place in FACETS. */
  add(at: number, failed: number): void {
    const { status, workplace, employment, company, tags, currency, payLeast, payMost } = this.#columns;
    if (failed === NONE || failed === 0) count(this.#status, status[at] ?? 0);
    if (failed === NONE || failed === 1) count(this.#workplace, workplace[at] ?? 0);
    if (failed === NONE || failed === 2) {
      const bits = employment[at] ?? 0;
      if (bits === 0) count(this.#employment, 0);
      else
        for (let bit = 0; bit < EMPLOYMENT_TYPES.length; bit++) if (bits & (1 << bit)) count(this.#employment, bit + 1);
    }
    if (failed === NONE || failed === 3) {
      const has = tags[at] ?? [];
      if (has.length === 0) count(this.#tag, 0);
      else for (const tag of has) count(this.#tag, tag);
    }
    if (failed === NONE || failed === 4) count(this.#company, company[at] ?? 0);
    const most = payMost[at] ?? Number.NaN;
    if ((failed === NONE || failed === 5) && !Number.isNaN(most))
      this.#addPay(currency[at] ?? 0, payLeast[at] ?? most, most);
  }

  facets(filters: Filters): Facets {
    const { companies, tagNames, currencies } = this.#columns;
    const counts: Record<ChoiceFacet, Map<string, number>> = {
      status: named(this.#status, (number) => STATUSES[number] ?? ''),
      workplace: named(this.#workplace, (number) => JOB_LOCATION_TYPES[number - 1] ?? NOT_SAID),
      employmentType: named(this.#employment, (number) => EMPLOYMENT_TYPES[number - 1] ?? NOT_SAID),
      tag: named(this.#tag, (number) => tagNames.text(number)),
      company: named(this.#company, (number) => companies.text(number)),
    };
    const choices = Object.fromEntries(
      CHOICES.map((facet) => [facet, facetCounts(facet, counts[facet], filters[facet] ?? [])]),
    ) as Record<ChoiceFacet, FacetCount[]>;
    const pay = [...this.#pay].map(([number, range]) => ({ currency: currencies.text(number), ...range }));
    pay.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
    return { ...choices, pay, companies: counts.company.size };
  }

  #addPay(currency: number, least: number, most: number): void {
    const range = this.#pay.get(currency);
    if (!range) this.#pay.set(currency, { count: 1, least, most });
    else {
      range.count++;
      if (least < range.least) range.least = least;
      if (most > range.most) range.most = most;
    }
  }
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function named(counts: Uint32Array, name: (number: number) => string): Map<string, number> {
  const map = new Map<string, number>();
  for (let number = 0; number < counts.length; number++) {
    const value = counts[number] ?? 0;
    if (value > 0) map.set(name(number), value);
  }
  return map;
}
