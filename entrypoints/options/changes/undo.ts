import { type ReadonlySignal, signal } from '@preact/signals';
import type { Told } from '../../../components/Toast.tsx';

/** How many steps back are kept within a visit. */
const MOST = 200;

/** One thing that was done, and its way back. */
export interface Step {
  key: number;
  text: string;
  /** ISO 8601. */
  at: string;
  takeBack: () => Promise<void>;
  /** The edit that it is of: further typing into the same place is no new step. */
  of?: object;
}

/** What was done in this visit, and the message that tells of the last thing. */
export class Undo {
  readonly #told = signal<Told>();
  readonly told: ReadonlySignal<Told | undefined> = this.#told;
  readonly #steps = signal<readonly Step[]>([]);
  /** Oldest first. */
  readonly steps: ReadonlySignal<readonly Step[]> = this.#steps;
  readonly #going = signal<{ done: number; total: number }>();
  /** How many steps are taken back by now, while several are. */
  readonly going: ReadonlySignal<{ done: number; total: number } | undefined> = this.#going;
  #isStopped = false;
  readonly #now: () => Date;
  #turn: Promise<unknown> = Promise.resolve();
  #key = 0;

  constructor(now = () => new Date()) {
    this.#now = now;
  }

  /** Says that something was done, and remembers how to take it back. */
  did(text: string, takeBack: () => Promise<void>): void {
    this.#push({ text, takeBack });
    this.tell(text, true);
  }

  /** Remembers how to take back what a person typed, without a message; the same `of` once only. */
  typed(of: object, text: string, takeBack: () => Promise<void>): void {
    if (this.#steps.peek().at(-1)?.of !== of) this.#push({ of, text, takeBack });
  }

  tell(text: string, canUndo = false): void {
    this.#told.value = { key: ++this.#key, text, canUndo };
  }

  dismiss(): void {
    this.#told.value = undefined;
  }

  /** Takes back the last thing that was done; false where there is none. */
  async undo(): Promise<boolean> {
    return (await this.#inTurn(() => this.#undoTo(this.#steps.peek().at(-1)?.key))) > 0;
  }

  /** Takes back the step `key` and all that were done after it, last first, until `stop`; gives how many. What fails stays, and is thrown. */
  undoTo(key: number): Promise<number> {
    return this.#inTurn(() => this.#undoTo(key));
  }

  /** Ends `undoTo` after the step that it is at. */
  stop(): void {
    this.#isStopped = true;
  }

  #inTurn(work: () => Promise<number>): Promise<number> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #undoTo(key: number | undefined): Promise<number> {
    const total = this.#steps.peek().filter((step) => key !== undefined && step.key >= key).length;
    this.#isStopped = false;
    try {
      return await this.#lastFirst(key, (done) => {
        if (total > 1) this.#going.value = { done, total };
      });
    } finally {
      this.#going.value = undefined;
    }
  }

  async #lastFirst(key: number | undefined, onDone: (count: number) => void): Promise<number> {
    let count = 0;
    for (;;) {
      onDone(count);
      const steps = this.#steps.peek();
      const last = steps.at(-1);
      if (this.#isStopped || !last || !steps.some((step) => step.key === key)) return count;
      this.#steps.value = steps.slice(0, -1);
      try {
        await last.takeBack();
      } catch (error) {
        // Where something was done meanwhile, it stays behind that.
        const since = this.#steps.peek();
        this.#steps.value = [
          ...since.filter((step) => step.key < last.key),
          last,
          ...since.filter((step) => step.key > last.key),
        ];
        throw error;
      }
      count += 1;
    }
  }

  #push(step: Pick<Step, 'text' | 'takeBack' | 'of'>): void {
    const next = { ...step, key: ++this.#key, at: this.#now().toISOString() };
    this.#steps.value = [...this.#steps.peek(), next].slice(-MOST);
  }
}
