import { type ReadonlySignal, signal } from '@preact/signals';

/** Work on many postings, as it stands now. */
export interface WorkState {
  text: string;
  done: number;
  total: number;
}

/** So many are written in one go: the page stays free in between, and a stop loses little. */
const AT_ONCE = 500;

/** Work that takes a while: tells how far it is, and can be stopped. One at a time; the next one waits. */
export class Work {
  readonly #state = signal<WorkState>();
  readonly state: ReadonlySignal<WorkState | undefined> = this.#state;
  #isStopped = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** Ends the work that is under way, after what it is just writing. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Does `part` with some of `items` after the other, until it is through, stopped, or a part fails: that is thrown. Gives those that a stop left. */
  each<Item>(text: string, items: readonly Item[], part: (some: Item[]) => Promise<void>): Promise<Item[]> {
    const turn = this.#turn.then(() => this.#each(text, items, part));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #each<Item>(text: string, items: readonly Item[], part: (some: Item[]) => Promise<void>): Promise<Item[]> {
    this.#isStopped = false;
    let done = 0;
    try {
      for (; done < items.length && !this.#isStopped; done += AT_ONCE) {
        if (items.length > AT_ONCE) this.#state.value = { text, done, total: items.length };
        await part(items.slice(done, done + AT_ONCE));
      }
      return items.slice(done);
    } finally {
      this.#state.value = undefined;
    }
  }
}
