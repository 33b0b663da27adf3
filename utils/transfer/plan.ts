import type { HistoryEntry, SavedPosting } from '../posting.ts';
import { type Choice, type OpenRow, type PreviewedRow, usualChoice } from './preview.ts';

/** What would be written: the store's ImportPlan. */
export interface Plan {
  add: SavedPosting[];
  replace: { saved: SavedPosting; basedOn: number }[];
  /** Postings here that are told of one that is added. */
  links: { from: string; to: string; as: 'repost' | 'same-job'; at: string }[];
}

/** What a plan is made with besides the rows. */
export interface PlanOptions {
  /** The person's choices, by row; where there is none, the usual one. */
  choices: ReadonlyMap<number, Choice>;
  /** The time of the import: ISO 8601. */
  at: string;
  newId: () => string;
}

const chosen = (row: OpenRow, choices: PlanOptions['choices']): Choice => choices.get(row.row) ?? usualChoice(row);

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
    if (choice === 'theirs') replaces += 1;
  }
  return { adds, replaces };
}

/** What is written of the rows of a file, after the person has chosen. */
export function planOf(rows: readonly PreviewedRow[], options: PlanOptions): Plan {
  const steps = planning(rows, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `planOf` row by row: for thousands, with rests in between. */
export function* planning(
  rows: readonly PreviewedRow[],
  { choices, at, newId }: PlanOptions,
): Generator<undefined, Plan> {
  const plan: Plan = { add: [], replace: [], links: [] };
  const taken = new Set(
    rows.flatMap((row) => (row.kind === 'same' ? row.saved.id : row.kind === 'changed' ? row.mine.id : [])),
  );
  // As it came, with its history: what is exported again is the same bytes.
  const free = (saved: SavedPosting): SavedPosting => {
    const fresh = taken.has(saved.id) ? { ...saved, id: newId() } : saved;
    taken.add(fresh.id);
    return fresh;
  };
  for (const row of rows) {
    yield;
    if (row.kind === 'new') plan.add.push(free(row.saved));
    if (row.kind === 'new' || row.kind === 'same') continue;
    const choice = chosen(row, choices);
    if (row.kind === 'alike') {
      if (choice === 'both') addLinked(plan, free(row.saved), row.like, at);
    } else if (choice === 'theirs') plan.replace.push({ saved: replacing(row, at), basedOn: row.mine.revision });
    else if (choice === 'both') plan.add.push({ ...row.apart, id: newId() });
  }
  // What is put in place of a posting here says by itself what that leads to.
  const replaced = new Set(plan.replace.map(({ saved: { id } }) => id));
  return { ...plan, links: plan.links.filter(({ from }) => !replaced.has(from)) };
}

/** Adds a posting beside the one it looks like: each leads to the other, unless that one lies in the bin. */
function addLinked(
  plan: Plan,
  saved: SavedPosting,
  like: Extract<PreviewedRow, { kind: 'alike' }>['like'],
  at: string,
) {
  const isLinked = like.deletedAt !== undefined || saved.related?.some(({ id }) => id === like.id);
  if (isLinked) plan.add.push(saved);
  else {
    const related = [...(saved.related ?? []), { id: like.id, as: like.as, at }].slice(-50);
    plan.add.push({ ...saved, related });
    plan.links.push({ from: like.id, to: saved.id, as: like.as, at });
  }
}

/** The file's posting in place of mine, with both their pasts. */
function replacing({ mine, theirs, changed }: Extract<PreviewedRow, { kind: 'changed' }>, at: string): SavedPosting {
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  const names = changed.map((name) => name.replace('posting.', '')).slice(0, 60);
  const status = changed.includes('status') ? { status: theirs.status } : {};
  const entry: HistoryEntry = { at, revision, event: 'imported', changed: names, ...status };
  return { ...theirs, revision, updatedAt: at, history: [...joinedHistory(mine, theirs), entry] };
}

/** Every entry of both once, in the order of time; the newest where there are more than the schema takes. */
function joinedHistory(mine: SavedPosting, theirs: SavedPosting): HistoryEntry[] {
  const byText = new Map([...mine.history, ...theirs.history].map((entry) => [JSON.stringify(entry), entry]));
  return [...byText.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-9_000);
}
