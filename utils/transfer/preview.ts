import type { SavedPosting } from '../posting.ts';
import { canonicalJson } from './canonical.ts';
import { merged } from './merged.ts';

/** One row of a file that could be read. */
export interface Incoming {
  readonly row: number;
  /** The posting's. */
  readonly id: string;
  readonly saved: SavedPosting;
  /**
   * Undefined: the whole posting as Jobmark wrote it. Else only these parts of it come from the file (`status`, `notes`,
   * `posting.title` …) and the rest stays as it stands here.
   */
  readonly given?: string[] | undefined;
}

/**
 * What can be done with a row that differs from what stands here; with one that looks like a posting here, `both` or `mine`.
 * `merged`: whatever was changed last stands, part by part where both were changed.
 */
export type Choice = 'mine' | 'theirs' | 'both' | 'merged';

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

/** What a row of a file is to what stands here, and what would be written of it. Postings are made anew each time that they are asked for. */
export type PreviewedRow = NewRow | AlikeRow | SameRow | ChangedRow;

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
  if (!mine) return like ? new AlikeRow(incoming, like) : new NewRow(incoming);
  const { saved, given: said } = incoming;
  const given = said && mine.deletedAt ? [...said, 'deletedAt'] : said;
  const changed = differences(mine, saved, given);
  return changed.length === 0 ? new SameRow(incoming, mine.id) : new ChangedRow(incoming, mine, changed);
}

class Row {
  readonly row: number;
  protected readonly incoming: Incoming;

  constructor(incoming: Incoming) {
    this.row = incoming.row;
    this.incoming = incoming;
  }

  /** As it stands in the file. */
  get saved(): SavedPosting {
    return this.incoming.saved;
  }
}

/** Nothing here is like it. */
class NewRow extends Row {
  readonly kind = 'new';
}

/** New, and linked to what it looks like, never merged. */
class AlikeRow extends Row {
  readonly kind = 'alike';
  readonly like: Alike;

  constructor(incoming: Incoming, like: Alike) {
    super(incoming);
    this.like = like;
  }
}

/** It stands here already, under `id`. */
class SameRow extends Row {
  readonly kind = 'same';
  readonly id: string;

  constructor(incoming: Incoming, id: string) {
    super(incoming);
    this.id = id;
  }
}

/** It stands here under `id`, and says something else. */
export class ChangedRow extends Row {
  readonly kind = 'changed';
  readonly id: string;
  /** The names of the parts that differ. */
  readonly changed: string[];
  /** Mine was not changed after the file's: where both are of the same age, mine has lost something. */
  readonly isNewer: boolean;
  /** Both were changed since they were the same: on two machines. */
  readonly isParted: boolean;
  readonly #mine: string;

  constructor(incoming: Incoming, mine: SavedPosting, changed: string[]) {
    super(incoming);
    this.id = mine.id;
    this.changed = changed;
    // What the person deleted does not come back by itself.
    this.isNewer = incoming.given ? mine.deletedAt === undefined : incoming.saved.updatedAt >= mine.updatedAt;
    this.isParted = !incoming.given && merged(mine, incoming.saved, changed) !== undefined;
    this.#mine = JSON.stringify(mine);
  }

  get mine(): SavedPosting {
    return JSON.parse(this.#mine);
  }

  /** Mine with what the file says, under my id. */
  get theirs(): SavedPosting {
    const { saved, given } = this.incoming;
    return given ? overlaid(this.mine, saved, given) : { ...saved, id: this.id };
  }

  /** Each part as it was changed last. */
  get merged(): SavedPosting {
    const { mine } = this;
    return merged(mine, this.incoming.saved, this.changed) ?? (this.isNewer ? this.theirs : mine);
  }
}

/** A row that the person has a choice about. */
export type OpenRow = ChangedRow | AlikeRow;
export type OpenKind = OpenRow['kind'];
export const isOpen = (row: PreviewedRow): row is OpenRow => row.kind === 'changed' || row.kind === 'alike';

/** What can become of a row of a file. */
export type RowKind = PreviewedRow['kind'] | 'unreadable';

/** What a choice is at first: whichever was changed later stands, what only looks alike comes in. */
export const usualChoice = (row: OpenRow): Choice => {
  if (row.kind === 'alike') return 'both';
  if (row.isParted) return 'merged';
  return row.isNewer ? 'theirs' : 'mine';
};
