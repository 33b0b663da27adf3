import type { PostingSummary } from '../../store/rows.ts';
import type { Facets, Filters } from '../filters.ts';
import type { Term } from '../query.ts';
import type { Sort } from '../sort.ts';
import { Columns } from './columns.ts';
import { throughFilters } from './facets.ts';
import { type InTexts, maskOf } from './masks.ts';
import { Order } from './orders.ts';
import { SummaryWords } from './summary-words.ts';

/** What a list asks for. `today`: a day (ISO 8601). */
export interface Question {
  terms: Term[];
  filters: Filters;
  sort: Sort;
  today: string;
}

/** What is shown for it: postings by their numbers, in order. */
export interface Shown {
  numbers: Uint32Array<ArrayBuffer>;
  /** The place in STATUSES of each of them. */
  statuses: Uint8Array<ArrayBuffer>;
  facets: Facets;
  /** How many the search finds without the filters. */
  total: number;
}

/** Lets nobody else have a turn: for tests and for small work. */
const NO_PAUSE = async () => {};

/** Finds, filters, counts and sorts among all postings. It holds columns, not postings, and needs no browser. */
export class Engine {
  readonly columns = new Columns();
  readonly summaryWords = new SummaryWords(this.columns);
  readonly #locale: string | undefined;
  readonly #pause: () => Promise<void>;
  readonly #orders = new Map<string, Order>();
  /** What changed while an order was being made. */
  readonly #missed = new Set<Set<number>>();
  /** Counted when it is first asked for after a change. */
  #tags: string[] | undefined;

  constructor({ locale, pause = NO_PAUSE }: { locale?: string; pause?: () => Promise<void> } = {}) {
    this.#locale = locale;
    this.#pause = pause;
  }

  /** Takes postings in that are new or have changed. */
  put(rows: readonly PostingSummary[]): void {
    this.#tags = undefined;
    for (const row of rows) {
      const before = this.columns.number(row.id);
      const text = before === undefined ? undefined : this.columns.texts[before];
      if (before !== undefined) this.#takeOut(before);
      const at = this.columns.put(row);
      if (text !== this.columns.texts[at]) this.summaryWords.change(at);
      if (this.columns.live[at] === 1) this.#putIn(at);
      this.#miss(at);
    }
  }

  /** Forgets postings that are gone for good. */
  drop(ids: readonly string[]): void {
    this.#tags = undefined;
    for (const id of ids) {
      const at = this.columns.drop(id);
      if (at === undefined) continue;
      this.#takeOut(at);
      this.#miss(at);
    }
  }

  /** Before many are put in: sorting anew afterwards is less work than keeping order. */
  forgetOrders(): void {
    this.#orders.clear();
  }

  /** How many are not in the bin. */
  count(): number {
    const { live, size } = this.columns;
    let count = 0;
    for (let at = 0; at < size; at++) count += live[at] ?? 0;
    return count;
  }

  /** All tags in use, most used first; not to be changed. */
  tags(): string[] {
    this.#tags ??= this.#countTags();
    return this.#tags;
  }

  #countTags(): string[] {
    const { live, size, tags, tagNames } = this.columns;
    const counts = new Uint32Array(tagNames.size);
    for (let at = 0; at < size; at++) {
      if (live[at] === 1) for (const tag of tags[at] ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    }
    const used = [...counts.keys()].filter((tag) => (counts[tag] ?? 0) > 0);
    return used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).map((tag) => tagNames.text(tag));
  }

  /** What is shown for a question. `inTexts` tells, for a term of words, which postings have them in their long texts. */
  async ask({ terms, filters, sort, today }: Question, inTexts: InTexts): Promise<Shown> {
    const order = await this.#order(sort);
    const asked = maskOf(this.columns, this.summaryWords, terms, today, inTexts);
    const { shown, facets, total } = throughFilters(this.columns, asked, filters);
    const numbers = order.pick(shown);
    const { status } = this.columns;
    // Uint8Array.from with a function takes ten times as long.
    const statuses = new Uint8Array(numbers.length);
    for (let place = 0; place < numbers.length; place++) statuses[place] = status[numbers[place] ?? 0] ?? 0;
    return { numbers, statuses, facets, total };
  }

  async #order(sort: Sort): Promise<Order> {
    const name = `${sort.by} ${sort.descending}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const missed = new Set<number>();
    this.#missed.add(missed);
    const made = await Order.of(this.columns, sort, this.#locale, this.#pause);
    this.#missed.delete(missed);
    for (const at of missed) {
      made.remove(at);
      if (this.columns.live[at] === 1) made.insert(at);
    }
    this.#orders.set(name, made);
    return made;
  }

  #putIn(at: number): void {
    for (const order of this.#orders.values()) order.insert(at);
  }

  #takeOut(at: number): void {
    for (const order of this.#orders.values()) order.remove(at);
  }

  #miss(at: number): void {
    for (const missed of this.#missed) missed.add(at);
  }
}
