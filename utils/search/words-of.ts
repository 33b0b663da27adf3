import { decodeEntities } from '../text/entities.ts';
import { isUnspaced, plainWords } from '../text/plain-words.ts';

/** As much of one text as is searched. */
const LONGEST = 200_000;
/** Longer "words" are cut there: addresses, keys, nonsense. */
const LONGEST_WORD = 40;

/** Texts of a posting that stand in a row of their own: HTML or plain, whole or in lines. */
export type LongTexts = Partial<Record<string, string | readonly string[]>>;

/** Long texts as plain words in one string, each word between spaces and each text ended by a line feed. */
export function plainText(texts: LongTexts): string {
  return Object.values(texts)
    .flatMap((text) => text ?? [])
    .map((text) => ` ${plainWords(withoutTags(text.slice(0, LONGEST)))} \n`)
    .join('')
    .slice(0, LONGEST);
}

function withoutTags(html: string): string {
  const text = html.includes('<') ? html.replace(/<[^<>]*>/g, ' ') : html;
  return text.includes('&') ? decodeEntities(text) : text;
}

/** The different words of a text (see plainText) as the index holds them. */
export function wordsOf(plain: string): Set<string> {
  const words = new Set<string>();
  for (const word of plain.split(/[ \n]+/)) {
    if (word === '') continue;
    if (isUnspaced(word)) for (const pair of pairsOf(word)) words.add(pair);
    else words.add(word.slice(0, LONGEST_WORD));
  }
  return words;
}

/** What a search must find in the index for `words` (plain words): the last may be the beginning of a word, unless it is whole. */
export function soughtWords(words: string): string[] {
  return words.split(' ').flatMap((word) => {
    if (!isUnspaced(word)) return [word.slice(0, LONGEST_WORD)];
    const pairs = pairsOf(word);
    // The last sign alone would ask for a pair that begins with it.
    return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
  });
}

/** Texts without spaces have no words to see: each two signs that stand together are one, and the last sign. */
function pairsOf(word: string): string[] {
  const signs = [...word.slice(0, LONGEST)];
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''));
}
