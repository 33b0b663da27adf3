import { isUnspaced, standsInside } from '../../text/plain-words.ts';
import { hasWords } from '../fits.ts';
import type { Columns } from './columns.ts';
import type { Mask } from './masks.ts';

/** Postings whose words are taken at once: some milliseconds. */
const AT_ONCE = 500;
/** More words than this that came since are put in order with the others. */
const MOST_LATE = 500;
/** Where the texts of more than this part have changed, everything is taken anew. */
const MOST_CHANGED = 0.1;
const BETWEEN = /[ \n\r]+/;

/**
 * Which postings have which words in their own fields (Columns.texts): a search looks through the different words, of
 * which there are few, and not through every text. Exactly what hasWords says of each; what was not taken in yet, or
 * has changed since, is asked by it.
 */
export class SummaryWords {
  readonly #columns: Columns;
  readonly #postings = new Map<string, number[]>();
  /** In order of their UTF-16 units, and those that came since. */
  #words: string[] = [];
  #late: string[] = [];
  /** Postings by number, of which the words are taken; and those of them whose text is another one now. */
  #taken = 0;
  readonly #changed = new Set<number>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The text of posting `at` is not what it was. */
  change(at: number): void {
    if (at < this.#taken) this.#changed.add(at);
  }

  /** Takes in what came since: while nobody waits. */
  async catchUp(pause: () => Promise<void>): Promise<void> {
    if (this.#changed.size > this.#taken * MOST_CHANGED) this.#forget();
    while (this.#taken < this.#columns.size) {
      const end = Math.min(this.#columns.size, this.#taken + AT_ONCE);
      for (; this.#taken < end; this.#taken++) this.#take(this.#taken);
      await pause();
    }
    if (this.#late.length <= MOST_LATE) return;
    this.#words = [...this.#words, ...this.#late].sort();
    this.#late = [];
  }

  /** Which postings have `words` (plain words) in their own fields; see hasWords. */
  find(words: string, isPhrase = false): Mask {
    const mask: Mask = new Uint8Array(this.#columns.size);
    const has = (at: number) => hasWords(this.#columns.texts[at] ?? '', words, isPhrase);
    if (!words.includes(' ')) for (const word of this.#meant(words, isPhrase)) this.#mark(word, mask);
    else if (isUnspaced(words)) this.#look(has, 0, this.#taken, mask);
    else for (const at of this.#postings.get(words.slice(0, words.indexOf(' '))) ?? []) mask[at] = has(at) ? 1 : 0;
    return this.#andOpen(has, mask);
  }

  /** Which postings have one of `words`, whole. */
  findAny(words: readonly string[]): Mask {
    const mask: Mask = new Uint8Array(this.#columns.size);
    for (const word of words) this.#mark(word, mask);
    return this.#andOpen((at) => words.some((word) => hasWords(this.#columns.texts[at] ?? '', word, true)), mask);
  }

  /** All words that are taken in, in lists that are in order. */
  get lists(): (readonly string[])[] {
    return [this.#words, this.#late.toSorted()];
  }

  /** The words that are meant by one that is typed. */
  #meant(typed: string, isPhrase: boolean): string[] {
    if (isPhrase && !isUnspaced(typed)) return [typed];
    if (standsInside(typed)) return [...this.#words, ...this.#late].filter((word) => word.includes(typed));
    const meant = this.#late.filter((word) => word.startsWith(typed));
    for (let at = firstFrom(this.#words, typed); this.#words[at]?.startsWith(typed); at++)
      meant.push(this.#words[at] ?? '');
    return meant;
  }

  #mark(word: string, mask: Mask): void {
    for (const at of this.#postings.get(word) ?? []) mask[at] = 1;
  }

  /** Asks each posting that the lists do not know, or know as it was. */
  #andOpen(has: (at: number) => boolean, mask: Mask): Mask {
    for (const at of this.#changed) mask[at] = has(at) ? 1 : 0;
    this.#look(has, this.#taken, this.#columns.size, mask);
    return mask;
  }

  #look(has: (at: number) => boolean, from: number, end: number, mask: Mask): void {
    for (let at = from; at < end; at++) if (has(at)) mask[at] = 1;
  }

  #take(at: number): void {
    for (const word of new Set(this.#columns.texts[at]?.split(BETWEEN))) {
      if (word === '') continue;
      const postings = this.#postings.get(word);
      if (postings) postings.push(at);
      else {
        this.#postings.set(word, [at]);
        this.#late.push(word);
      }
    }
  }

  #forget(): void {
    this.#postings.clear();
    this.#changed.clear();
    this.#words = [];
    this.#late = [];
    this.#taken = 0;
  }
}

/** The place of the first of `words`, which are in order, that does not stand before `text`. */
function firstFrom(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
