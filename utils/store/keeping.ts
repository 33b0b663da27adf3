import { liveQuery, type Observable } from 'dexie';
import type { Database, FactRow } from './database.ts';
import { freshLog } from './fresh-log.ts';
import type { Tally } from './guard.ts';
import { TALLY } from './guard-tally.ts';

/** What is kept, in numbers. */
export interface Standing {
  /** Postings, those in the bin among them. */
  count: number;
  inBin: number;
  /** When the first of those that are still there was saved: ISO 8601. */
  firstSavedAt?: string;
  /** The last change to any. */
  newest: string;
  /** Postings that were saved or changed since the moment that was asked about. */
  changed: number;
  /** A short name of this database, the same for as long as it lives. */
  tag: string;
}

/** The database as a whole: its numbers, its facts, everything away. */
export class Keeping {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async fact(key: string): Promise<unknown> {
    return (await this.#database.facts.get(key))?.value;
  }

  /** Undefined forgets it. The value may be anything that IndexedDB can hold. */
  async setFact(key: string, value: unknown): Promise<void> {
    if (value === undefined) await this.#database.facts.delete(key);
    else await this.#database.facts.put({ key, value });
  }

  /** To be called wherever the browser may just have been started, by any name for its `run`: see `freshLog`. */
  freshLog(run: string): Promise<boolean> {
    return freshLog(this.#database, run);
  }

  /** The numbers now. `since`: ISO 8601; without it all count as changed. */
  async standing(since = ''): Promise<Standing> {
    const { postings } = this.#database;
    const tally = (await this.fact(TALLY)) as Tally | undefined;
    const [inBin, first, changed] = await Promise.all([
      postings.where('deletedAt').above('').count(),
      postings.orderBy('savedAt').first(),
      // Counting along an index takes a second for thousands.
      since === '' && tally ? tally.count : postings.where('updatedAt').above(since).count(),
    ]);
    return {
      count: tally?.count ?? 0,
      inBin,
      ...(first && { firstSavedAt: first.savedAt }),
      newest: tally?.newest ?? '',
      changed,
      tag: tally?.birth.slice(0, 6) ?? '',
    };
  }

  /** Tells, cheaply, that postings were written, in any page. */
  changes(): Observable<string | undefined> {
    return liveQuery(async () => (await this.#database.postings.orderBy('updatedAt').last())?.updatedAt);
  }

  /** Empties the database in one step; only its tally stays, so that this is not taken for a loss. Gives the facts that were there. */
  async clear(): Promise<FactRow[]> {
    const { postings, documents, saves, segments, facts } = this.#database;
    return this.#database.transaction('rw', [postings, documents, saves, segments, facts], async () => {
      const others = facts.where('key').notEqual(TALLY);
      const before = await others.toArray();
      await Promise.all([postings.clear(), documents.clear(), saves.clear(), segments.clear()]);
      await others.delete();
      return before;
    });
  }

  /** Puts facts back that `clear` gave, where nothing has taken their place. */
  async putBack(facts: FactRow[]): Promise<void> {
    const there = new Set(await this.#database.facts.toCollection().primaryKeys());
    await this.#database.facts.bulkPut(facts.filter(({ key }) => !there.has(key)));
  }

  /** Deletes the whole database: for one that can't be opened. Rejects where the browser can't do that either. */
  destroy(): Promise<void> {
    const { name } = this.#database;
    // Not by Dexie, which waits for an opening that failed.
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}
