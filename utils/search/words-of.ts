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

/** Runs of what is no ASCII sign that parts words: all but letters, digits, `+` and `#` do. Other signs are told apart when they are folded. */
const RUN = /[^\0-"$-*,-/:-@[-`{-\x7f]+/g;
const PLAIN_RUN = /^[A-Za-z0-9+#]+$/;

/**
 * The words of long texts as the index holds them, as often as they occur: those of `plainText`, three times as fast,
 * since most runs of letters are plain and the others were seen before.
 */
export function* wordsIn(texts: LongTexts): Generator<string> {
  let left = LONGEST;
  for (const text of Object.values(texts).flatMap((text) => text ?? [])) {
    const runs = withoutTags(text.slice(0, Math.min(LONGEST, left))).match(RUN);
    left -= text.length;
    for (const run of runs ?? []) {
      if (PLAIN_RUN.test(run)) yield run.slice(0, LONGEST_WORD).toLowerCase();
      else yield* foldedWords(run);
    }
    if (left <= 0) return;
  }
}

/** Runs with other signs, and their words: the same ones occur in many texts. */
const folded = new Map<string, readonly string[]>();
const MOST_FOLDED = 20_000;

function foldedWords(run: string): readonly string[] {
  const known = folded.get(run);
  if (known) return known;
  const words = plainWords(run)
    .split(' ')
    .flatMap((word) => (isUnspaced(word) ? pairsOf(word) : word.slice(0, LONGEST_WORD)))
    .filter((word) => word !== '');
  if (folded.size >= MOST_FOLDED) folded.clear();
  if (run.length <= LONGEST_WORD) folded.set(run, words);
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
