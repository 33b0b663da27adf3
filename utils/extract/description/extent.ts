import type { Block, Page } from '../page.ts';
import type { Piece } from './outline.ts';
import { hasTypedBullet } from './outline.ts';
import type { Core } from './score.ts';

/** The closest element that holds both. */
function around(a: Element, b: Element): Element {
  let element: Element = a;
  while (!element.contains(b) && element.parentElement) element = element.parentElement;
  return element;
}

/** Ends the posting: its heading, another posting, a form, an end banner. */
const isWall = ({ block, section, banner }: Piece, page: Page): boolean =>
  block === page.mainHeading || block.region === 'card' || block.form || banner || section === 'similar-jobs';

const isText = ({ block, chrome, heading, fact }: Piece): boolean =>
  !chrome &&
  !fact &&
  !heading &&
  !block.control &&
  block.region === 'main' &&
  (block.listItem || hasTypedBullet(block.text) || (block.text.length >= 60 && block.linked < 0.5));

const OPENING = new Set([
  'responsibilities',
  'qualifications',
  'preferred',
  'benefits',
  'about-job',
  'process',
  'legal',
]);

/** Opens a part of a posting wherever it stands. */
const opensPart = ({ section, heading }: Piece): boolean => heading && section !== undefined && OPENING.has(section);

/** As much prose belongs to the posting beside it without a heading that says so. */
const ENOUGH = 150;
/** Lines that are neither, one after another, end the search. */
const MOST_UNSURE = 8;

/** The blocks of the posting's text: the core, grown over its container and over neighbouring parts that belong to it. */
export function extentOf(outline: readonly Piece[], page: Page, core: Core): Block[] {
  const span = bare(outline, core);
  const first = outline[span.start]?.block.element;
  const last = outline[span.end]?.block.element;
  if (!first || !last) return [];
  let container = around(first, last);
  const heading = page.mainHeading?.element;
  const isWhole = (element: Element) =>
    (heading !== undefined && element.contains(heading)) || element.tagName === 'BODY' || element.tagName === 'MAIN';
  let near = !isWhole(container);
  for (let depth = 0; depth < 40; depth++) {
    span.start = grow(outline, container, span.start, -1, page, near);
    span.end = grow(outline, container, span.end, 1, page, near);
    near = false;
    if (isWhole(container) || !container.parentElement) break;
    container = container.parentElement;
  }
  const { start, end } = bare(outline, span);
  return outline
    .slice(start, end + 1)
    .filter(belongs)
    .map((piece) => piece.block);
}

interface Span {
  start: number;
  end: number;
}

/** The span without the site's lines, facts and lone short lines at both ends. */
function bare(outline: readonly Piece[], { start, end }: Span): Span {
  const isEdge = (piece: Piece | undefined): boolean =>
    piece !== undefined && !isText(piece) && !(piece.heading && !piece.fact) && !isSentence(piece);
  while (start < end && isEdge(outline[start])) start++;
  while (end > start && (isEdge(outline[end]) || outline[end]?.heading)) end--;
  return { start, end };
}

const isSentence = ({ block, chrome, fact, banner }: Piece): boolean =>
  !chrome && !fact && !banner && block.region === 'main' && !block.control && /[.!?:。！？]$/.test(block.text);

/** Does a piece within the span belong to the text? Buttons and the site's own lines don't. */
function belongs({ block, chrome, banner }: Piece): boolean {
  if (block.region !== 'main' || block.form || chrome || banner) return false;
  return !block.control || block.listItem || block.element.tagName === 'P' || /@|https?:/.test(block.text);
}

/**
 * How far the text goes on from `from` inside `container`. `near`: in the closest container every line belongs until
 * the site's own lines part it off; farther away only enough prose, or a part whose heading says what it is.
 */
function grow(
  outline: readonly Piece[],
  container: Element,
  from: number,
  step: 1 | -1,
  page: Page,
  near: boolean,
): number {
  let reached = from;
  let [parted, open] = [false, false];
  let [pending, unsure] = [0, 0];
  for (let at = from + step; at >= 0 && at < outline.length && unsure <= MOST_UNSURE; at += step) {
    const piece = outline[at];
    if (!piece || isWall(piece, page) || !container.contains(piece.block.element)) break;
    if (piece.block.region !== 'main') continue;
    if (piece.chrome || (piece.block.control && !piece.block.listItem)) {
      [parted, open, pending] = [true, false, 0];
      unsure++;
    } else if (piece.heading) {
      const opening = opensPart(piece);
      if (step < 0) {
        if (opening || (!parted && (near || pending >= ENOUGH))) reached = at;
        pending = opening ? pending : 0;
      } else {
        open = opening || (open && piece.section === undefined);
        if (piece.section === 'about-company' && parted) break;
      }
      unsure = opening ? 0 : unsure + 1;
    } else if (isText(piece) || (near && !parted && !piece.fact)) {
      pending += piece.block.text.length;
      if (open || (!parted && (near || pending >= ENOUGH))) {
        reached = at;
        unsure = 0;
      } else unsure++;
    } else unsure++;
  }
  return reached;
}
