import type { Columns } from '../../utils/library/engine/columns.ts';
import type { SortedWords } from '../../utils/search/near-words.ts';
import { sortedWords } from '../../utils/search/text-index.ts';
import { wordsOf } from '../../utils/search/words-of.ts';

/** The words of titles, companies, tags and the like: made when they are first asked for, and again when there are many more postings. */
export class SummaryWords {
  readonly #columns: Columns;
  #sorted: SortedWords | undefined;
  readonly #words = new Set<string>();
  #taken = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  sorted(): SortedWords {
    const { texts, size } = this.#columns;
    if (this.#sorted && this.#taken === size) return this.#sorted;
    for (let at = this.#taken; at < size; at++) for (const word of wordsOf(texts[at] ?? '')) this.#words.add(word);
    this.#taken = size;
    this.#sorted = sortedWords(this.#words);
    return this.#sorted;
  }
}
