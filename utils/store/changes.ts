import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';

/** Which postings were written: their ids, or `undefined` where that is not known and any may have been. */
export type Changed = readonly string[] | undefined;

/** The channel on which all pages, workers and the background tell each other what they wrote. */
export const CHANGES = 'jobmark-changes';

/** What is told on it. */
export interface ChangesMessage {
  database: string;
  ids: Changed;
}

/** More than this in one transaction is told as "any". */
const MOST_IDS = 5_000;

/**
 * Tells which postings each transaction wrote, once it is committed. Dexie's own live queries read everything again for
 * every change; who holds thousands of postings must know which ones to look at.
 */
export function changesMiddleware(onCommit: (changed: Changed) => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'changes',
    level: -3,
    create(core) {
      const written = new WeakMap<object, Set<string> | 'any'>();
      return {
        table(name) {
          const table = core.table(name);
          if (name !== 'postings') return table;
          const note = (request: DBCoreMutateRequest) => {
            const transaction = request.trans as IDBTransaction;
            const before = written.get(transaction);
            if (!before) {
              transaction.addEventListener('complete', () => {
                const all = written.get(transaction);
                onCommit(all instanceof Set ? [...all] : undefined);
              });
            }
            written.set(transaction, together(before, keysOf(request)));
          };
          return {
            ...table,
            mutate(request) {
              note(request);
              return table.mutate(request);
            },
          };
        },
      };
    },
  };
}

function keysOf(request: DBCoreMutateRequest): readonly string[] | undefined {
  if (request.type === 'deleteRange') return undefined;
  return request.type === 'delete' ? request.keys : request.values.map(({ id }: { id: string }) => id);
}

function together(before: Set<string> | 'any' | undefined, keys: readonly string[] | undefined): Set<string> | 'any' {
  if (before === 'any' || keys === undefined) return 'any';
  const all = before ?? new Set<string>();
  for (const key of keys) all.add(key);
  return all.size > MOST_IDS ? 'any' : all;
}

/** Hears of all changes of the database `name`, wherever they are made, and tells of those that are made here. */
export class Changes {
  readonly #name: string;
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(changed: Changed) => void>();

  constructor(name: string) {
    this.#name = name;
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(CHANGES);
    this.#channel.onmessage = ({ data }: MessageEvent<ChangesMessage>) => {
      if (data.database === this.#name) this.#hear(data.ids);
    };
    // Node's would keep a test from ending.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  /** What this page, worker or background has written. */
  told(changed: Changed): void {
    const message: ChangesMessage = { database: this.#name, ids: changed };
    this.#channel?.postMessage(message);
    this.#hear(changed);
  }

  /** Calls `listener` for each change from now on; the answer ends that. */
  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #hear(changed: Changed): void {
    for (const listener of [...this.#listeners]) listener(changed);
  }
}
