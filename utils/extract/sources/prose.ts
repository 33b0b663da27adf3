import type { Section } from '../../text/section.ts';
import { pageOutline, postingText } from '../description/posting-text.ts';
import type { Block, Page } from '../page.ts';
import { oncePerPage } from './once.ts';

const MOST_BLOCKS = 2_000;
/** Facts stand up to this many blocks below the posting's text; what comes later is about other jobs. */
const BELOW = 25;

/** Blocks of the page's own subject in reading order, without controls and form fields; first 2000. */
export const ownBlocks = oncePerPage((page: Page): Block[] =>
  page.blocks.filter((block) => block.region === 'main' && !block.form && !block.control).slice(0, MOST_BLOCKS),
);

/** The page's own text from its heading to a little below the posting's text, block by block. */
export const proseBlocks = oncePerPage((page: Page): Block[] => {
  const from = page.mainHeading?.index ?? -1;
  const text = postingText(page);
  const last = text && text.length > 300 ? text.pieces[text.pieces.length - 1]?.block : undefined;
  const until =
    last && page.blocks[last.index] === last && last.index > from ? last.index + BELOW : Number.POSITIVE_INFINITY;
  return ownBlocks(page).filter((block) => block.index > from && block.index <= until);
});

/** A block of the posting's text with the section that it stands in, where a heading names a known one. */
export interface Sectioned {
  block: Block;
  section: Section | undefined;
}

/** The posting's own text with its sections; what follows the heading where no text was found. */
export const sectionedText = oncePerPage((page: Page): Sectioned[] => {
  const text = postingText(page);
  const outline = pageOutline(page);
  const pieces = text?.pieces ?? proseBlocks(page).flatMap((block) => outline[block.index] ?? []);
  let section: Section | undefined;
  return pieces.flatMap((piece) => {
    if (piece.heading) section = piece.section;
    return piece.chrome ? [] : [{ block: piece.block, section }];
  });
});
