import type { Block, Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { holdsHeading, isInField, richFields } from './fields.ts';
import { isSentence, isText, opensPart, type Piece } from './outline.ts';
import { afterDigest, isKin, openingPart } from './own-parts.ts';
import { isSeparator, type Span } from './segments.ts';

/** Ends the posting: its heading, another posting, a form, an end banner. */
const isWall = ({ block, section, banner }: Piece, page: Page): boolean =>
  block === page.mainHeading || block.region === 'card' || block.form || banner || section === 'similar-jobs';

/** As much prose belongs to the posting beside it without a heading that says so. */
const ENOUGH = 150;
/** Short lines under one heading. */
const LONGEST_LIST = 15;
/** "Zuzana K." is none. */
const SHORTEST_SENTENCE = 20;
/** Lines that are neither, one after another, end the search. */
const MOST_UNSURE = 8;

/** The blocks of the posting's text: the core, grown over its text fields and over neighbouring parts that belong to it. */
export function extentOf(outline: readonly Piece[], page: Page, core: Span): Block[] {
  const fields = richFields(outline, core);
  const whole = new Set([...fields].filter((field) => !holdsHeading(field, page) && field.tagName !== 'BODY'));
  const span = bare(outline, core, fields, whole);
  span.start = grow(outline, span.start, -1, page, whole, fields);
  span.end = grow(outline, span.end, 1, page, whole, fields);
  const { start, end } = afterDigest(outline, bare(outline, span, fields, whole));
  return [...openingPart(outline, page, start), ...outline.slice(start, end + 1)]
    .filter(belongs)
    .map((piece) => piece.block);
}

/** The span without what is no text at its ends: facts, lone short lines, the site's lines, headings of none. */
function bare(
  outline: readonly Piece[],
  { start, end }: Span,
  fields: ReadonlySet<PageElement>,
  whole: ReadonlySet<PageElement>,
): Span {
  const isEdge = (piece: Piece | undefined, next?: Piece): boolean => {
    if (!piece || opensPart(piece)) return false;
    if (piece.fact || !isInField(piece, fields)) return true;
    if (piece.heading) return next?.fact === true;
    return !isText(piece) && !isSentence(piece) && piece.block.text.length < 40;
  };
  // A first sentence in a part of its own is the posting's greeting.
  const greets = (piece: Piece | undefined) => piece !== undefined && isText(piece) && isSentence(piece);
  while (start < end && isEdge(outline[start], outline[start + 1]) && !greets(outline[start])) start++;
  // Short lines at the end are the last part's list, where a heading opens it or the field is all text.
  const isLine = (piece: Piece | undefined): boolean =>
    piece !== undefined && !piece.fact && !piece.chrome && (isInField(piece, whole) || partHeading > start);
  let partHeading = end;
  while (partHeading > start && end - partHeading < LONGEST_LIST && !outline[partHeading]?.heading) partHeading--;
  const opened = outline[partHeading];
  if (!opened || !opensPart(opened)) partHeading = -1;
  while (end > start && ((isEdge(outline[end]) && !isLine(outline[end])) || outline[end]?.heading)) end--;
  return { start, end };
}

/** Does a piece within the span belong to the text? Buttons and the site's own lines don't. */
function belongs({ block, chrome, banner }: Piece): boolean {
  if (block.region !== 'main' || block.form || chrome || banner) return false;
  return !block.control || block.listItem || block.element.tagName === 'P' || /@|https?:/.test(block.text);
}

/**
 * How far the text goes on from `from`. In a text field of its own (`whole`) every line belongs until the site's own
 * lines part it off; in a field that holds the page's heading too, every sentence; elsewhere only enough prose, or a
 * part whose heading says what it is.
 */
function grow(
  outline: readonly Piece[],
  from: number,
  step: 1 | -1,
  page: Page,
  whole: ReadonlySet<PageElement>,
  fields: ReadonlySet<PageElement>,
): number {
  let reached = from;
  let [parted, open] = [false, false];
  let [pending, unsure] = [0, 0];
  const headings = outline
    .slice(0, from + 1)
    .filter(({ heading, block }) => heading && block.region === 'main' && block.level !== undefined);
  for (let at = from + step; at >= 0 && at < outline.length && unsure <= MOST_UNSURE; at += step) {
    const piece = outline[at];
    if (!piece || isWall(piece, page)) break;
    if (piece.block.region !== 'main') {
      if (++unsure > 3) break;
      continue;
    }
    const own = isInField(piece, whole);
    const near = own || isInField(piece, fields);
    if (isSeparator(piece)) {
      [parted, open, pending] = [!own, own && open, 0];
      unsure++;
    } else if (piece.heading) {
      const opening =
        opensPart(piece) || (piece.section === 'legal' && !parted) || (step > 0 && isKin(piece, headings.at(-1)));
      if (opening) headings.push(piece);
      const reaches = step < 0 && (opening || (!parted && (own || pending >= ENOUGH)));
      if (reaches || (step > 0 && own && !parted)) reached = at;
      if (step < 0) pending = 0;
      else if (piece.section === 'about-company' && parted) break;
      open = step > 0 && (opening || (open && piece.section === undefined));
      unsure = opening ? 0 : unsure + 1;
    } else {
      const text = isText(piece);
      pending += text ? piece.block.text.length : 0;
      const takes = open
        ? text || near || (isSentence(piece) && piece.block.text.length >= SHORTEST_SENTENCE)
        : !parted && (own || (near && (text || isSentence(piece))) || (text && pending >= ENOUGH));
      if (takes && !(piece.fact && !own)) [reached, unsure] = [at, 0];
      else unsure++;
    }
  }
  return reached;
}
