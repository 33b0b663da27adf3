import type { SavedPosting } from '../posting.ts';
import { type DocumentRow, fromRows, type PostingRow } from './rows.ts';

/** Dexie writes its version times ten, and adds one where it mends a database from which a table or an index is missing. */
const NATIVE = 10;
const MOST_MENDED = 9;
const PAGE = 200;

/**
 * `factory` for a Dexie of this version, without Dexie's way with a database of a later one: to open it all the same.
 * Opening such a one fails with a VersionError.
 */
export function openNoNewer(factory: IDBFactory, version: number): IDBFactory {
  return {
    // Dexie's second try, after a VersionError, names no version: it may find one that was mended, and nothing later.
    open: (name, native) => factory.open(name, native ?? version * NATIVE + MOST_MENDED),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}

/** Did opening fail because a later version of Jobmark has written the database? */
export function isNewer(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return name === 'VersionError' || (inner !== undefined && isNewer(inner));
}

/** Reads postings from a database of a later version as far as this one understands it, some at a time; changes nothing. */
export async function* readNewer(factory: IDBFactory, name: string): AsyncGenerator<SavedPosting[]> {
  const database = await answer(factory.open(name));
  try {
    const table = (store: string) => database.transaction(store).objectStore(store);
    const ids = await answer(table('postings').getAllKeys());
    for (let start = 0; start < ids.length; start += PAGE) {
      const some = ids.slice(start, start + PAGE);
      const rows = table('postings');
      const found = await Promise.all(some.map((id) => answer<PostingRow | undefined>(rows.get(id))));
      const documents = table('documents');
      const texts = await Promise.all(some.map((id) => answer<DocumentRow | undefined>(documents.get(id))));
      yield found.flatMap((row, at) => (row ? [fromRows(row, texts[at])] : []));
    }
  } finally {
    database.close();
  }
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
