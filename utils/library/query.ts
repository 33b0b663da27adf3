/** What a search asks, part by part; a posting is found where every part fits. Days are ISO 8601 (2026-10-01). */
export type Term = {
  negated?: boolean;
} /** `near`: whole words that are looked for instead, since `text` itself is nowhere. */ & (
  | { kind: 'words'; text: string; isPhrase?: boolean; near?: string[] }
  | { kind: 'field'; field: TextField; text: string }
  | { kind: 'number'; field: NumberField; is: Comparison; value: number }
  | { kind: 'date'; field: DateField; is: Comparison; first: string; last: string }
  | { kind: 'is'; what: IsWord }
  | { kind: 'has'; what: HasWord }
);

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** `company:norrsken`: the text stands in that field. */
export const TEXT_FIELDS = ['company', 'title', 'place', 'tag', 'status'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** `pay:>80000` (a year of full-time work, in the posting's own currency), `rating:>=3`. */
export const NUMBER_FIELDS = ['pay', 'rating'] as const;
type NumberField = (typeof NUMBER_FIELDS)[number];

/** `posted:<2026-10-01`, `saved:2026-10`, `closes:>=2026`: a day, or all days of a month or a year. */
export const DATE_FIELDS = ['posted', 'saved', 'closes', 'due'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export const IS_WORDS = ['expired', 'remote', 'hybrid', 'onsite', 'archived', 'due'] as const;
export type IsWord = (typeof IS_WORDS)[number];

export const HAS_WORDS = ['notes', 'pay', 'nextstep', 'contacts', 'tags', 'rating'] as const;
export type HasWord = (typeof HAS_WORDS)[number];
