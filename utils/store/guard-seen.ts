import type { DBCoreMutateRequest, DBCoreTransaction } from 'dexie';

/** What is known of a row: it is there, it is not, or it was written and has to be looked for. */
type Known = boolean | 'written';

/**
 * Which rows of a table a writing transaction has read, so that they need not be looked for again: until it ends, nobody
 * else changes them. What it has written itself is looked for: an answer that comes later may tell of the time before.
 */
export class Seen {
  readonly #rows = new WeakMap<DBCoreTransaction, Map<unknown, Known>>();
  readonly #cleared = new WeakSet<DBCoreTransaction>();

  /** `values` were read, in the order of `keys`: undefined where there is none. */
  read(trans: DBCoreTransaction, keys: readonly unknown[], values: readonly unknown[]): void {
    if ((trans as IDBTransaction).mode !== 'readwrite' || this.#cleared.has(trans)) return;
    const rows = this.#of(trans);
    for (const [at, key] of keys.entries()) if (rows.get(key) !== 'written') rows.set(key, values[at] !== undefined);
  }

  /** Is there a row of this key? Undefined: not known. */
  isThere(trans: DBCoreTransaction, key: unknown): boolean | undefined {
    const known = this.#rows.get(trans)?.get(key);
    return known === 'written' ? undefined : known;
  }

  /** `keys` were written by `request`, or it failed to. */
  wrote(trans: DBCoreTransaction, keys: readonly unknown[], request: DBCoreMutateRequest): void {
    const rows = this.#of(trans);
    if (request.type === 'deleteRange') {
      this.#cleared.add(trans);
      rows.clear();
    } else for (const key of keys) rows.set(key, 'written');
  }

  #of(trans: DBCoreTransaction): Map<unknown, Known> {
    const rows = this.#rows.get(trans) ?? new Map<unknown, Known>();
    this.#rows.set(trans, rows);
    return rows;
  }
}
