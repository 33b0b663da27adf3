import { isUnspaced } from '../text/plain-words.ts';

/** Words that are looked up by their place, in order of their UTF-16 units. */
export interface SortedWords {
  readonly wordCount: number;
  word(at: number): string;
  seek(text: string): number;
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
  const width = sought.length + 1;
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => at)];
  const first = sought.slice(0, 1);
  let known = '';
  for (let at = list.seek(first); at < list.wordCount; at++) {
    const word = list.word(at);
    if (!word.startsWith(first)) return;
    const same = sameStart(known, word);
    let typos = Infinity;
    let length = 0;
    let isHopeless = false;
    while (length < word.length && !isHopeless) {
      length++;
      if (length > same) rows[length] = nextRow(rows, length, word, sought);
      typos = Math.min(typos, rows[length]?.[width - 1] ?? Infinity);
      isHopeless = leastOf(rows[length]) > most && leastOf(rows[length - 1]) + 1 > most;
    }
    known = word.slice(0, length);
    if (typos <= most) yield { word, typos };
    else if (isHopeless) at = list.seek(`${known}\uffff`) - 1;
  }
}

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

const leastOf = (row: Uint8Array | undefined): number => (row ? Math.min(...row) : Infinity);

/** The distances from the first `length` letters of `word` to each beginning of `sought`. */
function nextRow(rows: readonly Uint8Array[], length: number, word: string, sought: string): Uint8Array {
  const [twoAbove, above] = [rows[length - 2], rows[length - 1]];
  const [before, letter] = [word[length - 2], word[length - 1]];
  const row = new Uint8Array(sought.length + 1);
  row[0] = length;
  for (let at = 1; at <= sought.length; at++) {
    const replaced = (above?.[at - 1] ?? 0) + (sought[at - 1] === letter ? 0 : 1);
    let least = Math.min(replaced, (above?.[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    if (at > 1 && twoAbove && sought[at - 1] === before && sought[at - 2] === letter)
      least = Math.min(least, (twoAbove[at - 2] ?? 0) + 1);
    row[at] = least;
  }
  return row;
}
