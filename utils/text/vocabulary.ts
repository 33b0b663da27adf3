/** Closed word lists of a posting, as schema.org and its readers (Google for Jobs) write them. */

/** https://schema.org/employmentType as Google for Jobs lists it. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** https://schema.org/jobLocationType: TELECOMMUTE is schema.org's; the other two are ours, since pages say them. */
export const JOB_LOCATION_TYPES = ['TELECOMMUTE', 'HYBRID', 'ONSITE'] as const;
export type JobLocationType = (typeof JOB_LOCATION_TYPES)[number];

/** https://schema.org/unitText of a QuantitativeValue for pay. */
export const PAY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** Where a value was read. Order says nothing; `site` is a rule for one vendor's markup. */
export const SOURCES = [
  'json-ld',
  'microdata',
  'embedded-state',
  'meta',
  'label',
  'heading',
  'document-title',
  'address',
  'header',
  'prose',
  'article',
  'site',
  'selection',
] as const;
export type Source = (typeof SOURCES)[number];

/** What a page is: one posting; a list with one posting opened beside it; a list; none of these. */
export const PAGE_KINDS = ['posting', 'pane', 'listing', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** How far a saved posting has come. */
export const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'withdrawn', 'archived'] as const;
export type Status = (typeof STATUSES)[number];
