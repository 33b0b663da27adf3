import type { Block, Page } from '../page.ts';
import { type Head, readHead } from '../text/head.ts';
import { titleBlock } from './heading.ts';
import { soundsLikeJob } from './job-words.ts';
import { oncePerPage } from './once.ts';

/** Pieces with upright lines between them: how people write a posting's head where there is no form for it. */
const FEWEST = 3;
const LONGEST = 400;
/** Facts beside the title that make sure what the line is. */
const ENOUGH = 2;

/** Is the text made of three pieces and more ("Acme | Cook | Oslo")? */
export const isPiped = (text: string): boolean => text.length <= LONGEST && text.split(/\s\|\s/).length >= FEWEST;

/** The one line of the page that tells a job in pieces; undefined where there is none, or several (a thread, a list). */
export const pipedHead = oncePerPage((page: Page): { block: Block; head: Head } | undefined => {
  const lines = page.blocks.filter(
    ({ text, region, linked }) =>
      region === 'main' && linked < 0.5 && isPiped(text) && soundsLikeJob(text.slice(0, 200)),
  );
  const [block] = lines;
  const title = titleBlock(page);
  // Where something else is set as the title, such a line is a slogan.
  if (!block || lines.length > 1 || (title && title !== block)) return undefined;
  const head = readHead([{ text: block.text, kind: 'plain', apart: true }]);
  return head.title && head.facts.length >= ENOUGH ? { block, head } : undefined;
});
