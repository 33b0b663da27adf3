/**
 * A browser opens a damaged, emptied or deleted database as an empty one, without an error. What tells the difference
 * stands twice: the tally inside the database, changed in the same transaction as every posting, and the ledger
 * outside IndexedDB, written after each of those transactions. The ledger is never ahead of a sound database.
 */

/** What the database says of itself. */
export interface Tally {
  /** Made with the database, and anew when something was found missing: a ledger of another birth means a loss. */
  birth: string;
  /** Grows with every write to postings. */
  sequence: number;
  /** Postings, those in the bin among them. */
  count: number;
  /** The latest `updatedAt` that was written: ISO 8601, empty before the first posting. */
  newest: string;
  /** What was found missing and is not settled yet. */
  doubt?: LossKind;
}

/** The tally of a database without postings. */
export const newTally = (): Tally => ({ birth: crypto.randomUUID(), sequence: 0, count: 0, newest: '' });

/** What a place outside IndexedDB remembers of the database. */
export type Ledger = Pick<Tally, 'birth' | 'sequence' | 'count' | 'newest'>;

/** As much of a tally as the ledger keeps. */
export const ledgerOf = ({ birth, sequence, count, newest }: Tally): Ledger => ({ birth, sequence, count, newest });

/** Where the ledger is kept. */
export interface LedgerKeeper {
  /** Undefined where there is none, or none that can be read. */
  read(): Promise<Ledger | undefined>;
  write(ledger: Ledger): Promise<void>;
}

/**
 * `gone`: the database is new, though there was one. `replaced`: it is another one. `older`: it lacks the latest
 * changes. `postings-missing`, `texts-missing`, `facts-missing`: a part of it is empty or has holes.
 */
export type LossKind = 'gone' | 'replaced' | 'older' | 'postings-missing' | 'texts-missing' | 'facts-missing';

/** What was there, and what is there now. */
export interface Loss {
  kind: LossKind;
  was: Ledger;
  now: Pick<Tally, 'count' | 'newest'>;
}

/** How the database opened. Only `ready` and `lost` can be written to. */
export type Opening =
  | { state: 'ready' }
  | { state: 'lost'; loss: Loss }
  /** A later version of Jobmark has written it. */
  | { state: 'newer' }
  /** Another tab holds an older version of it open. */
  | { state: 'blocked' }
  /** `was`: what the ledger remembers of it. */
  | { state: 'failed'; error: unknown; was?: Ledger | undefined };

/** What stands in the database, at one glance: its tally, and whether there is any posting at all. */
export interface Glance {
  tally: Tally | undefined;
  hasPostings: boolean;
}

/** What `ledger` knows of and the database lacks; undefined where nothing is missing. */
export function lossOf(ledger: Ledger | undefined, { tally, hasPostings }: Glance): LossKind | undefined {
  if (tally?.doubt) return tally.doubt;
  if (tally && tally.count > 0 && !hasPostings) return 'postings-missing';
  // Without a ledger nothing is known; of an empty database nothing can be missing.
  if (!ledger || ledger.count === 0) return undefined;
  if (!tally) return hasPostings ? 'facts-missing' : 'gone';
  if (tally.birth !== ledger.birth) return 'replaced';
  return tally.sequence < ledger.sequence ? 'older' : undefined;
}
