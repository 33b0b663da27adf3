import type { JobPosting, PostingField, SavedPosting } from '../posting.ts';

/** What the page said in a field, whatever the person made of it. */
export function valueRead<Field extends PostingField>(
  { posting, original }: Pick<SavedPosting, 'posting' | 'original'>,
  field: Field,
): JobPosting[Field] {
  return field in original ? (original[field] ?? undefined) : posting[field];
}
