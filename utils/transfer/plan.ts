import type { HistoryEntry, SavedPosting } from '../posting.ts';
import {
  type Alike,
  type ChangedRow,
  type Choice,
  isOpen,
  type OpenRow,
  type PreviewedRow,
  usualChoice,
} from './preview.ts';

/** What would be written: the store's ImportPlan. Postings are made while it is written, one after the other. */
export interface Plan {
  add: Iterable<SavedPosting>;
  replace: Iterable<{ saved: SavedPosting; basedOn: number }>;
  /** Postings here that are told of one that is added: complete once all of `add` was taken. */
  links: { from: string; to: string; as: 'repost' | 'same-job'; at: string }[];
}

type Link = (link: Plan['links'][number]) => void;

/** What a plan is made with besides the rows. */
export interface PlanOptions {
  /** The person's choices, by row; where there is none, the usual one. */
  choices: ReadonlyMap<number, Choice>;
  /** The time of the import: ISO 8601. */
  at: string;
  newId: () => string;
}

/** What becomes of a row: of one that only one side has changed, the changed one is the merged one. */
function chosen(row: OpenRow, choices: PlanOptions['choices']): Choice {
  const choice = choices.get(row.row) ?? usualChoice(row);
  if (choice !== 'merged' || row.kind === 'alike' || row.isParted) return choice;
  return row.isNewer ? 'theirs' : 'mine';
}

/** How many postings a plan would add and put in place of others: cheap, for each change of a choice. */
export function planned(
  rows: readonly PreviewedRow[],
  choices: PlanOptions['choices'],
): { adds: number; replaces: number } {
  let [adds, replaces] = [0, 0];
  for (const row of rows) {
    if (row.kind === 'new') adds += 1;
    if (row.kind === 'new' || row.kind === 'same') continue;
    const choice = chosen(row, choices);
    if (choice === 'both') adds += 1;
    if (choice === 'theirs' || choice === 'merged') replaces += 1;
  }
  return { adds, replaces };
}

/** What is written of the rows of a file, after the person has chosen. Each part of it can be taken once. */
export function planOf(rows: readonly PreviewedRow[], { choices, at, newId }: PlanOptions): Plan {
  const theirs = rows
    .filter((row) => row.kind === 'changed')
    .map((row) => ({ row, choice: chosen(row, choices) }))
    .filter(({ choice }) => choice === 'theirs' || choice === 'merged');
  // What is put in place of a posting here says by itself what that leads to.
  const replaced = new Set(theirs.map(({ row }) => row.id));
  const links: Plan['links'] = [];
  const link = (link: Plan['links'][number]) => replaced.has(link.from) || links.push(link);
  return { add: added(rows, { choices, at, newId }, link), replace: replacing(theirs, at), links };
}

/** The postings that are added, as they came, with their history: what is exported again is the same bytes. */
function* added(
  rows: readonly PreviewedRow[],
  { choices, at, newId }: PlanOptions,
  link: Link,
): Generator<SavedPosting> {
  const taken = new Set(rows.flatMap((row) => (row.kind === 'same' || row.kind === 'changed' ? row.id : [])));
  const free = (saved: SavedPosting): SavedPosting => {
    const fresh = taken.has(saved.id) ? { ...saved, id: newId() } : saved;
    taken.add(fresh.id);
    return fresh;
  };
  for (const row of rows) {
    if (row.kind === 'new') yield free(row.saved);
    else if (isOpen(row) && chosen(row, choices) === 'both') {
      if (row.kind === 'changed') yield { ...row.saved, id: newId() };
      else yield linked(free(row.saved), row.like, at, link);
    }
  }
}

/** A posting beside the one it looks like: each leads to the other, unless that one lies in the bin. */
function linked(saved: SavedPosting, { id, as, deletedAt }: Alike, at: string, link: Link): SavedPosting {
  if (deletedAt !== undefined || saved.related?.some((each) => each.id === id)) return saved;
  link({ from: id, to: saved.id, as, at });
  return { ...saved, related: [...(saved.related ?? []), { id, as, at }].slice(-50) };
}

function* replacing(
  rows: readonly { row: ChangedRow; choice: Choice }[],
  at: string,
): Generator<{ saved: SavedPosting; basedOn: number }> {
  for (const { row, choice } of rows) {
    const { mine } = row;
    const after = choice === 'merged' ? row.merged : row.theirs;
    yield { saved: inPlace(mine, row.saved, after, row.changed, at), basedOn: mine.revision };
  }
}

/** The file's posting in place of mine, with both their pasts. */
function inPlace(
  mine: SavedPosting,
  theirs: SavedPosting,
  after: SavedPosting,
  changed: string[],
  at: string,
): SavedPosting {
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  const names = changed.map((name) => name.replace('posting.', '')).slice(0, 60);
  const status = changed.includes('status') ? { status: after.status } : {};
  const entry: HistoryEntry = { at, revision, event: 'imported', changed: names, ...status };
  return { ...after, revision, updatedAt: at, history: [...joinedHistory(mine, after), entry] };
}

/** Every entry of both once, in the order of time; the newest where there are more than the schema takes. */
function joinedHistory(mine: SavedPosting, theirs: SavedPosting): HistoryEntry[] {
  const byText = new Map([...mine.history, ...theirs.history].map((entry) => [JSON.stringify(entry), entry]));
  return [...byText.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-9_000);
}
