import type { SavedPosting } from '../posting.ts';
import type { Incoming } from './preview.ts';

/**
 * A row that was read, kept as text until it is asked for: tens of thousands of postings as objects would stop the page
 * for a fifth of a second each time that the browser looks through its memory.
 */
export class KeptRow implements Incoming {
  readonly row: number;
  readonly #text: string;

  constructor(row: number, saved: SavedPosting) {
    this.row = row;
    this.#text = JSON.stringify(saved);
  }

  /** A new object each time. */
  get saved(): SavedPosting {
    return JSON.parse(this.#text);
  }
}
