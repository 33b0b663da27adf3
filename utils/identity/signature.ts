import { decodeEntities } from '../text/entities.ts';
import { foldText } from '../text/fold.ts';

/** Characters of a text that are read. */
const LONGEST = 60_000;
/** Words that make one shingle; a letter of a script without spaces is a word. */
const SHINGLE = 3;
const BINS = 128;
/** 64 letters that stand for six bits each; a bin that no shingle fell into is a full stop. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EMPTY = '.';
/** Fewer shingles than these say too little to compare two texts by. */
const FEWEST = 40;

/** The plain words of a posting's markup. */
function tokensOf(html: string): string[] {
  const text = html
    .slice(0, LONGEST)
    .replace(/<\/?(?:b|i|em|strong|u|span|a|sup|sub|mark|small)\b[^<>]*>/gi, '')
    .replace(/<[^<>]*>/g, ' ');
  return (
    foldText(decodeEntities(text)).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu,
    ) ?? []
  );
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** MurmurHash3's last step: every bit of the input reaches every bit of the answer. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A text in about 130 characters that tell how much two texts share: MinHash with one permutation over 128 bins (Li, Owen,
 * Zhang 2012), six bits of each minimum kept (Li, König 2010), and before them the number of different shingles.
 * Undefined where there is too little text.
 */
export function signatureOf(html: string): string | undefined {
  const hashes = tokensOf(html).map(hashOf);
  const seen = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0;
    for (let word = 0; word < SHINGLE; word++) shingle = Math.imul(shingle, 31) + mixed(hashes[at + word] ?? 0);
    seen.add(mixed(shingle));
  }
  if (seen.size < FEWEST) return undefined;
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  for (const hash of seen) {
    const bin = hash >>> 25;
    const rest = hash & 0x1ffffff;
    if (rest < (least[bin] ?? 0)) least[bin] = rest;
  }
  const letters = Array.from(least, (rest) =>
    rest === Number.POSITIVE_INFINITY ? EMPTY : (LETTERS[mixed(rest) & 63] ?? EMPTY),
  );
  return `${seen.size}:${letters.join('')}`;
}

/**
 * How much two texts share, 0 to 1: `alike` of all that either says (Jaccard), `within` of the shorter one that stands in the other.
 * Undefined where a signature is missing or is none.
 */
export function similarity(
  a: string | undefined,
  b: string | undefined,
): { alike: number; within: number } | undefined {
  const [one, other] = [read(a), read(b)];
  if (!one || !other) return undefined;
  let met = 0;
  let filled = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const [mine, theirs] = [one.letters[bin], other.letters[bin]];
    if (mine === EMPTY && theirs === EMPTY) continue;
    filled++;
    if (mine === theirs) met++;
  }
  // One in 64 bins agrees by chance.
  const alike = Math.max(0, (met / filled - 1 / 64) / (1 - 1 / 64));
  const shared = (alike * (one.size + other.size)) / (1 + alike);
  return { alike, within: Math.min(1, shared / Math.min(one.size, other.size)) };
}

function read(signature: string | undefined): { size: number; letters: string } | undefined {
  const [, size, letters] = /^(\d{1,6}):([\w.-]{128})$/.exec(signature ?? '') ?? [];
  return size && letters && /[^.]/.test(letters) ? { size: Number(size), letters } : undefined;
}
