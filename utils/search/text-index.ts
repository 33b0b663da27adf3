import { Fresh, type Indexed } from './fresh.ts';
import { nearWords, type SortedWords, sortedWords } from './near-words.ts';
import { idsOf, type Packed } from './packed.ts';
import { type Mark, Segment } from './segment.ts';
import { soughtWords } from './words-of.ts';

/** What the index must know of the postings: numbers, and which revision of their texts counts. */
export interface Numbering {
  readonly size: number;
  number(id: string): number | undefined;
  /** The revision of a posting's texts by its number; undefined where it is gone. */
  textRevision(number: number): number | undefined;
}

/** Answers of searches that are kept for the next key: each word typed is looked up once. */
const MOST_KEPT = 12;

/**
 * Which postings have which words in their long texts: pieces that are never changed, made of many postings each, and a
 * fresh one that takes in what is new, so that one posting more costs one posting's words. What has changed is buried in
 * its old piece and taken into the fresh one.
 */
export class TextIndex {
  readonly fresh = new Fresh();
  readonly #postings: Numbering;
  readonly #segments: Segment[] = [];
  /** By number: the texts of this posting are in the index. */
  #has = new Uint8Array(1024);
  readonly #kept = new Map<string, Mark>();

  constructor(postings: Numbering) {
    this.#postings = postings;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  has(number: number): boolean {
    return this.#has[number] === 1;
  }

  /** Takes in a piece from the database, as far as it is still right, or one that was just made. */
  load(packed: Packed, rowId?: number): Segment {
    const segment = new Segment(
      packed,
      (id, revision) => {
        const number = this.#postings.number(id);
        if (number === undefined || this.has(number)) return undefined;
        if (this.#postings.textRevision(number) !== revision) return undefined;
        this.#note(number, 1);
        return number;
      },
      rowId,
    );
    this.#segments.push(segment);
    this.#kept.clear();
    return segment;
  }

  /** Takes out a whole piece: another one holds its postings, or will. */
  unload(segment: Segment): void {
    const at = this.#segments.indexOf(segment);
    if (at < 0) return;
    this.#segments.splice(at, 1);
    for (const number of segment.numbers()) this.#note(number, 0);
    this.#kept.clear();
  }

  /** Takes in the texts of one posting, in place of what was known of it. */
  add(doc: Indexed): void {
    this.bury(doc.number);
    this.fresh.add(doc);
    this.#note(doc.number, 1);
    this.#kept.clear();
  }

  /** The texts of this posting have changed or are gone. */
  bury(number: number): void {
    if (!this.has(number)) return;
    this.fresh.bury(number);
    for (const segment of this.#segments) segment.bury(number);
    this.#note(number, 0);
    this.#kept.clear();
  }

  /** Makes a piece of what is fresh; undefined where nothing is. */
  settle(): Segment | undefined {
    const packed = this.fresh.pack();
    this.fresh.clear();
    if (packed.revisions.length === 0) return undefined;
    for (const id of idsOf(packed)) this.#note(this.#postings.number(id) ?? 0, 0);
    return this.load(packed);
  }

  /** The postings with all of `words` (plain words), by number; the last may be the beginning of one unless they are a phrase. Not to be changed. */
  find(words: string, isPhrase: boolean): Mark {
    const sought = soughtWords(words);
    const marks = sought.map((word, at) => this.#marked(word, isPhrase || at < sought.length - 1));
    const [first = new Uint8Array(this.#postings.size), ...others] = marks;
    if (others.length === 0) return first;
    const all = first.slice();
    for (const other of others) for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) & (other[at] ?? 0);
    return all;
  }

  /** The postings with any of `words`, whole, by number. */
  findAny(words: readonly string[]): Mark {
    const marks: Mark = new Uint8Array(this.#postings.size);
    for (const word of words) {
      for (const segment of this.#segments) segment.mark(word, true, marks);
      this.fresh.mark(word, true, marks);
    }
    return marks;
  }

  /** Words of the texts, and of `more`, that were maybe meant where `word` itself is nowhere; see nearWords. */
  near(word: string, more: readonly SortedWords[]): string[] {
    return nearWords(word, [...this.#segments, sortedWords([...this.fresh.words()].sort()), ...more]);
  }

  #marked(word: string, whole: boolean): Mark {
    const key = `${whole ? '=' : '~'}${word}`;
    const known = this.#kept.get(key);
    if (known && known.length === this.#postings.size) return known;
    const marks: Mark = new Uint8Array(this.#postings.size);
    for (const segment of this.#segments) segment.mark(word, whole, marks);
    this.fresh.mark(word, whole, marks);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    this.#kept.set(key, marks);
    return marks;
  }

  #note(number: number, has: 0 | 1): void {
    if (number >= this.#has.length) {
      const more = new Uint8Array(Math.max(number + 1, this.#has.length * 2));
      more.set(this.#has);
      this.#has = more;
    }
    this.#has[number] = has;
  }
}
