import type { Draft, Edits } from '../capture.ts';
import type {
  Contact,
  HistoryEntry,
  JobPosting,
  NextStep,
  PostingField,
  SavedPosting,
  SaveRequest,
} from '../posting.ts';
import { tagsAfter } from '../text/tags.ts';
import { withoutUnseenIn } from '../text/unseen.ts';
import type { Status } from '../text/vocabulary.ts';
import { aliasesOf } from './addresses.ts';
import { closedSeen, versionsAfter } from './versions.ts';

export { valueRead } from './value-read.ts';

/** What a person changes in a saved posting; null empties a field, undefined in one of their own takes it away. */
export interface Change {
  fields?: Edits;
  status?: Status;
  notes?: string;
  tags?: string[];
  rating?: number | undefined;
  nextStep?: NextStep | undefined;
  contacts?: Contact[] | undefined;
}

/** Edits of the same fields closer together than this, in milliseconds, are one entry of the history. */
const ONE_EDIT = 10 * 60_000;

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The names that `change` would change in `saved`. */
export function changedNames(saved: SavedPosting, change: Change): string[] {
  const { fields = {}, ...own } = change;
  const posting = Object.entries(fields).filter(([name, value]) => !equal(saved.posting[name as PostingField], value));
  const others = Object.entries(own).filter(([name, value]) => !equal(saved[name as keyof SavedPosting], value));
  return [...posting, ...others].map(([name]) => name);
}

/** The names that were changed after `revision`: what a writer that holds it has not seen. */
export function changedSince(saved: SavedPosting, revision: number): Set<string> {
  const later = saved.history.filter((entry) => entry.revision > revision);
  return new Set(later.flatMap((entry) => entry.changed ?? []));
}

/** `saved` one revision on, with `entry` in its history. */
export function nextRevision<Saved extends Pick<SavedPosting, 'revision' | 'updatedAt' | 'history'>>(
  saved: Saved,
  entry: Omit<HistoryEntry, 'revision'>,
): Saved {
  const revision = saved.revision + 1;
  const last = saved.history.at(-1);
  const isSameEdit =
    last?.event === entry.event &&
    (entry.event === 'edited' || (entry.event === 'captured' && entry.changed?.length === 0)) &&
    !entry.status &&
    equal(last.changed, entry.changed) &&
    Date.parse(entry.at) - Date.parse(last.at) < ONE_EDIT;
  const history = [...(isSameEdit ? saved.history.slice(0, -1) : saved.history), { ...entry, revision }];
  return { ...saved, revision, updatedAt: entry.at, history };
}

/** Sets a posting field by hand: what the page said is kept in `original`, and forgotten when it is put back. */
export function editField<Field extends PostingField>(
  draft: Pick<SavedPosting, 'posting' | 'original'>,
  field: Field,
  value: JobPosting[Field] | null,
): Pick<SavedPosting, 'posting' | 'original'> {
  const read = field in draft.original ? draft.original[field] : (draft.posting[field] ?? null);
  const { [field]: _value, ...posting } = draft.posting;
  const { [field]: _read, ...original } = draft.original;
  return {
    posting: value == null ? posting : { ...posting, [field]: value },
    original: equal(read, value) ? original : { ...original, [field]: read },
  };
}

/** `saved` with what a person changed in it. */
export function edited(saved: SavedPosting, typed: Change, at: string): SavedPosting {
  const change = withoutUnseenIn(typed);
  const changed = changedNames(saved, change);
  if (changed.length === 0) return saved;
  const { fields = {}, ...own } = change;
  let draft: Pick<SavedPosting, 'posting' | 'original'> = saved;
  for (const [field, value] of Object.entries(fields)) draft = editField(draft, field as PostingField, value as never);
  const status = changed.includes('status') ? { status: change.status } : {};
  const next = { ...saved, ...draft, ...own };
  return nextRevision(withoutUndefined(next), { at, event: 'edited', changed, ...status });
}

