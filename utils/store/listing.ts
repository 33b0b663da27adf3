import type { Changed } from './changes.ts';
import type { Database } from './database.ts';
import type { Tally } from './guard.ts';
import { TALLY } from './guard-tally.ts';
import type { PostingSummary } from './rows.ts';

const PAGE = 500;
/** Read on the page's own thread: about 12 ms of its time each (measured, Chromium 156). */
const COUNTED_PAGE = 250;

/** Postings without their long texts, as lists read them: no more than they show. */
export class Listing {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many there are, without those in the bin, as the database's own tally has it: counting thousands takes a while. */
  async count(): Promise<number> {
    const { postings, facts } = this.#database;
    const [fact, inBin] = await Promise.all([facts.get(TALLY), postings.where('deletedAt').above('').count()]);
    const tally = fact?.value as Tally | undefined;
    return Math.max(0, (tally?.count ?? (await postings.count())) - inBin);
  }

  /** The `limit` that were saved last. */
  async newest(limit: number): Promise<PostingSummary[]> {
    await this.#database.open();
    const bySaving = this.#database.backendDB().transaction('postings').objectStore('postings').index('savedAt');
    const rows = await lastOf<PostingSummary>(bySaving, limit);
    const shown = rows?.filter(({ deletedAt }) => !deletedAt) ?? [];
    if (rows && (shown.length > limit / 2 || rows.length < limit)) return shown;
    const newestFirst = this.#database.postings.orderBy('savedAt').reverse();
    return newestFirst
      .filter(({ deletedAt }) => !deletedAt)
      .limit(limit)
      .toArray();
  }

  /** Those of `ids`, in their order; undefined where there is none. */
  rows(ids: readonly string[]): Promise<(PostingSummary | undefined)[]> {
    return this.#database.postings.bulkGet([...ids]);
  }

  /** Some at a time: all that are not in the bin, in no order that means anything, or those of `ids` in theirs. */
  async *pages(ids?: readonly string[]): AsyncGenerator<PostingSummary[]> {
    for await (const rows of ids ? this.#pagesOf(ids) : this.#allPages())
      yield rows.filter((row) => row !== undefined && !row.deletedAt) as PostingSummary[];
  }

  /** All that are not in the bin, some at a time, in no order that means anything: for counting. One request a page, where `pages` makes one a row. */
  async *everything(): AsyncGenerator<PostingSummary[]> {
    const { postings } = this.#database;
    let rows = await postings.orderBy(':id').limit(COUNTED_PAGE).toArray();
    for (;;) {
      yield rows.filter(({ deletedAt }) => deletedAt === undefined);
      const last = rows.at(-1);
      if (!last || rows.length < COUNTED_PAGE) return;
      rows = await postings.where(':id').above(last.id).limit(COUNTED_PAGE).toArray();
    }
  }

  /** Calls `listener` with the ids of postings that were written, wherever that was; undefined: any. The answer ends it. */
  onChange(listener: (changed: Changed) => void): () => void {
    return this.#database.changes.listen(listener);
  }

  async *#pagesOf(ids: readonly string[]): AsyncGenerator<(PostingSummary | undefined)[]> {
    for (let start = 0; start < ids.length; start += PAGE) yield this.rows(ids.slice(start, start + PAGE));
  }

  /** By their keys: along an index, the browser takes ten times as long. */
  async *#allPages(): AsyncGenerator<PostingSummary[]> {
    for (let last = ''; ; ) {
      const rows = await this.#database.postings.where('id').above(last).limit(PAGE).toArray();
      yield rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1)?.id ?? '';
    }
  }
}

/** An index as newer browsers have it (Chrome 141): https://w3c.github.io/IndexedDB/#dom-idbindex-getallrecords */
interface WithRecords {
  getAllRecords?(options: { direction: 'prev'; count: number }): IDBRequest<{ value: unknown }[]>;
}

/** The last `count` in the order of `index`, newest first, in one step and not one each; undefined where the browser can't. */
async function lastOf<Row>(index: IDBIndex, count: number): Promise<Row[] | undefined> {
  const request = (index as WithRecords).getAllRecords?.({ direction: 'prev', count });
  if (!request) return undefined;
  const records = await new Promise<{ value: unknown }[]>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return records.map(({ value }) => value as Row);
}
