import { decodeEntities } from './entities.ts';
import { remembered } from './remembered.ts';

export { decodeEntities } from './entities.ts';

/** Longest text that is read at all: a page may hold megabytes in one node. */
const LONGEST = 200_000;

/** Letters that Unicode does not take apart, with their plain ones. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  '×': 'x',
  '∼': '~',
  '〜': '~',
  '،': ',',
  '٬': ',',
  '٫': '.',
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩', ...'۰۱۲۳۴۵۶۷۸۹'].map((digit, at) => [digit, String(at % 10)])),
};
const DASHES = /[\u2010-\u2015\u2212\u2043\uff0d\ufe58\ufe63\u058a]/;
const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\u05f3]/;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u05f4]/;

const folded = new Map<string, string>();
const foldOne = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  let made = character;
  if (/\s/.test(character)) made = ' ';
  else if (character === '\u30fb' || character === '\u00b7') made = '\u00b7';
  else if (DASHES.test(character)) made = '-';
  else if (QUOTES.test(character)) made = "'";
  else if (DOUBLE_QUOTES.test(character)) made = '"';
  else {
    const wide = character.normalize('NFKC');
    const parts = (wide.length === 1 ? wide : character).toLowerCase().normalize('NFD');
    const bare = parts.replace(/[\u0300-\u036f]/g, '').normalize('NFC');
    made = bare.length === 1 ? (PLAIN[bare] ?? bare) : character;
  }
  folded.set(character, made);
  return made;
};

/** `s` in plain lower-case letters, each character standing where it stood: matches tell the place in `s` itself. */
export function foldInPlace(s: string): string {
  return s.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[^ -~]/g, foldOne);
}

/** White space as single blanks. Most texts have no other, and are not made anew. */
const oneBlank = (s: string): string => (/[^\S ]| {2}/.test(s) ? s.replace(/\s+/g, ' ') : s);

/** The rules of many fields ask for the same lines; longer texts are asked for once. */
const LINE = 120;
const foldLine = remembered(fold);

/** For comparing: lower case, NFKC, accents folded, quotes and dashes unified, white space folded, trimmed. */
export const foldText = (s: string): string => (s.length <= LINE ? foldLine(s) : fold(s));

function fold(s: string): string {
  // Most texts are plain: no table, no normal form.
  if (s.length <= LONGEST && /^[ -~\s]*$/.test(s)) return oneBlank(s.toLowerCase()).trim();
  const made = foldInPlace(s.slice(0, LONGEST).normalize('NFKC')).replace(
    /[ßæœþ]/g,
    (letter) => ({ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' })[letter] ?? letter,
  );
  // Marks begin at U+0300.
  const bare = /[^\0-\u02ff]/.test(made) ? made.replace(/\p{Mn}/gu, '') : made;
  return oneBlank(bare).trim();
}

/**
 * Soft hyphens, zero-width marks, direction marks and other controls that no one sees; white space stays for folding. Joiners and
 * non-joiners (U+200C, U+200D) stay where they change what is seen: between letters of scripts that join (Arabic and Persian,
 * Indic) and between the parts of one emoji. Unicode 16, 23.2 "Cursive Connection and Ligatures".
 */
const UNSEEN =
  /\ufeff|(?!\s)(?!(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]))(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f]/gu;

/** Nothing in it is unseen: most texts are plain letters, quotes and dashes, and cost less so. */
const SEEN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

/** One line as a person sees it: entities decoded (escaped twice too), unseen characters out, white space folded, trimmed. */
export function cleanLine(s: string): string {
  let line = s.slice(0, LONGEST);
  for (let pass = 0; pass < 3 && line.includes('&'); pass++) {
    const decoded = decodeEntities(line);
    if (decoded === line) break;
    line = decoded;
  }
  return oneBlank(SEEN.test(line) ? line : line.replace(UNSEEN, '')).trim();
}

/** The sentences and bullets of a text, each clean; lines part them too. At most `limit` characters are read. */
export function sentencesOf(text: string, limit = 60_000): string[] {
  return text
    .slice(0, limit)
    .split(/[\n\r]+/)
    .flatMap((line) => cleanLine(line).split(/(?<=[.!?;]) (?=[\p{Lu}"(•\p{Lo}])|(?<=[。！？])|[•|]/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
