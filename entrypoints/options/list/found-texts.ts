import { signal } from '@preact/signals';
import { marksIn, type Snippet, snippetOf } from '../../../utils/library/marks.ts';
import type { Term } from '../../../utils/library/query.ts';
import type { SavedPosting } from '../../../utils/posting.ts';
import type { PostingSummary, Store } from '../../../utils/store/store.ts';
import { textOfHtml } from '../../../utils/transfer/html.ts';
import { pace } from '../../../utils/transfer/pace.ts';

/** More than a view holds, less than a memory does. */
const MOST_KEPT = 400;
/** Texts that are read at once. */
const AT_ONCE = 12;
/** A text of up to this many characters is looked through in a fraction of a millisecond. */
const SHORT = 10_000;

/** The line of a description where a search found what the row does not show; looked for when a row in view asks for it. */
export class FoundTexts {
  readonly #store: Store;
  /** By posting and revision. */
  readonly #texts = new Map<string, string>();
  /** The same, for what is looked for now. */
  readonly #snippets = new Map<string, Snippet | undefined>();
  /** What rows in view ask for: postings' ids. */
  readonly #wanted = new Map<string, string>();
  readonly #found = signal(0);
  #words: Term[] = [];
  #asked = '';
  #length = 0;
  #isLooking = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** About `length` characters of it; undefined where the row itself shows it, nothing was found, or it is looked for still: then the asker is drawn again. */
  of(row: PostingSummary, terms: Term[], length: number): Snippet | undefined {
    const words = terms.filter(({ kind, negated }) => kind === 'words' && !negated);
    if (words.length === 0 || isSeen(row, words)) return undefined;
    void this.#found.value;
    this.#lookFor(words, length);
    const key = `${row.id} ${row.revision}`;
    const text = this.#texts.get(key);
    // What is here and short is looked through at once: the row need not be drawn a second time.
    if (text !== undefined && text.length < SHORT && !this.#snippets.has(key)) this.#snip(key, text);
    if (!this.#snippets.has(key)) {
      this.#wanted.set(key, row.id);
      void this.#look();
    }
    return this.#snippets.get(key);
  }

  #lookFor(words: Term[], length: number): void {
    const asked = JSON.stringify(words);
    if (asked === this.#asked && length === this.#length) return;
    this.#asked = asked;
    this.#words = words;
    this.#length = length;
    this.#snippets.clear();
    this.#wanted.clear();
  }

  /** Some at a time, so that a screen of long texts is never one task. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    // What one drawing asks for is read together.
    await Promise.resolve();
    try {
      while (this.#wanted.size > 0) {
        const some = [...this.#wanted].slice(0, AT_ONCE);
        await this.#read(some);
        await this.#mark(some.map(([key]) => key));
        this.#found.value += 1;
      }
    } finally {
      this.#isLooking = false;
    }
  }

  async #read(some: [key: string, id: string][]): Promise<void> {
    const missing = some.filter(([key]) => !this.#texts.has(key));
    if (missing.length === 0) return;
    try {
      for await (const page of this.#store.pages(missing.map(([, id]) => id)))
        for (const saved of page) this.#texts.set(`${saved.id} ${saved.revision}`, textOf(saved));
    } catch (error) {
      // The page says elsewhere that the database can't be read; these rows go without.
      console.error(error);
    }
    for (const old of this.#texts.keys()) {
      if (this.#texts.size <= MOST_KEPT) break;
      this.#texts.delete(old);
    }
  }

  #snip(key: string, text: string | undefined): void {
    this.#snippets.set(key, text === undefined ? undefined : snippetOf(text, this.#words, this.#length));
  }

  async #mark(keys: string[]): Promise<void> {
    const breathe = pace();
    for (const key of keys) {
      await breathe();
      // Something else is looked for by now.
      if (!this.#wanted.delete(key)) continue;
      const text = this.#texts.get(key);
      this.#snip(key, text);
    }
  }
}

/** All that a search looks through and the row does not show, as plain text. */
function textOf({ notes, posting }: SavedPosting): string {
  const { description = '', responsibilities, qualifications, preferredQualifications, jobBenefits } = posting;
  const lists = [responsibilities, qualifications, preferredQualifications, jobBenefits].flatMap((list) => list ?? []);
  return [notes, textOfHtml(description), ...lists].join(' ').replace(/\s+/g, ' ').trim();
}

/** Does the row show one of `words` already? */
function isSeen({ posting, tags }: PostingSummary, words: Term[]): boolean {
  const { title, hiringOrganization, jobLocation = [] } = posting;
  return [title, hiringOrganization?.name, jobLocation[0]?.name, ...tags].some(
    (text) => text !== undefined && marksIn(text, words).length > 0,
  );
}
