import { cleanLine } from '../../text/fold.ts';
import { headerOf } from '../page/heading.ts';
import type { Block, Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { titleBlock } from './heading.ts';
import { oncePerPage } from './once.ts';
import { pipedHead } from './piped.ts';

/** A short text of the posting's header that stands in an element of its own: a place, a date, a kind of work. */
export interface Chip {
  text: string;
  /** The closest element around the text. */
  element: PageElement;
  block: Block;
}

const LONGEST = 120;
const SEPARATORS = ' ·•|,;:–—-';

/** A text without the separators that stand around it. */
function bareOf(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SEPARATORS.includes(text.charAt(start))) start++;
  while (end > start && SEPARATORS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A block's texts, one for each element that holds text of its own: `Acme` and `Oslo` in two spans are two chips. */
export function chipsIn(block: Block): Chip[] {
  const runs: { element: PageElement; text: string }[] = [];
  for (const node of block.nodes) {
    const element = node.parentElement;
    if (!element) continue;
    const last = runs[runs.length - 1];
    if (last?.element === element) last.text += node.nodeValue ?? '';
    else runs.push({ element, text: node.nodeValue ?? '' });
  }
  return runs.flatMap(({ element, text }) => {
    if (text.length > 2_000) return [];
    const line = bareOf(cleanLine(text));
    return line && line.length <= LONGEST ? [{ text: line, element, block }] : [];
  });
}

/** How many elements up from a title its own header reaches. */
const REACH = 5;

/** Blocks before a title are its header only inside its own part of the page: in a list with an opened posting they are the list. */
function isBeside(block: Block, title: Block): boolean {
  if (block.index > title.index) return true;
  let part = title.element.parentElement;
  for (let up = 1; up < REACH && part?.parentElement; up++) {
    if (/^(?:BODY|MAIN|HTML)$/.test(part.parentElement.tagName)) break;
    part = part.parentElement;
  }
  return part === null || part.contains(block.element);
}

/** The chips around the posting's heading, in reading order, without the heading itself. */
export const chipsOf = oncePerPage((page: Page): Chip[] => {
  const title = titleBlock(page);
  const header = !title || title === page.mainHeading ? page.header : headerOf(page.blocks, title);
  const piped = pipedHead(page);
  const pieces = piped?.head.facts.map((text) => ({ text, element: piped.block.element, block: piped.block })) ?? [];
  const own = header.filter((block) => block !== title && (!title || isBeside(block, title)));
  return [...pieces, ...own.flatMap(chipsIn)];
});
