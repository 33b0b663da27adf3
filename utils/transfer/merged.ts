import type { HistoryEntry, PostingField, SavedPosting } from '../posting.ts';

/**
 * A posting that was changed on two machines since both had the same: each part as it was changed last, so that neither
 * loses an edit to the other. Undefined where only one of them went on: then the one that did holds everything.
 */
export function merged(mine: SavedPosting, theirs: SavedPosting, differing: string[]): SavedPosting | undefined {
  const [here, there] = [since(mine, theirs), since(theirs, mine)];
  if (here.length === 0 || there.length === 0) return undefined;
  const isNewer = theirs.updatedAt >= mine.updatedAt;
  const kept = differing.filter((name) => {
    if (WITH_FIELDS.has(name)) return false;
    const [ours, others] = [lastChange(here, name), lastChange(there, name)];
    return ours === others ? !isNewer : ours > others;
  });
  return kept.reduce((saved, name) => withPartOf(mine, saved, name), { ...theirs, id: mine.id });
}

/** They go field by field, with the posting's. */
const WITH_FIELDS = new Set(['original', 'provenance']);

/** What happened to `saved` and not to `other`. */
function since(saved: SavedPosting, other: SavedPosting): HistoryEntry[] {
  const known = new Set(other.history.map((entry) => JSON.stringify(entry)));
  return saved.history.filter((entry) => !known.has(JSON.stringify(entry)));
}

/** When the part `name` was last changed in `entries`; '' where it was not. */
function lastChange(entries: HistoryEntry[], name: string): string {
  const changes = entries.filter(({ event, changed }) =>
    name === 'deletedAt'
      ? event === 'deleted' || event === 'restored'
      : changed?.includes(name.replace('posting.', '')),
  );
  return changes.reduce((last, { at }) => (at > last ? at : last), '');
}

/** `saved` with the part `name` as `mine` has it: of a posting's field also what the page said, and where that came from. */
function withPartOf(mine: SavedPosting, saved: SavedPosting, name: string): SavedPosting {
  if (!name.startsWith('posting.')) return withKeyOf(mine, saved, name as keyof SavedPosting);
  const field = name.slice('posting.'.length) as PostingField;
  return {
    ...saved,
    posting: withKeyOf(mine.posting, saved.posting, field),
    original: withKeyOf(mine.original, saved.original, field),
    provenance: withKeyOf(mine.provenance, saved.provenance, field),
  };
}

function withKeyOf<Part extends object>(from: Part, to: Part, key: keyof Part): Part {
  const next = { ...to };
  if (key in from) next[key] = from[key];
  else delete next[key];
  return next;
}
