import type { Columns } from '../../utils/library/engine/columns.ts';
import { type SortedWords, sortedWords } from '../../utils/search/near-words.ts';
import { wordsOf } from '../../utils/search/words-of.ts';

/** Postings whose words are taken at once: some milliseconds. */
const AT_ONCE = 500;

/** The words of titles, companies, tags and the like, for what is typed with a mistake. */
export class SummaryWords {
  readonly #columns: Columns;
  readonly #words = new Set<string>();
  #sorted: SortedWords = sortedWords([]);
  #taken = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** Takes the words of postings that came since: while nobody waits. */
  async catchUp(pause: () => Promise<void>): Promise<void> {
    if (this.#taken === this.#columns.size) return;
    while (this.#taken < this.#columns.size) {
      const end = Math.min(this.#columns.size, this.#taken + AT_ONCE);
      for (; this.#taken < end; this.#taken++)
        for (const word of wordsOf(this.#columns.texts[this.#taken] ?? '')) this.#words.add(word);
      await pause();
    }
    this.#sorted = sortedWords(this.#words);
  }

  /** Those that were taken. */
  get sorted(): SortedWords {
    return this.#sorted;
  }
}
