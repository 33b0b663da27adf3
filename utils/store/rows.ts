import { identityKeys, identityOf } from '../identity/identity.ts';
import type { JobPosting, Original, PostingVersion, SavedPosting } from '../posting.ts';

/** Fields whose texts are long: they stand in a row of their own. */
const LONG_FIELDS = [
  'description',
  'responsibilities',
  'qualifications',
  'preferredQualifications',
  'jobBenefits',
] as const satisfies (keyof JobPosting)[];
type LongField = (typeof LONG_FIELDS)[number];

/** A saved posting without its long texts and proofs: what lists show. */
export interface PostingSummary extends Omit<SavedPosting, 'posting' | 'original' | 'provenance' | 'versions'> {
  posting: Omit<JobPosting, LongField>;
}
export interface PostingRow extends PostingSummary {
  original: Omit<Original, LongField>;
  /** What the posting is recognised by (vendor and requisition, canonical address): derived, indexed, never exported. */
  identityKeys?: string[];
  /** When it was deleted for good, out of the bin: the next clean-up takes it. Never exported. */
  erasedAt?: string;
  /** What its text is compared by, empty where there is too little of it: derived as well. Absent in rows of version 1. */
  signature?: string;
}
/** The rest of a saved posting, under the same id. */
export interface DocumentRow {
  id: string;
  posting: Pick<JobPosting, LongField>;
  original: Pick<Original, LongField>;
  provenance: SavedPosting['provenance'];
  versions?: PostingVersion[];
}

function split<Fields extends object>(
  fields: Fields,
): [Omit<Fields, LongField>, Pick<Fields, LongField & keyof Fields>] {
  const entries = Object.entries(fields);
  const isLong = ([name]: [string, unknown]) => (LONG_FIELDS as readonly string[]).includes(name);
  const pick = (wanted: boolean) => Object.fromEntries(entries.filter((entry) => isLong(entry) === wanted));
  return [pick(false) as Omit<Fields, LongField>, pick(true) as Pick<Fields, LongField & keyof Fields>];
}

/** The two rows that hold a saved posting. */
export function toRows({ provenance, versions, ...saved }: SavedPosting): { row: PostingRow; document: DocumentRow } {
  const [posting, longPosting] = split(saved.posting);
  const [original, longOriginal] = split(saved.original);
  const identity = identityOf(saved);
  const derived = { identityKeys: identityKeys(identity), signature: identity.signature ?? '' };
  return {
    row: { ...saved, posting, original, ...derived },
    document: { id: saved.id, posting: longPosting, original: longOriginal, provenance, ...(versions && { versions }) },
  };
}

/** The saved posting that two rows hold; a lost document costs the texts, never the row. */
export function fromRows(
  { identityKeys: _keys, signature: _signature, erasedAt: _erased, ...row }: PostingRow,
  document: DocumentRow | undefined,
): SavedPosting {
  return {
    ...row,
    posting: { ...row.posting, ...document?.posting },
    original: { ...row.original, ...document?.original },
    provenance: document?.provenance ?? {},
    ...(document?.versions && { versions: document.versions }),
  };
}
