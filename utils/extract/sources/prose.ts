import type { Block, Page } from '../page.ts';
import { oncePerPage } from './once.ts';

const MOST_BLOCKS = 2_000;

/** Blocks of the page's own subject in reading order, without controls and form fields; first 2000. */
export const ownBlocks = oncePerPage((page: Page): Block[] =>
  page.blocks.filter((block) => block.region === 'main' && !block.form && !block.control).slice(0, MOST_BLOCKS),
);

/** The page's own text after its heading (all of it where there is none), block by block. */
export const proseBlocks = oncePerPage((page: Page): Block[] => {
  const from = page.mainHeading?.index ?? -1;
  return ownBlocks(page).filter((block) => block.index > from);
});
