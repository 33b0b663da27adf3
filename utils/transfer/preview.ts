import type { SavedPosting } from '../posting.ts';
import { canonicalJson } from './canonical.ts';

/** One row of a file that could be read. */
export interface Incoming {
  row: number;
  saved: SavedPosting;
  /**
   * Undefined: the whole posting as Jobmark wrote it. Else only these parts of it come from the file (`status`, `notes`,
   * `posting.title` …) and the rest stays as it stands here.
   */
  given?: string[];
}

/** What can be done with a row that differs from what stands here. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What a row of a file is to what stands here, and what would be written of it. */
export type PreviewedRow =
  | { row: number; kind: 'new'; saved: SavedPosting }
  | { row: number; kind: 'same'; saved: SavedPosting }
  | {
      row: number;
      kind: 'changed';
      mine: SavedPosting;
      /** Mine with what the file says, under my id. */
      theirs: SavedPosting;
      /** The row by itself, for keeping both. */
      apart: SavedPosting;
      changed: string[];
      /** The file's was changed later than mine. */
      isNewer: boolean;
    };

/** What a posting says, without the traces of how it came to say it. */
const TRACES = new Set(['revision', 'history', 'updatedAt', 'lastSeenAt', 'savedAt', 'id', 'identityKeys']);

/** The parts of a saved posting by name, the fields of its posting one by one. */
function partsOf({ posting, ...own }: SavedPosting): Map<string, unknown> {
  const parts = new Map<string, unknown>(Object.entries(own).filter(([name]) => !TRACES.has(name)));
  for (const [name, value] of Object.entries(posting)) parts.set(`posting.${name}`, value);
  return parts;
}

/** The names of the parts in which two postings differ, of those that the file gives. */
function differences(mine: SavedPosting, theirs: SavedPosting, given?: string[]): string[] {
  const [a, b] = [partsOf(mine), partsOf(theirs)];
  const names = given ?? [...new Set([...a.keys(), ...b.keys()])];
  return names.filter((name) => canonicalJson(a.get(name)) !== canonicalJson(b.get(name)));
}

/** `mine` with the parts that a file gives, and the same id. */
function overlaid(mine: SavedPosting, theirs: SavedPosting, given: string[]): SavedPosting {
  const parts = partsOf(theirs);
  const own = Object.fromEntries(
    given.flatMap((name) => (name.startsWith('posting.') ? [] : [[name, parts.get(name)]])),
  );
  const fields = given.flatMap((name) =>
    name.startsWith('posting.') ? [[name.slice('posting.'.length), parts.get(name)]] : [],
  );
  return { ...mine, ...own, posting: { ...mine.posting, ...Object.fromEntries(fields) } };
}

/** What `incoming` is to `mine`, the posting here that it was found to be about, if there is one. */
export function previewed({ row, saved, given }: Incoming, mine: SavedPosting | undefined): PreviewedRow {
  if (!mine) return { row, kind: 'new', saved };
  const changed = differences(mine, saved, given);
  if (changed.length === 0) return { row, kind: 'same', saved: mine };
  const theirs = given ? overlaid(mine, saved, given) : { ...saved, id: mine.id };
  const isNewer = given !== undefined || saved.updatedAt > mine.updatedAt;
  return { row, kind: 'changed', mine, theirs, apart: saved, changed, isNewer };
}

/** What a choice is at first: whichever was changed later stands. */
export const usualChoice = (row: Extract<PreviewedRow, { kind: 'changed' }>): Choice =>
  row.isNewer ? 'theirs' : 'mine';
