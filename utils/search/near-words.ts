import { isUnspaced } from '../text/plain-words.ts';

/** Words that are looked up by their place, in order of their UTF-16 units. */
export interface SortedWords {
  readonly wordCount: number;
  word(at: number): string;
  seek(text: string): number;
}

/** Words that are in order, to be looked up by their place. */
export function sortedWords(sorted: readonly string[]): SortedWords {
  return {
    wordCount: sorted.length,
    word: (at) => sorted[at] ?? '',
    seek: (text) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < text) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** How many letters a word may be wrong in: none below 4 letters, 1 from 4, 2 from 8. */
export const typosAllowed = (word: string): number =>
  isUnspaced(word) || /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** Words that are looked for: no more than this many are near enough to one. */
const MOST = 40;

/** A word of the index and in how many letters it differs. */
interface Near {
  word: string;
  typos: number;
}

/**
 * The words of `lists` that are, or begin with, something that differs from `sought` in no more letters than it may
 * (one missing, too many, or another); only those that differ least. The first letter is taken to be right.
 */
export function nearWords(sought: string, lists: readonly SortedWords[]): string[] {
  const most = typosAllowed(sought);
  if (most === 0) return [];
  const found = new Map<string, number>();
  for (const list of lists) for (const { word, typos } of nearIn(sought, most, list)) found.set(word, typos);
  const least = Math.min(...found.values());
  return [...found]
    .filter(([, typos]) => typos === least)
    .map(([word]) => word)
    .sort((a, b) => Math.abs(a.length - sought.length) - Math.abs(b.length - sought.length) || (a < b ? -1 : 1))
    .slice(0, MOST);
}

/**
 * Walks the words in order with one row of distances for each letter (Levenshtein's table, and two letters that changed
 * places are one typo): a row is kept while the next word begins alike, and words that begin hopelessly are leapt over.
 */
function* nearIn(sought: string, most: number, list: SortedWords): Generator<Near> {
  const table = new Table(sought);
  const first = sought.slice(0, 1);
  let known = '';
  for (let at = list.seek(first); at < list.wordCount; at++) {
    const word = list.word(at);
    if (!word.startsWith(first)) return;
    const same = sameStart(known, word);
    let typos = table.least(same);
    let length = same;
    let isHopeless = same > 0 && table.isHopeless(same, most);
    while (length < word.length && length < ROWS - 1 && !isHopeless) {
      length++;
      table.fill(length, word);
      typos = table.least(length);
      isHopeless = table.isHopeless(length, most);
    }
    known = word.slice(0, length);
    if (typos <= most) yield { word, typos };
    else if (isHopeless) at = list.seek(`${known}\uffff`) - 1;
  }
}

function sameStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** More letters of a word than this, and a row, are not compared. */
const ROWS = 64;

/** Distances from each beginning of a word, a row each, to each beginning of what is sought. */
class Table {
  readonly #sought: string;
  readonly #width: number;
  readonly #cells: Uint8Array;
  /** Of each row the least, and of each row and those above it the distance to the whole of what is sought. */
  readonly #rowLeast = new Uint8Array(ROWS);
  readonly #wholeLeast = new Uint8Array(ROWS).fill(255);

  constructor(sought: string) {
    this.#sought = sought;
    this.#width = sought.length + 1;
    this.#cells = new Uint8Array(ROWS * this.#width);
    for (let at = 0; at < this.#width; at++) this.#cells[at] = at;
  }

  /** The row of the first `length` letters of `word`; those above it must be filled. */
  fill(length: number, word: string): void {
    const cells = this.#cells;
    const sought = this.#sought;
    const row = length * this.#width;
    const above = row - this.#width;
    const letter = word.charCodeAt(length - 1);
    const before = word.charCodeAt(length - 2);
    let least = length;
    cells[row] = length;
    for (let at = 1; at < this.#width; at++) {
      const here = sought.charCodeAt(at - 1);
      const replaced = (cells[above + at - 1] ?? 0) + (here === letter ? 0 : 1);
      let cell = Math.min(replaced, (cells[above + at] ?? 0) + 1, (cells[row + at - 1] ?? 0) + 1);
      if (at > 1 && length > 1 && here === before && sought.charCodeAt(at - 2) === letter)
        cell = Math.min(cell, (cells[above - this.#width + at - 2] ?? 0) + 1);
      cells[row + at] = cell;
      if (cell < least) least = cell;
    }
    this.#rowLeast[length] = least;
    this.#wholeLeast[length] = Math.min(this.#wholeLeast[length - 1] ?? 255, cells[row + this.#width - 1] ?? 255);
  }

  /** The distance to the nearest beginning of the word, of up to `length` letters. */
  least(length: number): number {
    return this.#wholeLeast[length] ?? 255;
  }

  /** Is every word that begins so too far? Two letters that change places reach over one row. */
  isHopeless(length: number, most: number): boolean {
    return (this.#rowLeast[length] ?? 0) > most && (this.#rowLeast[length - 1] ?? 0) + 1 > most;
  }
}
