import type { SavedPosting } from '../posting.ts';
import type { SavedView } from '../views/saved-view.ts';
import { nextRevision } from './change.ts';
import type { Database } from './database.ts';
import { fromRows, type PostingRow, toRows } from './rows.ts';
import type { Views } from './views.ts';

/**
 * As many postings are handed to the database at once: few enough that copying them keeps no page waiting. Of fewer than
 * 50, Dexie's live queries would note each key and tell all of them to every page at the end.
 */
const SOME = 50;
/** Rows alone are small. */
const ROWS = 200;

/** A posting here that looks like one that is added: each is told of the other. */
export interface ImportLink {
  from: string;
  to: string;
  as: 'repost' | 'same-job';
  at: string;
}

type Rows = ReturnType<typeof toRows>;

interface Replacement {
  saved: SavedPosting;
  basedOn: number;
}

/** What an import writes; each part is taken once, in this order. A posting that is added keeps its id, which must be free. */
export interface ImportPlan {
  add: Iterable<SavedPosting>;
  /** `basedOn`: the revision of the posting here that the person chose to put this in place of. */
  replace: Iterable<Replacement>;
  links?: ImportLink[];
  /** Saved views that are not here. */
  views?: SavedView[];
}

/** What an import wrote, and what stood there before: for taking it back. */
export interface Imported {
  added: { id: string; revision: number }[];
  replaced: { before: SavedPosting; revision: number }[];
  /** Postings that were told of one that was added. */
  linked: { before: SavedPosting; revision: number }[];
  /** The ids of the views that came along. */
  views: string[];
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
  readonly #views: Views;
  constructor(database: Database, views: Views) {
    this.#database = database;
    this.#views = views;
  }

