import type { SavedPosting } from '../../utils/posting.ts';
import { foldText } from '../../utils/text/fold.ts';

/** What one posting says in a row: nothing, a line, or a list of entries, of which all the others have some too. */
export type Cell = undefined | string | { text: string; isShared: boolean }[];

/** One field of all the postings that are compared. */
export interface ComparedRow {
  name: string;
  label: string;
  cells: Cell[];
  differs: boolean;
}

/** How a field is read for comparing: its line or its entries as a person would see them. */
export interface ComparedField {
  name: string;
  label: string;
  read: (saved: SavedPosting) => string | string[] | undefined;
}

/** A row for each field that any of the postings states; case, accents and spaces make no difference. */
export function comparedRows(postings: SavedPosting[], fields: ComparedField[]): ComparedRow[] {
  return fields.flatMap(({ name, label, read }) => {
    const said = postings.map((saved) => {
      const value = read(saved);
      return value === undefined || value.length === 0 ? undefined : value;
    });
    if (said.every((value) => value === undefined)) return [];
    const keys = said.map((value) =>
      Array.isArray(value) ? value.map(foldText).sort().join('\n') : foldText(value ?? ''),
    );
    const inAll = sharedBy(said.map((value) => (Array.isArray(value) ? value : [])));
    const cells = said.map((value) =>
      Array.isArray(value) ? value.map((text) => ({ text, isShared: inAll.has(foldText(text)) })) : value,
    );
    return [{ name, label, cells, differs: new Set(keys).size > 1 }];
  });
}

function sharedBy(lists: string[][]): Set<string> {
  const [first = [], ...others] = lists.map((list) => list.map(foldText));
  const sets = others.map((list) => new Set(list));
  return new Set(sets.length === 0 ? [] : first.filter((entry) => sets.every((set) => set.has(entry))));
}
