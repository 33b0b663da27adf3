import type { SavedPosting } from '../posting.ts';
import type { Incoming } from './preview.ts';

/**
 * A row that was read, kept as text until it is asked for: tens of thousands of postings as objects take several times the
 * room, and the time to look through it again and again.
 */
export class KeptRow implements Incoming {
  readonly row: number;
  readonly id: string;
  readonly given: string[] | undefined;
  readonly #text: string;

  constructor({ row, saved, given }: Pick<Incoming, 'row' | 'saved' | 'given'>) {
    this.row = row;
    this.id = saved.id;
    this.given = given;
    this.#text = JSON.stringify(saved);
  }

  /** A new object each time. */
  get saved(): SavedPosting {
    return JSON.parse(this.#text);
  }
}
