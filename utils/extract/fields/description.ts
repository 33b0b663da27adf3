import { postingText } from '../description/posting-text.ts';
import { htmlOf } from '../description/serialise.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';

const MAX_HTML = 400_000;

function* fromText(page: Page): Iterable<Candidate<string>> {
  const text = postingText(page);
  if (!text) return;
  const headings = new Set(text.pieces.filter((piece) => piece.heading).map((piece) => piece.block));
  const html = htmlOf(
    text.pieces.map((piece) => piece.block),
    (block) => headings.has(block),
    page.url,
  );
  const [first] = text.pieces;
  if (html && html.length <= MAX_HTML) yield candidate(html, text.source, first?.block.text ?? '', text.confidence);
}

/** The posting's own text, whole, as HTML of the narrow allow-list. */
export const description: FieldRules<string> = { rules: { fromText } };
