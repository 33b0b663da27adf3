import type { PostingSummary } from '../store/rows.ts';

/**
 * The postings that are shown, in order, without holding them: a list of thousands costs what it shows. `row` gives
 * undefined for one that is still being read; asking makes it read soon, and whoever asked while drawing is drawn again.
 */
export interface RowList {
  readonly length: number;
  id(index: number): string | undefined;
  row(index: number): PostingSummary | undefined;
  /** -1 where it is not among them. */
  indexOf(id: string): number;
  /** Those of `ids` that are in the list, in the order of `ids`. */
  among(ids: ReadonlySet<string>): string[];
  /** All of them: for what concerns every one, not for drawing. */
  ids(): string[];
}
