import { postingText } from '../description/posting-text.ts';
import { htmlOf } from '../description/serialise.ts';
import { asksForApplication } from '../kind/application-form.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { readArticle } from '../sources/article.ts';

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

/** What reads like an article, where nothing reads like a posting; never what only leads into a form. */
function* fromArticle(page: Page): Iterable<Candidate<string>> {
  if (postingText(page) || asksForApplication(page)) return;
  const blocks = readArticle(page);
  const html = htmlOf(blocks, (block) => block.level !== undefined, page.url);
  if (html && html.length <= MAX_HTML) yield candidate(html, 'article', blocks[0]?.text ?? '', 0.45);
}

const lettersOf = (html: string): string => html.replace(/<[^<>]*>|\s+/g, '');

/** The posting's own text, whole, as HTML of the narrow allow-list. */
export const description: FieldRules<string> = {
  rules: { fromText },
  fallbacks: { fromArticle },
  same: (a, b) => lettersOf(a) === lettersOf(b),
};
