import { type ReadonlySignal, signal } from '@preact/signals';
import type { Told } from '../../components/Toast.tsx';

/** How many steps back are kept within a visit. */
const MOST = 100;

/** What was done in this visit, and the message that tells of the last thing. */
export class Undo {
  readonly #told = signal<Told>();
  readonly told: ReadonlySignal<Told | undefined> = this.#told;
  readonly #steps: { takeBack: () => Promise<void>; of?: object }[] = [];
  #key = 0;

  /** Says that something was done, and remembers how to take it back. */
  did(text: string, takeBack: () => Promise<void>): void {
    this.#push({ takeBack });
    this.tell(text, true);
  }

  /** Remembers how to take back what a person typed, without a word; the same `of` once only. */
  typed(of: object, takeBack: () => Promise<void>): void {
    if (this.#steps.at(-1)?.of !== of) this.#push({ of, takeBack });
  }

  tell(text: string, canUndo = false): void {
    this.#told.value = { key: ++this.#key, text, canUndo };
  }

  dismiss(): void {
    this.#told.value = undefined;
  }

  /** Takes back the last thing that was done; false where there is none. */
  async undo(): Promise<boolean> {
    const step = this.#steps.pop();
    if (!step) return false;
    try {
      await step.takeBack();
    } catch (error) {
      this.#steps.push(step);
      throw error;
    }
    return true;
  }

  #push(step: { takeBack: () => Promise<void>; of?: object }): void {
    this.#steps.push(step);
    if (this.#steps.length > MOST) this.#steps.shift();
  }
}
