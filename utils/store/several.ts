import { type Change, changedNames, edited } from './change.ts';
import type { Database } from './database.ts';
import type { PostingRow } from './rows.ts';

/** Rows that are read and written in one go: their copies for the database take the page some 15 ms, with all that stands on them. */
const AT_ONCE = 100;

/** What a person changes of their own in several postings: nothing that the page said. */
export type OwnChange = Omit<Change, 'fields'>;

/** What was changed in one posting: the same names before and after. */
export interface Changed {
  id: string;
  before: OwnChange;
  after: OwnChange;
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What takes `changed` back in a row: only what still stands as it was left; of tags, those that came and went. */
export function changeBack(row: OwnChange, { before, after }: Changed): OwnChange {
  const names = Object.keys(after) as (keyof OwnChange)[];
  const back = Object.fromEntries(names.filter((name) => equal(row[name], after[name])).map((n) => [n, before[n]]));
  if (!after.tags || !before.tags || 'tags' in back) return back;
  const came = new Set(after.tags.filter((tag) => !before.tags?.includes(tag)));
  const went = before.tags.filter((tag) => !after.tags?.includes(tag));
  const kept = (row.tags ?? []).filter((tag) => !came.has(tag) && !went.includes(tag));
  return { ...back, tags: [...kept, ...went] };
}

/** A row after `change`, and what that changed; undefined where it says nothing new. */
function changedRow(
  row: PostingRow,
  change: OwnChange,
  at: string,
): { next: PostingRow; changed: Changed } | undefined {
  const saved = { ...row, provenance: {} };
  const names = changedNames(saved, change) as (keyof OwnChange)[];
  if (names.length === 0) return undefined;
  const { provenance: _none, ...next } = edited(saved, change, at);
  const pick = (from: OwnChange) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { next, changed: { id: row.id, before: pick(row), after: pick(next) } };
}

/** Changes that concern many postings, whatever their revision: the last word counts. Only rows are read and written, never the long texts. */
export class Several {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** Changes all of `ids`, or none where that fails; says what was changed. Give it some hundreds at a time. */
  async change(ids: readonly string[], changeOf: (row: PostingRow) => OwnChange): Promise<Changed[]> {
    await this.#database.needRoom();
    const { postings } = this.#database;
    return this.#database.transaction('rw', postings, async () => {
      const at = this.#now().toISOString();
      const changed: Changed[] = [];
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        const rows = await postings.bulkGet(ids.slice(start, start + AT_ONCE));
        const written: PostingRow[] = [];
        for (const row of rows) {
          const done = row && changedRow(row, changeOf(row), at);
          if (!done) continue;
          written.push(done.next);
          changed.push(done.changed);
        }
        await postings.bulkPut(written);
      }
      return changed;
    });
  }

  /** Takes back what `change` did, where it was not changed again since; gives how many it reached. */
  async takeBack(changed: readonly Changed[]): Promise<number> {
    const byId = new Map(changed.map((each) => [each.id, each]));
    const back = await this.change([...byId.keys()], (row) => {
      const done = byId.get(row.id);
      return done ? changeBack(row, done) : {};
    });
    return back.length;
  }
}
