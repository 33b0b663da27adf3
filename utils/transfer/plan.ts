import type { HistoryEntry, SavedPosting } from '../posting.ts';
import { type Choice, type PreviewedRow, usualChoice } from './preview.ts';

/** What would be written: the store's ImportPlan. */
export interface Plan {
  add: SavedPosting[];
  replace: { saved: SavedPosting; basedOn: number }[];
}

/** What a plan is made with besides the rows. */
export interface PlanOptions {
  /** The person's choices, by row; where there is none, the usual one. */
  choices: ReadonlyMap<number, Choice>;
  /** The time of the import: ISO 8601. */
  at: string;
  newId: () => string;
}

/** What is written of the rows of a file, after the person has chosen. */
export function planOf(rows: PreviewedRow[], { choices, at, newId }: PlanOptions): Plan {
  const plan: Plan = { add: [], replace: [] };
  const taken = new Set(
    rows.flatMap((row) => (row.kind === 'new' ? [] : [row.kind === 'same' ? row.saved.id : row.mine.id])),
  );
  for (const row of rows) {
    if (row.kind === 'new') {
      // As it came, with its history: what is exported again is the same bytes.
      plan.add.push(taken.has(row.saved.id) ? { ...row.saved, id: newId() } : row.saved);
      taken.add(row.saved.id);
    }
    if (row.kind !== 'changed') continue;
    const choice = choices.get(row.row) ?? usualChoice(row);
    if (choice === 'theirs') plan.replace.push({ saved: replacing(row, at), basedOn: row.mine.revision });
    if (choice === 'both') plan.add.push({ ...row.apart, id: newId() });
  }
  return plan;
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
