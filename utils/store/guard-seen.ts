import type { DBCoreMutateRequest, DBCoreTransaction } from 'dexie';

/**
 * Which rows of a table a writing transaction has read, so that they need not be looked for again: until it ends, nobody
 * else changes them. What it writes itself is followed as far as that is certain, and forgotten where it is not.
 */
export class Seen {
  readonly #rows = new WeakMap<DBCoreTransaction, Map<unknown, boolean>>();

  /** `values` were read, in the order of `keys`: undefined where there is none. */
  read(trans: DBCoreTransaction, keys: readonly unknown[], values: readonly unknown[]): void {
    if ((trans as IDBTransaction).mode !== 'readwrite') return;
    const rows = this.#rows.get(trans) ?? new Map<unknown, boolean>();
    this.#rows.set(trans, rows);
    for (const [at, key] of keys.entries()) rows.set(key, values[at] !== undefined);
  }

  /** Is there a row of this key? Undefined: not known. */
  isThere(trans: DBCoreTransaction, key: unknown): boolean | undefined {
    return this.#rows.get(trans)?.get(key);
  }

  /** `keys` were written by `request`, or it failed to. */
  wrote(trans: DBCoreTransaction, keys: readonly unknown[], request: DBCoreMutateRequest): void {
    const rows = this.#rows.get(trans);
    if (request.type === 'deleteRange') rows?.clear();
    else for (const key of keys) rows?.delete(key);
  }
}
