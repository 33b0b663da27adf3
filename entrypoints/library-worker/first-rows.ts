import type { PostingRow } from '../../utils/store/rows.ts';

/** A screen's worth. */
const FIRST = 40;
/** Rows that are kept for the next answers, which often begin with the same ones. */
const MOST_KEPT = 400;

/** The rows that a list begins with. They go along with its answer, so that the page draws it at once and whole. */
export class FirstRows {
  readonly #read: (ids: string[]) => Promise<(PostingRow | undefined)[]>;
  readonly #known = new Map<string, PostingRow>();
  #changes = 0;
  #told: number | undefined;

  constructor(read: (ids: string[]) => Promise<(PostingRow | undefined)[]>) {
    this.#read = read;
  }

  /** Postings have changed: what is kept may be old, and so may be what was told. */
  forget(): void {
    this.#known.clear();
    this.#told = undefined;
    this.#changes++;
  }

  /** The rows of the first of `ids`; none where they were told already for this `turn`. */
  async of(turn: number, ids: Iterable<string>): Promise<PostingRow[]> {
    if (turn === this.#told) return [];
    this.#told = turn;
    const first = [...ids];
    for (let changes = -1; changes !== this.#changes; ) {
      changes = this.#changes;
      const missing = first.filter((id) => !this.#known.has(id));
      if (missing.length === 0) break;
      for (const row of await this.#read(missing)) if (row && changes === this.#changes) this.#known.set(row.id, row);
    }
    const rows = first.map((id) => this.#known.get(id)).filter((row) => row !== undefined);
    for (const id of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT) break;
      this.#known.delete(id);
    }
    return rows;
  }
}

/** The ids of the first of `numbers`. */
export const firstIds = (numbers: Uint32Array, ids: readonly string[]): string[] =>
  Array.from(numbers.subarray(0, FIRST), (number) => ids[number] ?? '');
