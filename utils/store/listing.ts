import type { Changed } from './changes.ts';
import type { Database } from './database.ts';
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

  /** How many there are, without those in the bin. */
  async count(): Promise<number> {
    const { postings } = this.#database;
    const [all, inBin] = await Promise.all([postings.count(), postings.where('deletedAt').above('').count()]);
    return all - inBin;
  }

  /** The `limit` that were saved last. */
  newest(limit: number): Promise<PostingSummary[]> {
    const { postings } = this.#database;
    const notInBin = postings
      .orderBy('savedAt')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === undefined);
    return notInBin.limit(limit).toArray();
  }

  /** Those of `ids`, in their order; undefined where there is none. */
  rows(ids: readonly string[]): Promise<(PostingSummary | undefined)[]> {
    return this.#database.postings.bulkGet([...ids]);
  }

  /** Some at a time: all that are not in the bin, newest first, or those of `ids` in that order. */
  async *pages(ids?: readonly string[]): AsyncGenerator<PostingSummary[]> {
    const wanted = ids ?? (await this.#database.postings.orderBy('savedAt').reverse().primaryKeys());
    for (let start = 0; start < wanted.length; start += PAGE) {
      const rows = await this.rows(wanted.slice(start, start + PAGE));
      yield rows.filter((row) => row !== undefined && !row.deletedAt) as PostingSummary[];
    }
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
}
