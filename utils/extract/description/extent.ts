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

/** Parts the posting from what follows or precedes it: the heading, another posting, a form, an end banner. */
const parts = ({ block, section, banner }: Piece, page: Page): boolean =>
  block === page.mainHeading || block.region === 'card' || block.form || banner || section === 'similar-jobs';

const isText = ({ block, chrome, heading }: Piece): boolean =>
  !chrome &&
  !block.control &&
  block.region === 'main' &&
  !heading &&
  (block.listItem || hasTypedBullet(block.text) || (block.text.length >= 60 && block.linked < 0.5));

/** Headings that open a part of a posting wherever it stands. */
const opensPart = ({ section, heading }: Piece): boolean =>
  heading &&
  section !== undefined &&
  ['responsibilities', 'qualifications', 'preferred', 'benefits', 'about-job', 'process', 'legal'].includes(section);

/** The blocks of the posting's text: the core, grown over its container and over neighbouring parts that belong to it. */
export function extentOf(outline: readonly Piece[], page: Page, core: Core): Block[] {
  let { start, end } = core;
  const first = outline[start]?.block.element;
  const last = outline[end]?.block.element;
  if (!first || !last) return [];
  let container = around(first, last);
  const heading = page.mainHeading?.element;
  const isWhole = (element: Element) =>
    (heading !== undefined && element.contains(heading)) || element.tagName === 'BODY' || element.tagName === 'MAIN';
  while (!isWhole(container)) {
    [start, end] = spanIn(outline, container, start, end, page, true);
    const above = container.parentElement;
    if (!above) break;
    container = above;
  }
  [start, end] = spanIn(outline, container, start, end, page, false);
  return trimmed(outline.slice(start, end + 1)).map((piece) => piece.block);
}

/** Grows the span over what else `container` holds; beside the page's heading only over parts that announce themselves. */
function spanIn(
  outline: readonly Piece[],
  container: Element,
  start: number,
  end: number,
  page: Page,
  own: boolean,
): [number, number] {
  return [grow(outline, container, start, -1, page, own), grow(outline, container, end, 1, page, own)];
}

function grow(
  outline: readonly Piece[],
  container: Element,
  from: number,
  step: 1 | -1,
  page: Page,
  own: boolean,
): number {
  let reached = from;
  let unsure = 0;
  let open = false;
  for (let at = from + step; at >= 0 && at < outline.length; at += step) {
    const piece = outline[at];
    if (!piece || parts(piece, page) || !container.contains(piece.block.element)) break;
    if (piece.block.region !== 'main') continue;
    if (opensPart(piece)) {
      open = true;
      if (step < 0) reached = at;
      unsure = 0;
    } else if (piece.chrome || piece.block.control) {
      if (!own && ++unsure > 3) break;
    } else if (own || open || (step < 0 && piece.block.text.length > 150)) {
      if (isText(piece) || (own && !piece.heading)) {
        reached = at;
        unsure = 0;
      }
    } else if (++unsure > 6) break;
  }
  return reached;
}

/** Without the site's lines at both ends and headings that nothing follows. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(
    ({ block, chrome, banner }) => block.region === 'main' && !block.form && !chrome && !banner,
  );
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.heading && !kept[end - 1]?.block.listItem) end--;
  return kept.slice(0, end);
}
