import { foldText } from './fold.ts';

/** What parts words; `+` and `#` belong to names like C++ and C#. */
const BETWEEN = /[^\p{L}\p{N}+#]+/gu;
/** Scripts that are written without spaces: their words are found wherever they stand. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** From this many letters on, a word is also found inside a longer one: compounds are written together in many languages. */
const INSIDE_FROM = 4;

/** `text` as words alone, folded, one space between: "Full-time, C++" is "full time c++". */
export function plainWords(text: string): string {
  return foldText(text).replace(BETWEEN, ' ').trim();
}

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** May `words` (see plainWords) also stand in the middle of a word? */
export const standsInside = (words: string): boolean =>
  isUnspaced(words) || (words.length >= INSIDE_FROM && !words.includes(' '));
