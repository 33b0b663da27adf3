import { type ReadonlySignal, signal } from '@preact/signals';
import type { PostingSummary } from '../../../utils/store/rows.ts';

/** Rows that are kept at most, and that are read at once. */
const MOST = 2_000;
const AT_ONCE = 100;

type Read = (ids: readonly string[]) => Promise<(PostingSummary | undefined)[]>;

/** The rows that were shown last; others are read when they are asked for. Who asks while drawing is drawn again then. */
export class RowCache {
  readonly #read: Read;
  readonly #rows = new Map<string, PostingSummary>();
  readonly #wanted = new Set<string>();
  readonly #version = signal(0);
  /** Grows when rows have come or changed. */
  readonly version: ReadonlySignal<number> = this.#version;
  #isReading = false;

  constructor(read: Read) {
    this.#read = read;
  }

  /** A row, or undefined while it is read. `beside`: ids that will probably be asked for next. */
  get(id: string, beside: () => readonly string[] = () => []): PostingSummary | undefined {
    void this.#version.value;
    const row = this.#rows.get(id);
    if (row) return row;
    this.#want([id, ...beside()]);
    return undefined;
  }

  /** Takes rows that were read elsewhere, where what is here is not as new. */
  take(rows: readonly PostingSummary[]): void {
    const known = rows.map(({ id }) => this.#rows.get(id));
    // One that is here may show a change that is still being written.
    this.#put(rows.map((row, at) => (known[at]?.revision === row.revision ? (known[at] ?? row) : row)));
  }

  /** In the place of what is here, unless that is newer. */
  #put(rows: readonly PostingSummary[]): void {
    for (const row of rows) {
      const known = this.#rows.get(row.id);
      if (known && known.revision > row.revision) continue;
      this.#rows.delete(row.id);
      this.#rows.set(row.id, row);
    }
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= MOST) break;
      this.#rows.delete(id);
    }
    this.#version.value++;
  }

  /** Shows a change while `write` puts it on the disk, which may take its time; as it was, where that fails. */
  async ahead<Done>(
    ids: readonly string[],
    changeOf: (row: PostingSummary) => Partial<PostingSummary>,
    write: () => Promise<Done>,
  ): Promise<Done> {
    const rows = ids.map((id) => this.#rows.get(id)).filter((row) => row !== undefined);
    if (rows.length > 0) this.#put(rows.map((row) => ({ ...row, ...changeOf(row) })));
    try {
      return await write();
    } catch (error) {
      void this.refresh(ids);
      throw error;
    }
  }

  /** Reads anew what has changed of what is here; undefined: all of it. */
  async refresh(changed: readonly string[] | undefined): Promise<void> {
    const ids = (changed ?? [...this.#rows.keys()]).filter((id) => this.#rows.has(id));
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      const rows = await this.#read(some);
      for (const [at, id] of some.entries()) if (!rows[at]) this.#rows.delete(id);
      this.#put(rows.filter((row) => row !== undefined));
    }
  }

  #want(ids: readonly string[]): void {
    for (const id of ids) if (!this.#rows.has(id)) this.#wanted.add(id);
    if (this.#isReading) return;
    this.#isReading = true;
    // What a drawing asks for one by one is read together.
    queueMicrotask(() => void this.#readWanted());
  }

  async #readWanted(): Promise<void> {
    try {
      while (this.#wanted.size > 0) {
        // Last asked is in view: what was scrolled past may wait.
        const some = [...this.#wanted].slice(-AT_ONCE);
        for (const id of some) this.#wanted.delete(id);
        const rows = await this.#read(some);
        this.take(rows.filter((row) => row !== undefined));
        if (this.#wanted.size > AT_ONCE * 4) this.#wanted.clear();
      }
    } catch (error) {
      // The page says elsewhere that the database can't be read; these rows are asked for again when they are drawn.
      console.error(error);
    } finally {
      this.#isReading = false;
    }
  }
}
