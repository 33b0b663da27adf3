import type { WholeFile } from '../backup/whole-file.ts';
import type { SavedPosting } from '../posting.ts';
import type { Ledger } from '../store/guard.ts';
import type { DateOrder } from '../transfer/csv-dates.ts';
import type { ColumnUse } from '../transfer/csv-guess.ts';
import type { Delimiter } from '../transfer/csv-parse.ts';
import type { FormatName } from '../transfer/formats.ts';
import type { Unreadable } from '../transfer/incoming.ts';
import type { Alike, Choice, OpenKind, RowKind } from '../transfer/preview.ts';
import type { Span } from '../transfer/read-file.ts';

/** How the columns of a table are read: what was guessed, and what the person made of that. */
export interface MappedTable {
  charset: string;
  delimiter: Delimiter;
  columns: { name: string; examples: string[] }[];
  rows: number;
  uses: ColumnUse[];
  order: DateOrder;
  /** A date that can be read two ways; undefined once the person has chosen. */
  unclear: string | undefined;
}

/** What a file would bring as it is chosen now. */
export interface Standing {
  counts: Record<RowKind, number>;
  /** How many would be written. */
  adds: number;
  replaces: number;
  /** Saved views of the file that are not here. */
  views: number;
  /** What is chosen for all of a kind; undefined where the choices are not the same. */
  choiceForAll: Record<OpenKind, Choice | undefined>;
}

/** What a file of Jobmark's says of itself. */
export interface FileHead {
  made: string;
  isChecked: boolean;
  /** None where it is empty. */
  span?: Span;
}

type Read =
  | { kind: 'rows'; standing: Standing; head?: FileHead }
  /** The person looks at its columns first. */
  | { kind: 'table'; mapping: MappedTable };

/** A row of a file to show, with what stands here where there is something. */
export type RowToShow =
  | { kind: 'new' | 'same'; row: number; saved: SavedPosting }
  | { kind: 'alike'; row: number; saved: SavedPosting; like: Alike; choice: Choice }
  | { kind: 'changed'; row: number; mine: SavedPosting; theirs: SavedPosting; changed: string[]; choice: Choice }
  | ({ kind: 'unreadable' } & Unreadable);

/** An import that was written, by its number; `left`: rows that nothing was written of. */
export interface Written {
  number: number;
  added: number;
  replaced: number;
  left: number;
}

/** A file that is asked for. */
interface FileWanted {
  format: FormatName;
  now: Date;
  /** None: all. */
  ids?: string[] | undefined;
  withBin: boolean;
  /** CSV: a byte order mark for Excel. */
  withMark: boolean;
  /** Saved views and the like go along. */
  withSettings: boolean;
  /** BCP 47, the first one that is spoken counts: files for people have words. */
  languages: readonly string[];
  /** Where it is written to as it is made. */
  target?: FileSystemFileHandle | undefined;
}

/** What the worker does for the page: of files that come in it holds one at a time, and what each import wrote, for taking it back. */
export type Carrying = {
  /** Reads a file and compares it with what is saved. Throws FileFaultError. */
  read: (given: { file: Blob; locale: string }, signal: AbortSignal) => Promise<Read>;
  /** The same table, its cells parted by another sign. Throws FileFaultError. */
  part: (given: { delimiter: Delimiter; locale: string }) => MappedTable;
  /** Reads the table's rows as its columns are said to be. */
  readTable: (given: Pick<MappedTable, 'uses' | 'order'>, signal: AbortSignal) => Promise<Standing>;
  /** Something was changed since: compares anew, the choices stay. */
  compareAgain: (given: undefined, signal: AbortSignal) => Promise<Standing>;
  choose: (given: { row: number; choice: Choice }) => Standing;
  /** `choice` undefined: the usual one of each. */
  chooseAll: (given: { kind: OpenKind; choice: Choice | undefined }) => Standing;
  /** The first `most` rows of a kind. */
  rows: (given: { kind: RowKind; most: number }) => RowToShow[];
  /** What can't be read, as a file. */
  unread: (given: undefined) => { file: Blob; name: string };
  /** Writes what is chosen, all of it or nothing. Throws StalePlanError. */
  write: (given: { at: string }, signal: AbortSignal) => Promise<Written>;
  /** Takes an import back; what was changed since stays, and is counted. Throws StalePlanError where it was taken back before. */
  takeBack: (given: { number: number; at: string }, signal: AbortSignal) => Promise<{ stayed: number }>;
  /** Makes a file; without a target, it is the answer's. */
  export: (given: FileWanted, signal: AbortSignal) => Promise<{ count: number; file?: Blob }>;
  /** Makes a backup of everything. */
  backUp: (given: { now: Date }, signal: AbortSignal) => Promise<WholeFile>;
};

/** What the worker is at. */
export type Stage = 'reading' | 'comparing' | 'writing' | 'taking-back' | 'exporting';

/** What the page does for the worker. */
export type Helping = {
  progress: (given: { stage: Stage; done: number; total?: number }) => void;
  /** Takes out of markup what may not be stored: only a page has a parser. */
  clean: (given: { html: string; base?: string | undefined }) => string;
  readLedger: (given: undefined) => Promise<Ledger | undefined>;
  writeLedger: (given: Ledger) => Promise<void>;
};
