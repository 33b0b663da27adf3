import { marked } from 'marked';

/** Longer notes are shown as they are written. */
const LONGEST = 20_000;
/** The parser's time grows with the square of such signs (measured: 2.2 s for 15,000, under 50 ms for these). */
const MOST_SIGNS = 2_000;
const SIGNS = /[_*~[\]`<>!]/g;

/** Notes in Markdown as HTML, still to be sanitised; undefined where they are too much to parse. */
export function markdownToHtml(notes: string): string | undefined {
  if (notes.length > LONGEST || (notes.match(SIGNS)?.length ?? 0) > MOST_SIGNS) return undefined;
  try {
    return marked.parse(notes, { async: false, gfm: true, breaks: true });
  } catch {
    // Nested deeper than the parser's stack.
    return undefined;
  }
}
