import { parentOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { isText, opensPart, type Piece } from './outline.ts';
import type { Span } from './segments.ts';

/** Elements that stand inside a text, not around it. */
const INNER =
  /^(?:LI|UL|OL|DL|DT|DD|TD|TH|TR|TBODY|THEAD|P|H[1-6]|BLOCKQUOTE|PRE|STRONG|B|SPAN|FONT|CENTER|DETAILS|SUMMARY)$/;

/** The element that holds the text a block is a line of: the parent of its paragraph or of its outermost list. */
export function fieldOf(element: PageElement): PageElement {
  let at = element;
  for (let up = parentOf(at); up && INNER.test(at.tagName) && INNER.test(up.tagName); up = parentOf(up)) at = up;
  return parentOf(at) ?? at;
}

/** The text fields that carry the posting: those with prose enough, or a part's heading, within the span. */
export function richFields(outline: readonly Piece[], { start, end }: Span): Set<PageElement> {
  const letters = new Map<PageElement, number>();
  for (const piece of outline.slice(start, end + 1)) {
    const worth = opensPart(piece) ? RICH : isText(piece) ? piece.block.text.length : 0;
    if (worth === 0) continue;
    const field = fieldOf(piece.block.element);
    letters.set(field, (letters.get(field) ?? 0) + worth);
  }
  // A short posting has one field, however little it holds.
  const most = Math.min(RICH, Math.max(0, ...letters.values()));
  return new Set([...letters].filter(([, count]) => count >= most).map(([field]) => field));
}
const RICH = 150;

/** Is the block a line of one of the fields? */
export function isInField({ block }: Piece, fields: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = block.element; at; at = parentOf(at)) if (fields.has(at)) return true;
  return false;
}

/** Does the field hold the page's heading too, and so more than the text? */
export const holdsHeading = (field: PageElement, page: Page): boolean =>
  page.mainHeading !== undefined && field.contains(page.mainHeading.element);
