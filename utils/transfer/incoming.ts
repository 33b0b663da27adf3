import { type HistoryEntry, type JobPosting, type SavedPosting, savedPostingSchema } from '../posting.ts';
import { withoutUnseenIn } from '../text/unseen.ts';
import { canonicalUrl, safeUrl } from '../text/url.ts';
import type { CleanHtmlLater } from './cleaned.ts';
import { KeptRow } from './kept-row.ts';
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
  cleanHtml: CleanHtmlLater;
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
export async function incomingOf(
  row: number,
  draft: RowDraft,
  raw: string,
  context: ImportContext,
): Promise<Incoming | Unreadable> {
  const posting = withoutEmpty(draft.posting);
  const own = withoutEmpty(draft.own);
  if (!posting.title && !posting.hiringOrganization?.name && !draft.url) {
    return { row, raw, reason: 'It has no title, no company and no address.' };
  }
  const now = context.now.toISOString();
  const savedAt = draft.savedAt ?? draft.appliedAt ?? now;
  const url = draft.url && safeUrl(draft.url, draft.url);
  if (posting.description) posting.description = await context.cleanHtml(posting.description, url);
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
  const read = savedPostingSchema.safeParse(withoutUnseenIn(saved));
  if (!read.success) {
    const [issue] = read.error.issues;
    return { row, raw, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}` };
  }
  const given = [...Object.keys(own), ...Object.keys(posting).map((name) => `posting.${name}`)];
  return new KeptRow({ row, saved: read.data, given });
}

/** What is known of the past: when it came here, and when the person applied. */
function historyOf({ appliedAt, own }: RowDraft, savedAt: string): HistoryEntry[] {
  const imported: HistoryEntry = { at: savedAt, revision: 1, event: 'imported' };
  if (!appliedAt) return own.status ? [{ ...imported, status: own.status }] : [imported];
  return [imported, { at: appliedAt, revision: 1, event: 'edited', changed: ['status'], status: 'applied' }];
}
