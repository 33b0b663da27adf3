import { type HistoryEntry, type JobPosting, type SavedPosting, savedPostingSchema } from '../posting.ts';
import { canonicalUrl, safeUrl } from '../text/url.ts';
import type { Incoming } from './preview.ts';

/** A row that can't be read: why, and what stood there. */
export interface Unreadable {
  row: number;
  reason: string;
  raw: string;
}

/** What every reader is lent. */
export interface ImportContext {
  now: Date;
  newId: () => string;
  /** Takes everything out of markup that may not be stored. */
  cleanHtml: (html: string) => string;
}

type Own = Pick<SavedPosting, 'status' | 'tags' | 'notes' | 'rating' | 'nextStep' | 'contacts'>;

/** What a row of somebody else's file says, in our words. A key that is missing: it does not say. */
export interface RowDraft {
  id?: string;
  url?: string;
  posting: JobPosting;
  own: Partial<Own>;
  /** Moments (ISO 8601). */
  savedAt?: string;
  appliedAt?: string;
}

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const withoutEmpty = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => !isEmpty(value))) as Part;

/** A whole posting of such a row, or why it makes none. */
export function incomingOf(row: number, draft: RowDraft, raw: string, context: ImportContext): Incoming | Unreadable {
  const posting = withoutEmpty(draft.posting);
  const own = withoutEmpty(draft.own);
  if (!posting.title && !posting.hiringOrganization?.name && !draft.url) {
    return { row, raw, reason: 'It has no title, no company and no address.' };
  }
  if (posting.description) posting.description = context.cleanHtml(posting.description);
  const now = context.now.toISOString();
  const savedAt = draft.savedAt ?? draft.appliedAt ?? now;
  const url = draft.url && safeUrl(draft.url, draft.url);
  const saved: SavedPosting = {
    id: draft.id ?? context.newId(),
    ...(url && { url, canonicalUrl: canonicalUrl(url) }),
    savedAt,
    lastSeenAt: savedAt,
    updatedAt: now,
    revision: 1,
    status: 'saved',
    tags: [],
    notes: '',
    ...own,
    posting,
    original: {},
    provenance: {},
    history: historyOf(draft, savedAt),
  };
  const read = savedPostingSchema.safeParse(saved);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { row, raw, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}` };
  }
  const given = [...Object.keys(own), ...Object.keys(posting).map((name) => `posting.${name}`)];
  return { row, saved: read.data, given };
}

/** What is known of the past: when it came here, and when the person applied. */
function historyOf({ appliedAt, own }: RowDraft, savedAt: string): HistoryEntry[] {
  const imported: HistoryEntry = { at: savedAt, revision: 1, event: 'imported' };
  if (!appliedAt) return own.status ? [{ ...imported, status: own.status }] : [imported];
  return [imported, { at: appliedAt, revision: 1, event: 'edited', changed: ['status'], status: 'applied' }];
}

/** A posting of a Jobmark file with its markup cleaned, wherever markup stands in it. */
export function cleaned(saved: SavedPosting, cleanHtml: (html: string) => string): SavedPosting {
  const clean = <Part extends { description?: string | null | undefined }>(part: Part): Part =>
    typeof part.description === 'string' ? { ...part, description: cleanHtml(part.description) } : part;
  const others = saved.provenance.description?.others;
  return {
    ...saved,
    posting: clean(saved.posting),
    original: clean(saved.original),
    ...(saved.versions && { versions: saved.versions.map((each) => ({ ...each, posting: clean(each.posting) })) }),
    ...(others && {
      provenance: {
        ...saved.provenance,
        description: {
          ...saved.provenance.description,
          others: others.map((each) => ({ ...each, value: cleanHtml(each.value) })),
        } as NonNullable<SavedPosting['provenance']['description']>,
      },
    }),
  };
}
