import { Dexie, type EntityTable } from 'dexie';
import type { SavedPosting } from '../posting.ts';
import type { DocumentRow, PostingRow } from './rows.ts';

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

  constructor(name: string) {
    // Strict: a save is acknowledged when it is on the disk, not when it is in a buffer.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      postings: 'id, canonicalUrl, status, savedAt, updatedAt, deletedAt',
      documents: 'id',
      saves: 'saveId, at',
    });
    // 2: what a posting is recognised by; the search index in segments; facts about the database itself.
    this.version(2).stores({
      postings: 'id, canonicalUrl, *identityKeys, status, savedAt, updatedAt, deletedAt',
      segments: '++id',
      facts: 'key',
    });
  }
}
