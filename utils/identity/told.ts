import type { JobPosting, PostingField, SavedPosting } from '../posting.ts';

/** What a posting is recognised by: its address and what its page says. Anything else of it may be missing or broken. */
export type Told = Pick<SavedPosting, 'posting' | 'original'> & {
  url?: string | undefined;
  /** Further addresses of the same posting. */
  aliases?: string[] | undefined;
};

/** What the page said in a field, or what the person wrote where it said nothing. */
export function toldOf<Field extends PostingField>({ posting, original }: Told, field: Field): JobPosting[Field] {
  return (original[field] as JobPosting[Field] | null) ?? posting[field];
}

/** `value` where it is a text, at most `limit` characters of it; rows of a damaged database hold anything. */
export function textIn(value: unknown, limit = 1_000): string {
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

export function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 500) : [];
}

export function propertyIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
