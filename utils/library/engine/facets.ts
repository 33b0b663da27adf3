import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../../text/vocabulary.ts';
import { type ChoiceFacet, type DayRange, type Facets, type Filters, NOT_SAID } from '../filters.ts';
import { type Columns, dayNumber, NO_DAY } from './columns.ts';
import type { Mask } from './masks.ts';
import { FACETS, type Failed, NONE, SEVERAL, tally } from './tally.ts';

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
  const failed: Failed = new Uint8Array(asked.length).fill(SEVERAL);
  let total = 0;
  for (let at = 0; at < asked.length; at++) {
    if (asked[at] === 0) continue;
    total++;
    failed[at] = failedIn(at, closed, gates);
    if (failed[at] === NONE) shown[at] = 1;
  }
  return { shown, facets: tally(columns, failed, filters), total };
}

/** The one gate of `closed` that does not let a posting through; NONE, SEVERAL. */
function failedIn(at: number, closed: readonly number[], gates: readonly Gate[]): number {
  let failed = NONE;
  for (const index of closed) {
    if (gates[index]?.(at)) continue;
    if (failed !== NONE) return SEVERAL;
    failed = index;
  }
  return failed;
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
