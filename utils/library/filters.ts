import type { EmploymentType, JobLocationType, Status } from '../text/vocabulary.ts';

/** Stands among the choices of a facet for postings that say nothing there. */
export const NOT_SAID = '';
type NotSaid = typeof NOT_SAID;

/** From one day to another (ISO 8601), both included; either may be open. */
export interface DayRange {
  from?: string;
  to?: string;
}
/** Yearly pay in one currency; a posting fits where its own range reaches in. */
export interface PayRange {
  currency: string;
  from?: number;
  to?: number;
}

/** What is let through: of each facet any of the chosen values, and every facet that has a choice. An empty list is no choice. */
export interface Filters {
  status?: Status[];
  workplace?: (JobLocationType | NotSaid)[];
  employmentType?: (EmploymentType | NotSaid)[];
  tag?: string[];
  company?: string[];
  pay?: PayRange;
  saved?: DayRange;
  posted?: DayRange;
  closes?: DayRange;
}

export const NO_FILTERS: Filters = {};

/** The facets whose values are chosen from a list, and those that are ranges. */
export const CHOICES = ['status', 'workplace', 'employmentType', 'tag', 'company'] as const;
export type ChoiceFacet = (typeof CHOICES)[number];
export const RANGES = ['pay', 'saved', 'posted', 'closes'] as const;
export type RangeFacet = (typeof RANGES)[number];

/** How many postings would be shown with this value chosen, whatever else of its own facet is chosen. */
export interface FacetCount {
  value: string;
  count: number;
}
/** Yearly pay of the postings in one currency: how many, the least and the most. */
export interface PayFacet {
  currency: string;
  count: number;
  least: number;
  most: number;
}

/** What there is to choose from, most frequent first (status: in the order of a search for work, each of them). */
export interface Facets extends Record<ChoiceFacet, FacetCount[]> {
  pay: PayFacet[];
  /** Different companies and tags that would be shown; the lists above hold the first MOST_VALUES of them. */
  companies: number;
}
/** Longest list of a facet's values; chosen ones are in it always. */
export const MOST_VALUES = 200;

/** How many facets have a choice. */
export function countFilters(filters: Filters): number {
  const choices = CHOICES.filter((facet) => (filters[facet]?.length ?? 0) > 0).length;
  return choices + RANGES.filter((facet) => filters[facet] !== undefined).length;
}

/** `filters` with `value` chosen in `facet`, or no longer. */
export function toggleChoice<Facet extends ChoiceFacet>(filters: Filters, facet: Facet, value: string): Filters {
  const chosen: readonly string[] = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _gone, ...rest } = filters;
  return next.length === 0 ? rest : { ...rest, [facet]: next };
}

/** `filters` without what `facet` asks. */
export function withoutFacet(filters: Filters, facet: ChoiceFacet | RangeFacet): Filters {
  const { [facet]: _gone, ...rest } = filters;
  return rest;
}