  /** The whole postings among `ids` that there are, those in the bin too. */
  async existing(ids: string[]): Promise<SavedPosting[]> {
    const found: SavedPosting[] = [];
    for (const some of inSome(ids)) found.push(...(await this.#some(some)));
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
    for (const ids of inSome(wanted)) {
      const some = await this.#some(ids);
      yield withBin ? some : some.filter(({ deletedAt }) => !deletedAt);
    }
  }

  /** The rows of all postings without their long texts, those in the bin too, some at a time: for seeing which are meant. */
  async *rows(): AsyncGenerator<PostingRow[]> {
    for (let last = ''; ; ) {
      const rows = await this.#database.postings.where('id').above(last).limit(ROWS).toArray();
      yield rows.filter((row) => !row.erasedAt);
      if (rows.length < ROWS) return;
      last = rows.at(-1)?.id ?? '';
    }
  }

  /** Writes a whole plan in one transaction, or nothing of it. Throws StalePlanError, or the signal's reason. */
  async importAll(plan: ImportPlan, { onProgress, signal }: ImportProgress = {}): Promise<Imported> {
    await this.#database.needRoom();
    const { postings, documents, facts } = this.#database;
    return this.#database.transaction('rw', postings, documents, facts, async () => {
      let written = 0;
      const told = (count: number) => {
        signal?.throwIfAborted();
        written += count;
        onProgress?.(written);
      };
      const added = await this.#addAll(plan.add, told);
      const replaced: Imported['replaced'] = [];
      for (const some of inSome(plan.replace)) {
        replaced.push(...(await this.#replace(some)));
        told(some.length);
      }
      const linked = await this.#link(plan.links ?? [], signal);
      const views = await this.#views.addAll(plan.views ?? []);
      signal?.throwIfAborted();
      return { added, replaced, linked, views };
    });
  }

  /** Takes an import back in one transaction; what was changed since stays, and is counted. Throws the signal's reason. */
  undoImport(
    { added, replaced, linked, views }: Imported,
    at: string,
    { onProgress, signal }: ImportProgress = {},
  ): Promise<{ stayed: number }> {
    const { postings, documents, facts } = this.#database;
    return this.#database.transaction('rw', postings, documents, facts, async () => {
      let [done, stayed] = [0, 0];
      const untouched = async <Each extends { revision: number }>(some: Each[], idOf: (each: Each) => string) => {
        signal?.throwIfAborted();
        onProgress?.(done);
        done += some.length;
        const rows = await postings.bulkGet(some.map(idOf));
        const same = some.filter((each, index) => rows[index]?.revision === each.revision);
        stayed += rows.filter(Boolean).length - same.length;
        return same;
      };
      for (const some of inSome(added)) {
        const ids = (await untouched(some, ({ id }) => id)).map(({ id }) => id);
        await Promise.all([postings.bulkDelete(ids), documents.bulkDelete(ids)]);
      }
      for (const some of inSome([...replaced, ...linked])) {
        const back = await untouched(some, ({ before }) => before.id);
        // A revision never comes again: whoever holds the imported one must be told.
        await this.#put(
          back.map(({ before, revision }) => nextRevision({ ...before, revision }, { at, event: 'restored' })),
        );
      }
      await this.#views.removeAll(views);
      signal?.throwIfAborted();
      return { stayed };
    });
  }

  async #some(ids: string[]): Promise<SavedPosting[]> {
    const { postings, documents } = this.#database;
    const [rows, texts] = await Promise.all([postings.bulkGet(ids), documents.bulkGet(ids)]);
    // What was deleted for good stands there for another hour, for undoing that.
    return rows.flatMap((row, at) => (row && !row.erasedAt ? [fromRows(row, texts[at])] : []));
  }

  async #addAll(add: ImportPlan['add'], told: (count: number) => void): Promise<Imported['added']> {
    const added: Imported['added'] = [];
    let adding = Promise.resolve(0);
    for (const some of inSome(add)) {
      // Made while those before are being written.
      const rows = some.map(toRows);
      told(await adding);
      adding = this.#add(rows);
      for (const { id, revision } of some) added.push({ id, revision });
    }
    told(await adding);
    return added;
  }

  async #add(some: Rows[]): Promise<number> {
    const { postings } = this.#database;
    const taken = await postings.bulkGet(some.map(({ row }) => row.id));
    if (taken.some((row) => row && !row.erasedAt)) throw new StalePlanError('An id is taken');
    const rows = some.map(({ row }) => row);
    await Promise.all([
      taken.some(Boolean) ? postings.bulkPut(rows) : postings.bulkAdd(rows),
      this.#database.documents.bulkPut(some.map(({ document }) => document)),
    ]);
    return some.length;
  }

  async #replace(some: Replacement[]): Promise<Imported['replaced']> {
    const before = new Map((await this.#some(some.map(({ saved }) => saved.id))).map((each) => [each.id, each]));
    const replaced = some.map(({ saved, basedOn }) => {
      const mine = before.get(saved.id);
      if (mine?.revision !== basedOn) throw new StalePlanError('A posting was changed meanwhile');
      return { before: mine, revision: saved.revision };
    });
    await this.#put(some.map(({ saved }) => saved));
    return replaced;
  }

  async #link(links: ImportLink[], signal: AbortSignal | undefined): Promise<Imported['linked']> {
    const linked: Imported['linked'] = [];
    for (const [from, of] of Map.groupBy(links, ({ from }) => from)) {
      signal?.throwIfAborted();
      const [before] = await this.#some([from]);
      if (!before) throw new StalePlanError('A posting went away meanwhile');
      const related = [...(before.related ?? []), ...of.map(({ to: id, as, at }) => ({ id, as, at }))].slice(-50);
      const at = of[0]?.at ?? before.updatedAt;
      const after = nextRevision({ ...before, related }, { at, event: 'edited', changed: ['related'] });
      await this.#put([after]);
      linked.push({ before, revision: after.revision });
    }
    return linked;
  }

  async #put(some: SavedPosting[]): Promise<void> {
    const both = some.map(toRows);
    await Promise.all([
      this.#database.postings.bulkPut(both.map(({ row }) => row)),
      this.#database.documents.bulkPut(both.map(({ document }) => document)),
    ]);
  }
}

function* inSome<Each>(all: Iterable<Each>): Generator<Each[]> {
  let some: Each[] = [];
  for (const each of all) {
    if (some.push(each) < SOME) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
