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

/** What can be done with a row that differs from what stands here; with one that looks like a posting here, the first or the last. */
export type Choice = 'mine' | 'theirs' | 'both';

/** A posting here that looks like a row's: put up again, or of the same job elsewhere. */
export interface Alike {
  id: string;
  as: 'repost' | 'same-job';
  title: string;
  company: string;
  savedAt: string;
  /** Since when it lies in the bin. */
  deletedAt?: string;
}

/** What a row of a file is to what stands here, and what would be written of it. */
export type PreviewedRow =
  | { row: number; kind: 'new'; readonly saved: SavedPosting }
  /** New, and linked to what it looks like, never merged. */
  | { row: number; kind: 'alike'; saved: SavedPosting; like: Alike }
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

/** `mine` with the parts that a file gives, out of the bin, and the same id. */
function overlaid(mine: SavedPosting, theirs: SavedPosting, given: string[]): SavedPosting {
  const parts = partsOf(theirs);
  const own = Object.fromEntries(
    given.flatMap((name) => (name.startsWith('posting.') ? [] : [[name, parts.get(name)]])),
  );
  const fields = given.flatMap((name) =>
    name.startsWith('posting.') ? [[name.slice('posting.'.length), parts.get(name)]] : [],
  );
  const { deletedAt: _inBin, ...live } = mine;
  return { ...live, ...own, posting: { ...mine.posting, ...Object.fromEntries(fields) } };
}

/**
 * What `incoming` is to `mine`, the posting here that it was found to be about, if there is one; else to `like`, if it
 * looks like that. A table's row about a posting in the bin differs in that: taking it takes the posting out.
 */
export function previewed(incoming: Incoming, mine: SavedPosting | undefined, like?: Alike): PreviewedRow {
  if (!mine) return like ? { row: incoming.row, kind: 'alike', saved: incoming.saved, like } : new NewRow(incoming);
  const { row, saved, given: said } = incoming;
  const given = said && mine.deletedAt ? [...said, 'deletedAt'] : said;
  const changed = differences(mine, saved, given);
  if (changed.length === 0) return { row, kind: 'same', saved: mine };
  const theirs = said ? overlaid(mine, saved, said) : { ...saved, id: mine.id };
  // What the person deleted does not come back by itself.
  const isNewer = said ? mine.deletedAt === undefined : saved.updatedAt > mine.updatedAt;
  return { row, kind: 'changed', mine, theirs, apart: saved, changed, isNewer };
}

/** A row that nothing here is like: its posting stays as it was kept. */
class NewRow {
  readonly kind = 'new';
  readonly row: number;
  readonly #incoming: Incoming;

  constructor(incoming: Incoming) {
    this.row = incoming.row;
    this.#incoming = incoming;
  }

  get saved(): SavedPosting {
    return this.#incoming.saved;
  }
}

/** A row that the person has a choice about. */
export type OpenRow = Extract<PreviewedRow, { kind: 'changed' | 'alike' }>;
export const isOpen = (row: PreviewedRow): row is OpenRow => row.kind === 'changed' || row.kind === 'alike';

/** What a choice is at first: whichever was changed later stands, what only looks alike comes in. */
export const usualChoice = (row: OpenRow): Choice => {
  if (row.kind === 'alike') return 'both';
  return row.isNewer ? 'theirs' : 'mine';
};
