import type { SavedPosting } from '../posting.ts';
import { nextRevision } from './change.ts';
import type { Database } from './database.ts';
import { fromRows, type PostingSummary, toRows } from './rows.ts';

/** As many postings are handed to the database at once: few enough that copying them keeps no page waiting. */
const SOME = 50;
/** Rows alone are small. */
const ROWS = 200;

/** What an import writes. A posting that is added keeps its id, which must be free. */
export interface ImportPlan {
  add: SavedPosting[];
  /** `basedOn`: the revision of the posting here that the person chose to put this in place of. */
  replace: { saved: SavedPosting; basedOn: number }[];
}

/** What an import wrote, and what stood there before: for taking it back. */
export interface Imported {
  added: { id: string; revision: number }[];
  replaced: { before: SavedPosting; revision: number }[];
}

/** The database is not as it was when the plan was made; nothing was written. */
export class StalePlanError extends Error {
  override name = 'StalePlanError';
}

export interface ImportProgress {
  /** Hears how many are written; nothing of it counts before the whole is. */
  onProgress?: (written: number) => void;
  /** Stops it: nothing is written then. */
  signal?: AbortSignal;
}

/** Postings in and out of the database many at a time, the bin included. */
export class Transfers {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /** The whole postings among `ids` that there are, those in the bin too. */
  async existing(ids: string[]): Promise<SavedPosting[]> {
    const found: SavedPosting[] = [];
    for (let start = 0; start < ids.length; start += SOME) {
      found.push(...(await this.#some(ids.slice(start, start + SOME))));
    }
    return found;
  }

  /** Whole postings, some at a time: all, oldest first, or those of `ids` in that order; `withBin`: what lies in the bin too. */
  async *pages({
    ids,
    withBin = false,
  }: {
    ids?: string[] | undefined;
    withBin?: boolean;
  } = {}): AsyncGenerator<SavedPosting[]> {
    const wanted = ids ?? (await this.#database.postings.orderBy('savedAt').primaryKeys());
    for (let start = 0; start < wanted.length; start += SOME) {
      const some = await this.#some(wanted.slice(start, start + SOME));
      yield withBin ? some : some.filter(({ deletedAt }) => !deletedAt);
    }
  }

  /** The rows of all postings without their long texts, those in the bin too, some at a time: for seeing which are meant. */
  async *rows(): AsyncGenerator<PostingSummary[]> {
    const ids = await this.#database.postings.toCollection().primaryKeys();
    for (let start = 0; start < ids.length; start += ROWS) {
      const rows = await this.#database.postings.bulkGet(ids.slice(start, start + ROWS));
      yield rows.flatMap((row) => (row && !row.erasedAt ? [row] : []));
    }
  }

  /** Writes a whole plan in one transaction, or nothing of it. Throws StalePlanError, or the signal's reason. */
  async importAll(plan: ImportPlan, { onProgress, signal }: ImportProgress = {}): Promise<Imported> {
    await this.#database.needRoom();
    const { postings, documents } = this.#database;
    return this.#database.transaction('rw', postings, documents, async () => {
      const replaced: Imported['replaced'] = [];
      let written = 0;
      const put = async (some: SavedPosting[]) => {
        signal?.throwIfAborted();
        await this.#put(some);
        written += some.length;
        onProgress?.(written);
      };
      for (const some of inSome(plan.add)) {
        const taken = await postings.bulkGet(some.map(({ id }) => id));
        if (taken.some((row) => row && !row.erasedAt)) throw new StalePlanError('An id is taken');
        await put(some);
      }
      for (const some of inSome(plan.replace)) {
        const before = new Map((await this.#some(some.map(({ saved }) => saved.id))).map((each) => [each.id, each]));
        for (const { saved, basedOn } of some) {
          const mine = before.get(saved.id);
          if (mine?.revision !== basedOn) throw new StalePlanError('A posting was changed meanwhile');
          replaced.push({ before: mine, revision: saved.revision });
        }
        await put(some.map(({ saved }) => saved));
      }
      return { added: plan.add.map(({ id, revision }) => ({ id, revision })), replaced };
    });
  }

  /** Takes an import back in one transaction; what was changed since stays, and is counted. */
  undoImport({ added, replaced }: Imported, at: string): Promise<{ stayed: number }> {
    const { postings, documents } = this.#database;
    return this.#database.transaction('rw', postings, documents, async () => {
      let stayed = 0;
      const untouched = async <Each extends { revision: number }>(some: Each[], idOf: (each: Each) => string) => {
        const rows = await postings.bulkGet(some.map(idOf));
        const same = some.filter((each, index) => rows[index]?.revision === each.revision);
        stayed += rows.filter(Boolean).length - same.length;
        return same;
      };
      for (const some of inSome(added)) {
        const ids = (await untouched(some, ({ id }) => id)).map(({ id }) => id);
        await postings.bulkDelete(ids);
        await documents.bulkDelete(ids);
      }
      for (const some of inSome(replaced)) {
        const back = await untouched(some, ({ before }) => before.id);
        // A revision never comes again: whoever holds the imported one must be told.
        await this.#put(
          back.map(({ before, revision }) => nextRevision({ ...before, revision }, { at, event: 'restored' })),
        );
      }
      return { stayed };
    });
  }

  async #some(ids: string[]): Promise<SavedPosting[]> {
    const { postings, documents } = this.#database;
    const [rows, texts] = await Promise.all([postings.bulkGet(ids), documents.bulkGet(ids)]);
    // What was deleted for good stands there for another hour, for undoing that.
    return rows.flatMap((row, at) => (row && !row.erasedAt ? [fromRows(row, texts[at])] : []));
  }

  async #put(some: SavedPosting[]): Promise<void> {
    const both = some.map(toRows);
    await this.#database.postings.bulkPut(both.map(({ row }) => row));
    await this.#database.documents.bulkPut(both.map(({ document }) => document));
  }
}

function* inSome<Each>(all: Each[]): Generator<Each[]> {
  for (let start = 0; start < all.length; start += SOME) yield all.slice(start, start + SOME);
}
