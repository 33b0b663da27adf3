import { foldInPlace } from '../text/fold.ts';
import { isUnspaced, standsInside } from '../text/plain-words.ts';
import type { Term, TextField } from './query.ts';

/** A part of a text to mark, from `start` to before `end`, in the text's own characters. */
export interface Mark {
  start: number;
  end: number;
}

/** A page of marks is enough; a hostile text has no end of them. */
const MOST = 500;
/** How much of a text is looked through. */
const LONGEST = 200_000;

/**
 * What of `text` a search found, in order and without overlaps. `field`: the text is that field's, so that `company:`
 * marks there and nowhere else.
 */
export function marksIn(text: string, terms: Term[], field?: TextField): Mark[] {
  const folded = foldInPlace(text.slice(0, LONGEST));
  const marks = terms
    .flatMap((term) => {
      if (term.negated || (term.kind !== 'words' && term.kind !== 'field')) return [];
      if (term.kind === 'field' && term.field !== field) return [];
      const patterns =
        term.kind === 'words' && term.near
          ? term.near.map((word) => patternOf(word, true))
          : [patternOf(term.text, term.kind === 'words' && term.isPhrase === true)];
      return patterns.flatMap((pattern) => [...folded.matchAll(pattern)].slice(0, MOST));
    })
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else apart.push({ ...mark });
  }
  return apart.slice(0, MOST);
}

/** Letters that fold into two are still one where the text stands in place. */
const TWO: Record<string, string> = { ss: 'ß', ae: 'æ', oe: 'œ', th: 'þ' };

/** Patterns that were made last: a screen of rows looks for the same words again and again. */
const made = new Map<string, RegExp>();
const MOST_MADE = 50;

function patternOf(words: string, isPhrase: boolean): RegExp {
  const key = `${isPhrase} ${words}`;
  const known = made.get(key);
  if (known) return known;
  if (made.size >= MOST_MADE) made.clear();
  const pattern = makePattern(words, isPhrase);
  made.set(key, pattern);
  return pattern;
}

/** The words of a term as they may stand in a folded text: other signs between them, at the start of a word unless it may stand inside. */
function makePattern(words: string, isPhrase: boolean): RegExp {
  const body = words
    .replace(/[+#]/g, '\\$&')
    .replace(/ss|ae|oe|th/g, (two) => `(?:${two}|${TWO[two]})`)
    .replaceAll(' ', '[^\\p{L}\\p{N}+#]{1,9}');
  if (isUnspaced(words)) return new RegExp(body, 'gu');
  const start = standsInside(words) && !isPhrase ? '' : '(?<![\\p{L}\\p{N}+#])';
  return new RegExp(`${start}${body}${isPhrase ? '(?![\\p{L}\\p{N}+#])' : ''}`, 'gu');
}

/** A piece of a text around the first mark, with its marks. `cutBefore`, `cutAfter`: there is more on that side. */
export interface Snippet {
  text: string;
  marks: Mark[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** About `length` characters of `text` around what a search found first, whole words; undefined where it found nothing. */
export function snippetOf(text: string, terms: Term[], length = 160): Snippet | undefined {
  const marks = marksIn(text, terms);
  const [first] = marks;
  if (!first) return undefined;
  const wordStart = (at: number) => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
  const start = Math.min(first.start, Math.max(wordStart(first.start - length / 3), first.start - length));
  const space = text.indexOf(' ', start + length);
  const end = Math.min(
    text.length,
    Math.max(first.end, space < 0 || space > start + length + 30 ? start + length : space),
  );
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
