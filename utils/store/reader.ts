import type { SegmentRow } from './database.ts';
import type { DocumentRow, PostingRow } from './rows.ts';

/**
 * The database as a worker uses it: thousands of rows read in a moment, pieces of the search index written. Plain
 * IndexedDB, since Dexie's guards and watches are for those who change postings.
 */
export class Reader {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Opens a database that is there. `onClose`: it was closed by the browser, or has to make way for a change of version. */
  static async open(name: string, onClose: () => void): Promise<Reader> {
    const request = indexedDB.open(name);
    // There is none: it is not for a reader to make one.
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = await done(request);
    if (!database.objectStoreNames.contains('segments')) {
      database.close();
      throw new Error(`The database ${name} is of another version`);
    }
    database.onversionchange = () => {
      database.close();
      onClose();
    };
    database.onclose = onClose;
    return new Reader(database);
  }

  close(): void {
    this.#database.close();
  }

  /** All rows, those in the bin too, `size` at a time, in no order that means anything. */
  async *rows(size: number): AsyncGenerator<PostingRow[]> {
    for (let last: string | undefined; ; ) {
      const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
      const rows = await done<PostingRow[]>(this.#table('postings').getAll(range, size));
      if (rows.length > 0) yield rows;
      if (rows.length < size) return;
      last = rows.at(-1)?.id;
    }
  }

  /** How many rows there are, those in the bin too. */
  count(): Promise<number> {
    return done(this.#table('postings').count());
  }

  /** The ids of rows that were changed after `moment` (ISO 8601). */
  async changedSince(moment: string): Promise<string[]> {
    const later = IDBKeyRange.lowerBound(moment, true);
    return (await done(this.#table('postings').index('updatedAt').getAllKeys(later))) as string[];
  }

  /** The rows of `ids`, in their order; undefined where there is none. */
  rowsOf(ids: readonly string[]): Promise<(PostingRow | undefined)[]> {
    const table = this.#table('postings');
    return Promise.all(ids.map((id) => done<PostingRow | undefined>(table.get(id))));
  }

  /** The long texts of `ids`, in their order; undefined where there are none. */
  documentsOf(ids: readonly string[]): Promise<(DocumentRow | undefined)[]> {
    const table = this.#table('documents');
    return Promise.all(ids.map((id) => done<DocumentRow | undefined>(table.get(id))));
  }

  /** The same for ids that stand one after the other in the table: one request, which takes half the time of one each. */
  async documentsInRow(ids: readonly string[]): Promise<(DocumentRow | undefined)[]> {
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined || first > last) return this.documentsOf(ids);
    const range = IDBKeyRange.bound(first, last);
    const rows = await done<DocumentRow[]>(this.#table('documents').getAll(range, ids.length));
    const byId = new Map(rows.map((row) => [row.id, row]));
    // Others may stand between them.
    const further = ids.filter((id) => !byId.has(id));
    for (const row of await this.documentsOf(further)) if (row) byId.set(row.id, row);
    return ids.map((id) => byId.get(id));
  }

  /** The pieces of the search index, one after the other. */
  async *segments(): AsyncGenerator<SegmentRow> {
    for (const key of await done(this.#table('segments').getAllKeys())) {
      const row = await done<SegmentRow | undefined>(this.#table('segments').get(key));
      if (row) yield row;
    }
  }

  /** Adds a piece and takes others away, in one transaction; gives the new one's key. */
  async putSegment(added: object | undefined, removed: readonly number[]): Promise<number | undefined> {
    const transaction = this.#database.transaction('segments', 'readwrite', { durability: 'relaxed' });
    const table = transaction.objectStore('segments');
    const key = added && done<IDBValidKey>(table.add(added));
    for (const each of removed) table.delete(each);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return (await key) as number | undefined;
  }

  #table(name: 'postings' | 'documents' | 'segments'): IDBObjectStore {
    return this.#database.transaction(name).objectStore(name);
  }
}

function done<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
