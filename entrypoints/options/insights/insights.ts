import { effect, signal } from '@preact/signals';
import { makePause } from '../../../utils/browser/pause.ts';
import { type DueAnswer, dueInsight } from '../../../utils/insights/due.ts';
import { type FunnelStep, funnelInsight } from '../../../utils/insights/funnel.ts';
import type { Insight } from '../../../utils/insights/insight.ts';
import { type PayAnswer, payInsight } from '../../../utils/insights/pay.ts';
import { type PlacesAnswer, placesInsight } from '../../../utils/insights/places.ts';
import { type Week, weeksInsight } from '../../../utils/insights/weeks.ts';
import type { Progress } from '../../../utils/library/messages.ts';
import type { PostingSummary } from '../../../utils/store/rows.ts';
import type { Store } from '../../../utils/store/store.ts';
import { dayOf } from '../../../utils/text/day.ts';
import type { Library } from '../list/library.ts';
import { listed } from '../list/listed.ts';

/** Quiet for this long, in milliseconds, before what changed is read: a search is typed letter by letter. */
const PAUSE = 250;

const pause = makePause();
/** Of so many, one at the most: then they are looked up one by one. */
const FEW = 8;

export interface Answers {
  weeks: Week[];
  funnel: FunnelStep[];
  pay: PayAnswer;
  places: PlacesAnswer;
  due: DueAnswer;
}

/** What the postings that are searched for show together: read in pages, anew when any of them changes. */
export class Insights {
  readonly answers = signal<Answers>();
  /** Set while postings are being read. */
  readonly progress = signal<Progress>();
  /** The person stopped the reading: the answers are of a part. */
  readonly isStopped = signal(false);
  readonly #library: Library;
  readonly #store: Store;
  readonly #end: () => void;
  #reading = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, store: Store) {
    this.#library = library;
    this.#store = store;
    let isFirst = true;
    this.#end = effect(() => {
      const { changes, shown, saved } = library;
      void [changes.value, shown.value, saved.value];
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.read(), isFirst ? 0 : PAUSE);
      isFirst = false;
    });
  }

  /** Reads all that are searched for; a reading that is under way gives way to this one. */
  async read(now = new Date()): Promise<void> {
    const turn = ++this.#reading;
    const today = dayOf(now);
    const which = listed(this.#library);
    const of = this.#library.shown.peek().length;
    this.isStopped.value = false;
    this.progress.value = { done: 0, of };
    // What is shown changes when it is known, and is read then.
    if (which === 'unknown') return;
    const made = {
      weeks: weeksInsight(today),
      funnel: funnelInsight(),
      pay: payInsight(),
      places: placesInsight(),
      due: dueInsight(today),
    };
    const insights = Object.values(made);
    let done = 0;
    for await (const rows of this.#rowsOf(which)) {
      if (turn !== this.#reading) return;
      for (const row of rows) for (const insight of insights) insight.add(row);
      done += rows.length;
      this.progress.value = { done: Math.min(done, of), of };
      if (this.isStopped.peek()) break;
    }
    // Each sorts what it gathered: one after the other, so that together they are not one long task.
    const answered = async <Answer>(insight: Insight<Answer>): Promise<Answer> => {
      await pause();
      return insight.answer();
    };
    const answers = {
      weeks: await answered(made.weeks),
      funnel: await answered(made.funnel),
      pay: await answered(made.pay),
      places: await answered(made.places),
      due: await answered(made.due),
    };
    if (turn !== this.#reading) return;
    this.progress.value = undefined;
    this.answers.value = answers;
  }

  /** All rows are read faster than a part of them that is not small, each of which is looked up. */
  async *#rowsOf(which: string[] | 'all'): AsyncGenerator<PostingSummary[]> {
    const saved = this.#library.saved.peek();
    const all = saved.state === 'ready' ? saved.value : 0;
    if (which !== 'all' && which.length < all / FEW) return yield* this.#library.summaries(which);
    const wanted = which === 'all' ? undefined : new Set(which);
    for await (const rows of this.#store.listing.everything())
      yield wanted ? rows.filter(({ id }) => wanted.has(id)) : rows;
  }

  /** Shows what was read so far. */
  stop(): void {
    this.isStopped.value = true;
  }

  end(): void {
    this.#reading++;
    clearTimeout(this.#timer);
    this.#end();
  }
}
