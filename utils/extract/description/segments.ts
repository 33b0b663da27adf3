import type { Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { fieldOf } from './fields.ts';
import { isText, opensPart, type Piece } from './outline.ts';

/** A run of the outline, by indices, both inclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Parts a text from what follows: the site's own lines, or a button. */
export const isSeparator = ({ block, chrome }: Piece): boolean =>
  chrome || (block.control && !block.listItem && block.element.tagName !== 'P');

function segmentsOf(outline: readonly Piece[], { start, end }: Span): Span[] {
  const segments: Span[] = [];
  let from: number | undefined;
  for (let at = start; at <= end; at++) {
    const piece = outline[at];
    if (!piece || isSeparator(piece)) {
      if (from !== undefined) segments.push({ start: from, end: at - 1 });
      from = undefined;
    } else from ??= at;
  }
  if (from !== undefined) segments.push({ start: from, end });
  return segments;
}

const lettersIn = (outline: readonly Piece[], { start, end }: Span): number =>
  outline.slice(start, end + 1).reduce((sum, piece) => {
    const part = opensPart(piece) ? 300 : 0;
    return sum + part + (isText(piece) ? piece.block.text.length : 0);
  }, 0);

/**
 * The core without what buttons and the site's lines part off at its ends: the part with most text, and others beside it
 * that stand in the same text field or say by a heading that they belong.
 */
export function cutAtSeparators(
  outline: readonly Piece[],
  core: Span,
  page: Page,
  anchored?: ReadonlySet<number>,
): Span {
  const segments = segmentsOf(outline, core);
  const letters = segments.map((segment) => lettersIn(outline, segment));
  const main = letters.indexOf(Math.max(...letters));
  const best = segments[main];
  if (!best || segments.length === 1) return best ?? core;
  const fields = fieldsIn(outline, best, page);
  const belongs = (segment: Span): boolean =>
    outline.slice(segment.start, segment.end + 1).some((piece) => {
      if (opensPart(piece) || anchored?.has(piece.block.index)) return true;
      return isText(piece) && fields.has(fieldOf(piece.block.element));
    });
  let { start, end } = best;
  for (let at = main - 1; at >= 0; at--) {
    const segment = segments[at];
    if (segment && belongs(segment)) start = segment.start;
  }
  for (let at = main + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (segment && belongs(segment)) end = segment.end;
  }
  return { start, end };
}

function fieldsIn(outline: readonly Piece[], { start, end }: Span, page: Page): Set<PageElement> {
  const heading = page.mainHeading?.element;
  const fields = outline
    .slice(start, end + 1)
    .filter(isText)
    .map((piece) => fieldOf(piece.block.element));
  return new Set(fields.filter((field) => !(heading && field.contains(heading)) && field.tagName !== 'BODY'));
}
