import { nextRevision } from './change.ts';
import type { Database } from './database.ts';
import type { PostingRow } from './rows.ts';

/** Deleted postings stay in the bin for this many days. */
export const BIN_DAYS = 30;
const DAY = 86_400_000;
/** What was deleted for good can be brought back for this long, in milliseconds; then the clean-up takes it. */
const SECOND_THOUGHT = 3_600_000;
/** The clean-up looks again after this long. */
const CLEAN_UP_EVERY = 3_600_000;
const CLEANED_UP = 'cleanedUpAt';
/** Rows that are looked at in one transaction of the clean-up. */
const PAGE = 200;
/** Rows that are read and written in one go within a change, as in `Several`. */
const CHANGED_AT_ONCE = 100;

/** A posting in the bin, as its list shows it. */
export interface BinEntry {
  id: string;
  title: string | undefined;
  company: string | undefined;
  deletedAt: string;
  /** From this moment on the clean-up takes it. */
  leavesAt: string;
}

/** What was deleted, and its ways back and out. */
export class Bin {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** The ids of all that was deleted, last deleted first: also of what was deleted for good a short while ago. */
  async ids(): Promise<string[]> {
    // Backwards along the index, the browser would tell each key in a message of its own.
    return (await this.#database.postings.where('deletedAt').above('').primaryKeys()).reverse();
  }

  /** Those of `ids` that lie in the bin and are not due to go, in their order. Give it some hundreds at a time. */
  async entries(ids: readonly string[]): Promise<BinEntry[]> {
    const now = this.#now().toISOString();
    return (await this.#read(ids)).flatMap(({ id, deletedAt, erasedAt, posting }) => {
      if (!deletedAt || erasedAt) return [];
      const leavesAt = new Date(Date.parse(deletedAt) + BIN_DAYS * DAY).toISOString();
      return leavesAt > now
        ? { id, title: posting.title, company: posting.hiringOrganization?.name, deletedAt, leavesAt }
        : [];
    });
  }

  /** Puts postings in; gives the ids of those that were not there already. */
  async put(ids: readonly string[]): Promise<string[]> {
    return this.#change(ids, (row, at) =>
      row.deletedAt ? undefined : { ...nextRevision(row, { at, event: 'deleted' }), deletedAt: at },
    );
  }

  /** Takes postings out, also those that were deleted for good a short while ago; gives the ids of those that were there. */
  async takeOut(ids: readonly string[]): Promise<string[]> {
    return this.#change(ids, (row, at) => {
      if (!row.deletedAt) return undefined;
      const { deletedAt: _deleted, erasedAt: _erased, ...live } = row;
      return nextRevision(live, { at, event: 'restored' });
    });
  }

  /** Deletes for good: they are shown nowhere any more, and the clean-up takes them an hour later. */
  async erase(ids: readonly string[]): Promise<string[]> {
    return this.#change(ids, (row, at) => (row.deletedAt && !row.erasedAt ? { ...row, erasedAt: at } : undefined));
  }

  /** Takes back `erase`: they lie in the bin again. Those that the clean-up has taken are not among the ids it gives. */
  async unerase(ids: readonly string[]): Promise<string[]> {
    return this.#change(ids, ({ erasedAt, ...row }) => (erasedAt ? row : undefined));
  }

  /** Removes what has lain in the bin for BIN_DAYS or was deleted for good an hour ago, and forgets how to undo saves as old. Nothing else. */
  async cleanUp(): Promise<void> {
    const { postings, documents, saves } = this.#database;
    const now = this.#now().getTime();
    const old = new Date(now - BIN_DAYS * DAY).toISOString();
    const thoughtOver = new Date(now - SECOND_THOUGHT).toISOString();
    const isDue = (row: PostingRow) =>
      row.deletedAt !== undefined && (row.deletedAt < old || (row.erasedAt ?? '~') < thoughtOver);
    const ids = await this.ids();
    for (let start = 0; start < ids.length; start += PAGE) {
      const due = ids.slice(start, start + PAGE);
      await this.#database.transaction('rw', postings, documents, async () => {
        const still = (await this.#read(due)).filter(isDue).map(({ id }) => id);
        await postings.bulkDelete(still);
        await documents.bulkDelete(still);
      });
    }
    await saves.where('at').below(old).delete();
  }

  /** `cleanUp`, where it was not done within the last hour: for every start. */
  async cleanUpNowAndThen(): Promise<void> {
    const { facts } = this.#database;
    const now = this.#now();
    const last = (await facts.get(CLEANED_UP))?.value;
    const since = typeof last === 'string' ? now.getTime() - Date.parse(last) : Infinity;
    if (since >= 0 && since < CLEAN_UP_EVERY) return;
    await facts.put({ key: CLEANED_UP, value: now.toISOString() });
    await this.cleanUp();
  }

  async #change(
    ids: readonly string[],
    next: (row: PostingRow, at: string) => PostingRow | undefined,
  ): Promise<string[]> {
    const { postings } = this.#database;
    return this.#database.transaction('rw', postings, async () => {
      const at = this.#now().toISOString();
      const done: string[] = [];
      for (let start = 0; start < ids.length; start += CHANGED_AT_ONCE) {
        const rows = await this.#read(ids.slice(start, start + CHANGED_AT_ONCE));
        const changed = rows.flatMap((row) => next(row, at) ?? []);
        await postings.bulkPut(changed);
        for (const { id } of changed) done.push(id);
      }
      return done;
    });
  }

  async #read(ids: readonly string[]): Promise<PostingRow[]> {
    const rows = await this.#database.postings.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined);
  }
}
