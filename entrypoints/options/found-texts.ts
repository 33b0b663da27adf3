import { signal } from '@preact/signals';
import { marksIn, type Snippet, snippetOf } from '../../utils/library/marks.ts';
import type { Term } from '../../utils/library/query.ts';
import type { PostingSummary, Store } from '../../utils/store/store.ts';
import { textOfHtml } from '../../utils/transfer/html.ts';

/** More than a view holds, less than a memory does. */
const MOST_KEPT = 400;

/** The line of a description where a search found what the row does not show; read when a row in view asks for it. */
export class FoundTexts {
  readonly #store: Store;
  /** By posting and revision: what it says, or undefined while it is read. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #read = signal(0);

  constructor(store: Store) {
    this.#store = store;
  }

  /** About `length` characters of it; undefined where the row itself shows it, nothing was found, or the text is on its way: then the asker is drawn again. */
  of(row: PostingSummary, terms: Term[], length: number): Snippet | undefined {
    const words = terms.filter(({ kind, negated }) => kind === 'words' && !negated);
    if (words.length === 0 || isSeen(row, words)) return undefined;
    void this.#read.value;
    const key = `${row.id} ${row.revision}`;
    if (!this.#texts.has(key)) {
      this.#texts.set(key, undefined);
      void this.#fetch(row.id, key);
    }
    const text = this.#texts.get(key);
    return text === undefined ? undefined : snippetOf(text, words, length);
  }

  async #fetch(id: string, key: string): Promise<void> {
    const saved = await this.#store.get(id).catch(() => undefined);
    const {
      description = '',
      responsibilities,
      qualifications,
      preferredQualifications,
      jobBenefits,
    } = saved?.posting ?? {};
    const lists = [responsibilities, qualifications, preferredQualifications, jobBenefits].flatMap(
      (list) => list ?? [],
    );
    const text = [saved?.notes ?? '', textOfHtml(description), ...lists].join(' ').replace(/\s+/g, ' ').trim();
    for (const old of this.#texts.keys()) {
      if (this.#texts.size <= MOST_KEPT) break;
      this.#texts.delete(old);
    }
    this.#texts.set(key, text);
    this.#read.value += 1;
  }
}

/** Does the row show one of `words` already? */
function isSeen({ posting, tags }: PostingSummary, words: Term[]): boolean {
  const { title, hiringOrganization, jobLocation = [] } = posting;
  return [title, hiringOrganization?.name, jobLocation[0]?.name, ...tags].some(
    (text) => text !== undefined && marksIn(text, words).length > 0,
  );
}
