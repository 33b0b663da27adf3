import type { JobPosting, PostingField, PostingVersion, SavedPosting } from '../posting.ts';

/** One field that two versions of a posting say differently; a side that says nothing is undefined. */
export interface FieldChange {
  field: PostingField;
  before: unknown;
  after: unknown;
}

/** A version, when it was last seen, and what the next one changed. */
export interface Step {
  at: string;
  before: JobPosting;
  after: JobPosting;
  changes: FieldChange[];
}

/** Fields that are texts: they are compared line by line, not side by side. */
export const TEXT_FIELDS: ReadonlySet<PostingField> = new Set(['description']);
/** What the description says already, in pieces: one change would be told twice. */
const PIECES: ReadonlySet<PostingField> = new Set([
  'responsibilities',
  'qualifications',
  'preferredQualifications',
  'jobBenefits',
]);

/** What is said differently in `after`, in the order of the posting's fields. */
export function changesBetween(before: JobPosting, after: JobPosting): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as PostingField[];
  const changes = names
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  const textChanged = changes.some(({ field }) => field === 'description');
  return textChanged ? changes.filter(({ field }) => !PIECES.has(field)) : changes;
}

/** The versions of a posting, newest first, each with what came after it. */
export function stepsOf({ versions = [], posting }: Pick<SavedPosting, 'versions' | 'posting'>): Step[] {
  const steps = versions.map((version: PostingVersion, index) => {
    const after = versions[index + 1]?.posting ?? posting;
    return { at: version.at, before: version.posting, after, changes: changesBetween(version.posting, after) };
  });
  return steps.reverse();
}
