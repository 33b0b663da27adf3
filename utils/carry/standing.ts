import type { Unreadable } from '../transfer/incoming.ts';
import { planned } from '../transfer/plan.ts';
import { type Choice, isOpen, type OpenKind, type PreviewedRow, usualChoice } from '../transfer/preview.ts';
import type { SavedView } from '../views/saved-view.ts';
import type { RowToShow, Standing } from './services.ts';

/** What a file came to: its rows beside what is saved, and what is chosen for those that differ. */
export interface Compared {
  rows: PreviewedRow[];
  unreadable: Unreadable[];
  /** What the person chose, by row; where there is none, the usual one. */
  choices: Map<number, Choice>;
  /** Saved views of the file that are not here. */
  views: SavedView[];
}

/** How many rows there are of each kind, and what is chosen for those of a kind. */
export function standingOf({ rows, unreadable, choices, views }: Compared): Standing {
  const counts = { new: 0, alike: 0, changed: 0, same: 0, unreadable: unreadable.length };
  const chosen = { changed: new Set<Choice>(), alike: new Set<Choice>() };
  for (const row of rows) {
    counts[row.kind] += 1;
    if (isOpen(row)) chosen[row.kind].add(choices.get(row.row) ?? usualChoice(row));
  }
  const forAll = (kind: OpenKind) => (chosen[kind].size === 1 ? [...chosen[kind]][0] : undefined);
  return {
    counts,
    ...planned(rows, choices),
    views: views.length,
    choiceForAll: { changed: forAll('changed'), alike: forAll('alike') },
  };
}

/** A row as the page needs it for showing. */
export function rowToShow(row: PreviewedRow, choices: Compared['choices']): RowToShow {
  const { row: number, saved } = row;
  if (!isOpen(row)) return { kind: row.kind, row: number, saved };
  const choice = choices.get(number) ?? usualChoice(row);
  if (row.kind === 'alike') return { kind: row.kind, row: number, saved, like: row.like, choice };
  const { mine, theirs, changed } = row;
  return { kind: row.kind, row: number, mine, theirs, changed, choice };
}
