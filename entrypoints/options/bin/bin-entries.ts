import { type ReadonlySignal, signal } from '@preact/signals';
import type { BinEntry } from '../../../utils/store/bin.ts';
import type { Changed } from '../../../utils/store/changes.ts';
import type { Store } from '../../../utils/store/store.ts';
import type { Loadable } from '../live-signal.ts';

/** Rows that are read at once: some 10 ms of the page's time. */
const PAGE = 200;

/** Last deleted first, as the database's index has it backwards. */
const lastFirst = (a: BinEntry, b: BinEntry) =>
  a.deletedAt === b.deletedAt ? (a.id < b.id ? 1 : -1) : a.deletedAt < b.deletedAt ? 1 : -1;

/**
 * What lies in the bin, page by page as it is read, and kept up with what changes: of thousands, only the changed ones
 * are read again.
 */
export class BinEntries {
  readonly #store: Store;
  readonly #read = signal<Loadable<BinEntry[]>>({ state: 'loading' });
  readonly read: ReadonlySignal<Loadable<BinEntry[]>> = this.#read;
  readonly #isReading = signal(true);
  /** Until it was read whole once. */
  readonly isReading: ReadonlySignal<boolean> = this.#isReading;
  readonly stop: () => void;
  #isStopped = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
    const end = store.listing.onChange((changed) => this.#look(changed));
    this.stop = () => {
      this.#isStopped = true;
      end();
    };
    this.#look(undefined);
  }

  /** Reads what changed, or all of it, after what is being read. */
  #look(changed: Changed): void {
    this.#turn = this.#turn
      .then(() => (changed ? this.#readSome(changed) : this.#readAll()))
      .catch((error: unknown) => {
        console.error(error);
        this.#read.value = { state: 'broken', error };
      });
  }

  async #readAll(): Promise<void> {
    const ids = await this.#store.bin.ids();
    let entries: BinEntry[] = [];
    // A list that stands there already stays until its successor is whole.
    const isFirst = this.#read.peek().state !== 'ready';
    for (let start = 0; start < ids.length && !this.#isStopped; start += PAGE) {
      entries = [...entries, ...(await this.#store.bin.entries(ids.slice(start, start + PAGE)))];
      if (isFirst && entries.length > 0) this.#show(entries);
    }
    this.#show(entries);
    this.#isReading.value = false;
  }

  async #readSome(changed: readonly string[]): Promise<void> {
    const before = this.#read.peek();
    if (before.state !== 'ready') return this.#readAll();
    const come: BinEntry[] = [];
    for (let start = 0; start < changed.length && !this.#isStopped; start += PAGE)
      come.push(...(await this.#store.bin.entries(changed.slice(start, start + PAGE))));
    const gone = new Set(changed);
    const stayed = before.value.filter(({ id }) => !gone.has(id));
    if (come.length > 0 || stayed.length < before.value.length) this.#show([...stayed, ...come].sort(lastFirst));
  }

  #show(value: BinEntry[]): void {
    if (!this.#isStopped) this.#read.value = { state: 'ready', value };
  }
}
