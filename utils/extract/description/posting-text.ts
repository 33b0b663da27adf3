import { foldText } from '../../text/fold.ts';
import type { Source } from '../../text/vocabulary.ts';
import { asksForApplication } from '../kind/application-form.ts';
import type { Block, Page } from '../page.ts';
import { oncePerPage } from '../sources/once.ts';
import { valueAt } from '../sources/walk.ts';
import { structuredPostings } from './about.ts';
import { anchorsOf } from './anchors.ts';
import { extentOf } from './extent.ts';
import { blocksOfHtml, textOfHtml } from './inert.ts';
import { opensPart, outlineOf, type Piece } from './outline.ts';
import { type Core, coreOf } from './score.ts';
import { cutAtSeparators } from './segments.ts';

/** The posting's own text, as blocks with their parts, and where it was read. */
export interface PostingText {
  pieces: readonly Piece[];
  source: Source;
  confidence: number;
  /** Its letters. */
  length: number;
}

/** Every block of the page with its part. */
export const pageOutline = oncePerPage((page: Page): Piece[] => outlineOf(page));

/** A description that structured data gives, longest first among those that are as surely about the visible posting. */
interface Given {
  source: Source;
  html: string;
  text: string;
  about: number;
}
const givenOf = oncePerPage((page: Page): Given[] =>
  structuredPostings(page).flatMap(({ source, data, about }) => {
    const html = valueAt(data, 'description');
    const text = typeof html === 'string' ? textOfHtml(html) : '';
    return typeof html === 'string' && text.length >= 80 ? [{ source, html, text, about }] : [];
  }),
);

const lengthOf = (blocks: readonly { text: string }[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Visible text; `seen` of the data's letters stand on the page, `repeated` of its own stand in the data (0 to 1). */
interface Visible extends PostingText {
  seen: number;
  repeated: number;
}

/** The core that structured data leads to; where it repeats a scrap alone, it leads little. */
function ledCore(outline: readonly Piece[], page: Page, anchored: ReadonlySet<number>): Core | undefined {
  const unled = coreOf(outline, page);
  let [repeated, whole] = [0, 0];
  for (const { block } of outline) {
    if (anchored.has(block.index)) repeated += block.text.length;
    if (unled && block.index >= unled.start && block.index <= unled.end) whole += block.text.length;
  }
  return coreOf(outline, page, { anchored, doubt: repeated * 2 > whole ? 0.1 : 0.4 });
}

/** The visible text of the posting: the part of the page that reads like one, led by structured data that is about it. */
function visibleText(page: Page, given: Given | undefined): Visible | undefined {
  const outline = pageOutline(page);
  const anchors = given ? anchorsOf(page, given.text) : undefined;
  const trusted = anchors && anchors.seen > 0.25 ? anchors.blocks : undefined;
  const core = trusted ? ledCore(outline, page, trusted) : coreOf(outline, page);
  if (!core || core.worth < 60) return undefined;
  const blocks = extentOf(outline, page, cutAtSeparators(outline, core, page, trusted));
  const length = lengthOf(blocks);
  if (length === 0) return undefined;
  const pieces = blocks.flatMap((block: Block) => outline[block.index] ?? []);
  if (length < 700 && !pieces.some(opensPart) && leadsIntoForm(page, pieces)) return undefined;
  const repeated = lengthOf(blocks.filter((block) => anchors?.blocks.has(block.index)));
  const known = pieces.filter((piece) => piece.heading && piece.section).length;
  const confidence = Math.min(
    0.97,
    0.55 + (trusted ? 0.25 : 0) + Math.min(0.2, known * 0.07) + (length > 800 ? 0.1 : 0),
  );
  return { pieces, source: 'article', confidence, length, seen: anchors?.seen ?? 0, repeated: repeated / length };
}

/** What stands before an application form and speaks of filling it in, in any of the languages that forms are found in. */
const FORM_TALK =
  /formular|\bform\b|formulaire|formulario|formulier|lebenslauf|\bcv\b|resume\b|unterlagen|upload|hochladen|fill (?:in|out)|ausfull|full das|remplir|complet|bewerbung|your application|candidature|sollicitatie/;

function leadsIntoForm(page: Page, pieces: readonly Piece[]): boolean {
  if (page.asked.length < 4 || !asksForApplication(page)) return false;
  return FORM_TALK.test(foldText(pieces.map((piece) => piece.block.text).join(' ')));
}

/** Does the data say much that the page doesn't show (folded away, in a frame), or does the page show its beginning alone? */
function isFuller({ text }: Given, { seen, repeated, length }: Visible): boolean {
  if (seen < 0.4) return text.length > length * 1.2;
  return seen < 0.75 && repeated > 0.7 && text.length > length * 1.4;
}

/** The text of the posting, from what is visible or, where that is not on the page, from structured data about it. */
export const postingText = oncePerPage((page: Page): PostingText | undefined => {
  const [given] = givenOf(page);
  const visible = visibleText(page, given);
  if (!given || given.about < 0.8) return visible;
  if (visible && !isFuller(given, visible)) return visible;
  const blocks = blocksOfHtml(given.html, page);
  const pieces = outlineOf({ blocks });
  const length = lengthOf(blocks);
  return length > 0 ? { pieces, source: given.source, confidence: 0.85 * given.about, length } : visible;
});
