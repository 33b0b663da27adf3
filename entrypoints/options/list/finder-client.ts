import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Question } from '../../../utils/library/engine/engine.ts';
import type { Answer, FromFinder, Progress, ToFinder } from '../../../utils/library/messages.ts';
import type { PostingSummary } from '../../../utils/store/rows.ts';

/** A worker that ends by itself is started again so many times. */
const MOST_STARTS = 3;

/** The page's end of the worker that finds: what is asked, what it answers. */
export class FinderClient {
  readonly #database: string;
  readonly #onRows: (rows: PostingSummary[]) => void;
  readonly #answer = signal<Answer>();
  readonly #reading = signal<Progress>();
  readonly #indexing = signal<Progress>();
  readonly #failure = signal<unknown>();
  readonly answer: ReadonlySignal<Answer | undefined> = this.#answer;
  /** Postings, or the words of their texts, that are not looked through yet. */
  readonly reading: ReadonlySignal<Progress | undefined> = this.#reading;
  readonly indexing: ReadonlySignal<Progress | undefined> = this.#indexing;
  readonly failure: ReadonlySignal<unknown> = this.#failure;
  #ids: string[] = [];
  #numbers = new Map<string, number>();
  #worker: Worker | undefined;
  #starts = 0;
  #turn = 0;
  #question: Question | undefined;

  /** `onRows` hears the rows that come along with an answer, before it. */
  constructor(database: string, onRows: (rows: PostingSummary[]) => void) {
    this.#database = database;
    this.#onRows = onRows;
  }

  /** Starts the worker; before that, what is asked waits. The database must be there. */
  open(): void {
    if (!this.#worker) this.#start();
  }

  /** Asks this from now on. */
  ask(question: Question): void {
    this.#question = question;
    this.#turn++;
    this.#tell({ type: 'ask', turn: this.#turn, question });
  }

  /** The page was away: changes may have been missed. */
  look(): void {
    this.#tell({ type: 'look' });
  }

  /** Is the last question the one that is answered, and completely? */
  get isSettled(): boolean {
    const answer = this.#answer.value;
    return answer !== undefined && answer.turn === this.#turn && answer.isWhole;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#ids.length;
  }

  id(number: number | undefined): string | undefined {
    return number === undefined ? undefined : this.#ids[number];
  }

  number(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  #start(): void {
    this.#starts++;
    this.#ids = [];
    this.#numbers = new Map();
    const worker = new Worker('/library-worker.js', { name: 'library' });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromFinder>) => this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      if (this.#starts < MOST_STARTS) this.#start();
      else this.#failure.value = new Error(event.message);
    };
    this.#tell({ type: 'open', database: this.#database, locale: navigator.language });
    if (this.#question) this.#tell({ type: 'ask', turn: this.#turn, question: this.#question });
  }

  #hear(message: FromFinder): void {
    switch (message.type) {
      case 'ids':
        for (const [at, id] of message.ids.entries()) this.#numbers.set(id, message.from + at);
        this.#ids.push(...message.ids);
        return;
      case 'progress':
        (message.of === 'reading' ? this.#reading : this.#indexing).value = message.progress;
        return;
      case 'failed':
        console.error(message.message);
        this.#failure.value = new Error(message.message);
        return;
      case 'answer':
        batch(() => {
          if (message.rows.length > 0) this.#onRows(message.rows);
          this.#failure.value = undefined;
          this.#answer.value = message;
        });
    }
  }

  #tell(message: ToFinder): void {
    this.#worker?.postMessage(message);
  }
}