const withoutUndefined = (saved: { [Key in keyof SavedPosting]: SavedPosting[Key] | undefined }): SavedPosting =>
  Object.fromEntries(Object.entries(saved).filter(([, value]) => value !== undefined)) as unknown as SavedPosting;

/** The posting that a request for a new one makes. */
export function created(request: SaveRequest): SavedPosting {
  const {
    saveId: _saveId,
    basedOn: _basedOn,
    separate: _separate,
    requestedAt,
    notes = '',
    status = 'saved',
    tags,
    ...rest
  } = request;
  return {
    ...rest,
    notes,
    savedAt: requestedAt,
    lastSeenAt: requestedAt,
    updatedAt: requestedAt,
    revision: 1,
    status,
    tags: tags ? tagsAfter([], tags) : [],
    ...closedSeen(rest, undefined, requestedAt),
    history: [{ at: requestedAt, revision: 1, event: 'saved', ...(status !== 'saved' && { status }) }],
  };
}

/**
 * `saved` after its page was read again; fields that changed here since the reader looked keep what stands here. A reader
 * that had not seen it (no `basedOn`) takes nothing away: what was written by hand stays, and notes stand one under the other.
 */
export function recaptured(saved: SavedPosting, request: SaveRequest): SavedPosting {
  const isSeen = request.basedOn !== undefined;
  const byHand = isSeen ? [] : Object.keys(saved.original).filter((field) => !(field in request.original));
  const keep = new Set([...changedSince(saved, request.basedOn ?? 0), ...byHand]);
  const merge = <Part extends object>(mine: Part, theirs: Part): Part => {
    const kept = Object.entries(mine).filter(([field]) => keep.has(field));
    const taken = Object.entries(theirs).filter(([field]) => !keep.has(field));
    return Object.fromEntries([...taken, ...kept]) as Part;
  };
  const posting = merge(saved.posting, request.posting);
  const names = new Set([...Object.keys(posting), ...Object.keys(saved.posting)]) as Set<PostingField>;
  const changed: string[] = [...names].filter((field) => !equal(saved.posting[field], posting[field]));
  const written = isSeen ? (request.notes ?? saved.notes) : bothNotes(saved.notes, request.notes ?? '');
  const notes = isSeen && keep.has('notes') ? saved.notes : written;
  if (notes !== saved.notes) changed.push('notes');
  const status = keep.has('status') ? saved.status : (request.status ?? saved.status);
  const moved = status !== saved.status && { status };
  if (moved) changed.push('status');
  const tags = request.tags ? tagsAfter(saved.tags, request.tags) : saved.tags;
  if (!equal(tags, saved.tags)) changed.push('tags');
  const { closedSeenAt: before, versions: _versions, aliases: _aliases, ...rest } = saved;
  const url = request.url ?? saved.url;
  const next = {
    ...rest,
    posting,
    notes,
    status,
    tags,
    original: merge(saved.original, request.original),
    provenance: merge(saved.provenance, request.provenance),
    ...(request.url && { url: request.url, canonicalUrl: request.canonicalUrl }),
    ...aliasesOf(url, [...(saved.aliases ?? []), saved.url]),
    ...versionsAfter(saved, request),
    ...closedSeen(request, before, request.requestedAt),
    lastSeenAt: request.requestedAt,
  };
  return nextRevision(next, { at: request.requestedAt, event: 'captured', changed, ...moved });
}

/** Two notes as one: the second under the first, unless it stands there already. */
export function bothNotes(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first;
  return first === '' ? second : `${first}\n\n${second}`;
}

/** A new reading of a saved posting's page, under what the person had changed by hand. */
export function onTopOf(saved: SavedPosting, reading: Draft): Draft {
  const posting: Record<string, unknown> = { ...reading.posting };
  const original: Record<string, unknown> = {};
  for (const field of Object.keys(saved.original) as PostingField[]) {
    original[field] = reading.posting[field] ?? null;
    posting[field] = saved.posting[field];
    if (posting[field] === undefined) delete posting[field];
  }
  return { posting, original, provenance: reading.provenance };
}
