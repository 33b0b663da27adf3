import type { Columns } from '../../utils/library/engine/columns.ts';
import type { Mask } from '../../utils/library/engine/masks.ts';
import { hasWords } from '../../utils/library/fits.ts';
import type { Term } from '../../utils/library/query.ts';
import type { TextIndex } from '../../utils/search/text-index.ts';
import { type LongTexts, plainText, soughtWords } from '../../utils/search/words-of.ts';

type WordsTerm = Term & { kind: 'words' };

/** Texts that are read at once. */
const AT_ONCE = 100;

interface Looked {
  candidates: Mask;
  /** By number: the text was looked at; and has the words together. */
  looked: Mask;
  found: Mask;
}

/**
 * Words that must stand together: the index tells which texts have all of them, the texts themselves whether together.
 * They are looked at in the order in which they are shown, so that the first screen is right at once.
 */
export class Phrases {
  readonly #columns: Columns;
  readonly #texts: TextIndex;
  readonly #documents: (ids: string[]) => Promise<(LongTexts | undefined)[]>;
  readonly #known = new Map<string, Looked>();

  constructor(columns: Columns, texts: TextIndex, documents: (ids: string[]) => Promise<(LongTexts | undefined)[]>) {
    this.#columns = columns;
    this.#texts = texts;
    this.#documents = documents;
  }

  /** Does the index alone not tell whether a text has this? */
  mustLook({ text, near }: WordsTerm): boolean {
    return near === undefined && soughtWords(text).length > 1;
  }

  /** The texts that have all of the words, somewhere. */
  candidates(term: WordsTerm): Mask {
    return this.#of(term).candidates;
  }

  /** The texts that were looked at and have the words together. */
  found(term: WordsTerm): Mask {
    return this.#of(term).found;
  }

  /** Postings or texts have changed. */
  forget(): void {
    this.#known.clear();
  }

  /** Looks at the texts that may have `terms`: those of `first` before all others; says so after each few. */
  async *look(terms: WordsTerm[], first: Uint32Array): AsyncGenerator<void> {
    const states = terms.map((term) => ({ term, ...this.#of(term) }));
    const open = (at: number) => states.some(({ candidates, looked }) => candidates[at] === 1 && looked[at] === 0);
    const order = [...first].filter(open);
    const seen = new Set(order);
    // What a search must not have is looked for among all others too.
    if (terms.some(({ negated }) => negated)) {
      for (let at = 0; at < this.#columns.size; at++)
        if (this.#columns.live[at] === 1 && !seen.has(at) && open(at)) order.push(at);
    }
    for (let start = 0; start < order.length; start += AT_ONCE) {
      const some = order.slice(start, start + AT_ONCE);
      const documents = await this.#documents(some.map((at) => this.#columns.ids[at] ?? ''));
      for (const [place, at] of some.entries()) {
        const text = plainText(documents[place] ?? {});
        for (const { term, looked, found } of states) {
          looked[at] = 1;
          found[at] = hasWords(text, term.text, term.isPhrase) ? 1 : 0;
        }
      }
      yield;
    }
  }

  #of(term: WordsTerm): Looked {
    const key = `${term.isPhrase ? '"' : ''}${term.text}`;
    const known = this.#known.get(key);
    if (known && known.looked.length === this.#columns.size) return known;
    const { size } = this.#columns;
    const candidates = this.#texts.find(term.text, term.isPhrase ?? false);
    const made = { candidates, looked: new Uint8Array(size), found: new Uint8Array(size) };
    this.#known.set(key, made);
    return made;
  }
}
