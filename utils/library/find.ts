import type { PostingSummary } from '../store/rows.ts';
import { STATUSES } from '../text/vocabulary.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  CHOICES,
  type ChoiceFacet,
  type FacetCount,
  type Facets,
  type Filters,
  MOST_VALUES,
  RANGES,
} from './filters.ts';
import { fitsTerm, passesFacet, valuesOf } from './fits.ts';
import type { Term } from './query.ts';

/** What was found, and what there is to choose from. */
export interface Found {
  rows: PostingSummary[];
  facets: Facets;
  /** How many the search finds without any filter. */
  total: number;
}

/** A row's facts, made when it is first looked through. Rows are never changed, only replaced. */
const known = new WeakMap<PostingSummary, Facts>();
const recall = (row: PostingSummary): Facts => {
  const facts = known.get(row) ?? factsOf(row);
  known.set(row, facts);
  return facts;
};

/** The postings of `rows` that fit, in their order, by looking at each: the measure that anything quicker is held against. */
export function findPostings(rows: PostingSummary[], terms: Term[], filters: Filters, today: string): Found {
  const asked = rows.filter((row) => terms.every((term) => fitsTerm(row, recall(row), term, today)));
  const shown: PostingSummary[] = [];
  const forFacet = Object.fromEntries(CHOICES.map((facet) => [facet, new Map<string, number>()])) as Record<
    ChoiceFacet,
    Map<string, number>
  >;
  const pay = new Map<string, Facets['pay'][number]>();
  for (const row of asked) {
    const facts = recall(row);
    const failed = [...CHOICES, ...RANGES].filter((facet) => !passesFacet(row, facts, filters, facet));
    if (failed.length === 0) shown.push(row);
    if (failed.length > 1) continue;
    for (const facet of CHOICES) {
      if (failed.length > 0 && failed[0] !== facet) continue;
      const counts = forFacet[facet];
      for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (facts.pay && (failed.length === 0 || failed[0] === 'pay')) addPay(pay, facts.pay);
  }
  const facets = Object.fromEntries(
    CHOICES.map((facet) => [facet, facetCounts(facet, forFacet[facet], filters[facet] ?? [])]),
  ) as Record<ChoiceFacet, FacetCount[]>;
  const currencies = [...pay.values()].sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
  return { rows: shown, facets: { ...facets, pay: currencies, companies: forFacet.company.size }, total: asked.length };
}

function addPay(facet: Map<string, Facets['pay'][number]>, { currency, least, most }: NonNullable<Facts['pay']>): void {
  const before = facet.get(currency) ?? { currency, count: 0, least, most };
  facet.set(currency, {
    currency,
    count: before.count + 1,
    least: Math.min(before.least, least),
    most: Math.max(before.most, most),
  });
}

/** The values of a facet for the person to choose from: see Facets. What is chosen is in it, with 0 where nothing fits. */
export function facetCounts(
  facet: ChoiceFacet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetCount[] {
  if (facet === 'status') return STATUSES.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  const all = [...counts].map(([value, count]) => ({ value, count }));
  all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const first = all.slice(0, MOST_VALUES);
  const more = chosen.filter((value) => !first.some((each) => each.value === value));
  return [...first, ...more.map((value) => ({ value, count: counts.get(value) ?? 0 }))];
}
