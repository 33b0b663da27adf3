import { Dexie, type EntityTable } from 'dexie';
import { identityKeys, identityOf } from '../identity/identity.ts';
import type { SavedPosting } from '../posting.ts';
import { Changes, changesMiddleware } from './changes.ts';
import type { LedgerKeeper } from './guard.ts';
import { Guard } from './guard-database.ts';
import { openNoNewer } from './guard-newer.ts';
import { type FreeRoom, needRoom } from './room.ts';
import type { DocumentRow, PostingRow } from './rows.ts';
import { toldDeletions } from './told-deletions.ts';

/** That a save was done, and what stood there before it: for doing it once only, and for undoing it. */
export interface SaveRow {
  saveId: string;
  postingId: string;
  at: string;
  /** The posting's revision after the save. */
  revision: number;
  /** Absent where the save made the posting. */
  before?: SavedPosting;
}

/** One piece of the full-text index: postings of words over some of the postings, as bytes. */
export interface SegmentRow {
  id?: number;
  [part: string]: unknown;
}

/** One fact about the database itself, by name. */
export interface FactRow {
  key: string;
  value: unknown;
}

/** The newest version that this build knows: a database of a later one is not opened. */
const VERSION = 2;

const UNASKED: FreeRoom = async () => undefined;

/** Where nothing is remembered outside the database: in tests of other things. */
const NO_LEDGER: LedgerKeeper = { read: async () => undefined, write: async () => undefined };

/**
 * The database of both pages and the background. Texts stand apart from rows, so that a list never loads them.
 * A version that has been released is never changed: the next one brings its upgrade.
 */
export class Database extends Dexie {
  declare postings: EntityTable<PostingRow, 'id'>;
  declare documents: EntityTable<DocumentRow, 'id'>;
  declare saves: EntityTable<SaveRow, 'saveId'>;
  declare segments: EntityTable<SegmentRow, 'id'>;
  declare facts: EntityTable<FactRow, 'key'>;
  /** Throws NoRoomError where a write of `bytes` could be cut off: to be asked before each transaction that adds something. */
  readonly needRoom: (bytes?: number) => Promise<void>;
  readonly guard: Guard;
  readonly changes: Changes;

  constructor(name: string, keeper: LedgerKeeper = NO_LEDGER, room: FreeRoom = UNASKED) {
    // Strict: a save is acknowledged when it is on the disk, not when it is in a buffer.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: openNoNewer(globalThis.indexedDB, VERSION) });
    this.version(1).stores({
      postings: 'id, canonicalUrl, status, savedAt, updatedAt, deletedAt',
      documents: 'id',
      saves: 'saveId, at',
    });
    // 2: what a posting is recognised by; the search index in segments; facts about the database itself.
    this.version(VERSION)
      .stores({
        postings: 'id, canonicalUrl, *identityKeys, status, savedAt, updatedAt, deletedAt',
        segments: '++id',
        facts: 'key',
      })
      // The texts stay where they are: what a text is compared by is made when it is asked for.
      .upgrade((change) =>
        change
          .table<PostingRow>('postings')
          .toCollection()
          .modify((row) => {
            row.identityKeys = identityKeys(identityOf(row, ''));
          }),
      );
    this.needRoom = (bytes) => needRoom(room, bytes);
    this.guard = new Guard(this, keeper);
    this.changes = new Changes(name);
    this.use(toldDeletions);
    this.use(changesMiddleware((changed) => this.changes.told(changed)));
  }
}
