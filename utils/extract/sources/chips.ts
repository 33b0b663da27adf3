import { cleanLine } from '../../text/fold.ts';
import { type Section, sectionOf } from '../../text/section.ts';
import { headerOf } from '../page/heading.ts';
import type { Block, Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { titleBlock } from './heading.ts';
import { hasLegalForm } from './job-words.ts';
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
const DUTIES = new Set<Section>(['responsibilities', 'qualifications', 'preferred']);
const SEPARATORS = ' ·•|,;:–—-';

/** A text without the separators that stand around it. */
function bareOf(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SEPARATORS.includes(text.charAt(start))) start++;
  while (end > start && SEPARATORS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** What one element holds of a block's text, as it is in the markup. */
export interface Run {
  element: PageElement;
  text: string;
}

/** A block's texts, one for each element that holds text of its own. */
export function runsIn(block: Block): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const { parentElement: element, nodeValue } of block.nodes) {
    if (!element) continue;
    if (last?.element === element) last.text += nodeValue ?? '';
    else {
      last = { element, text: nodeValue ?? '' };
      runs.push(last);
    }
  }
  return runs;
}

/** A run as a chip; undefined where it says nothing, or too much for one. */
export function chipOf({ element, text }: Run, block: Block): Chip | undefined {
  if (text.length > 2_000) return undefined;
  const line = bareOf(cleanLine(text));
  return line && line.length <= LONGEST ? { text: line, element, block } : undefined;
}

/** Bars, dots, and the little pictures that stand before each fact of a line. */
const MARKS = /\s[|·•∙]\s|\s?[|]\s|\s?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\uFE0F?\s?/u;
const LONGEST_LINE = 240;
/** "Wrenhall Trust, Durham. Full time.": facts with full stops. */
const PHRASES = /^(?:\p{Lu}[^.!?]{2,45}\.\s?(?=\p{Lu}|[€$£]|$)|[€$£][^.!?]{2,30}\.\s?(?=\p{Lu}|$)){2,5}$/u;

/** "Full time | Leeds, LS1 | £30,000 a year": the facts of one line, cut at its bars or dots; any other run is one chip. */
function factsIn(run: Run, block: Block): Chip[] {
  const whole = chipOf(run, block);
  const line = run.text.length <= 2_000 && MARKS.test(run.text) ? cleanLine(run.text) : '';
  const parts = line.length <= LONGEST_LINE ? line.split(MARKS).map(bareOf) : [];
  if (whole && PHRASES.test(whole.text)) {
    const phrases = whole.text.split(/\.\s|\.$/).filter(Boolean);
    // "Orchid Wafers Pte. Ltd.": full stops of a legal form.
    if (phrases.length > 1 && phrases.every((each) => each.split(' ').length <= 7 && !hasLegalForm(each)))
      return phrases.map((text) => ({ text, element: run.element, block }));
  }
  if (parts.length < 3 || parts.some((part) => part.length > 60 || /[.!?]\s\p{Lu}/u.test(part)))
    return whole ? [whole] : [];
  return parts.filter(Boolean).map((text) => ({ text, element: run.element, block }));
}

/** A block's chips: `Acme` and `Oslo` in two spans are two. */
export const chipsIn = (block: Block): Chip[] => runsIn(block).flatMap((run) => factsIn(run, block));

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

/** The header's blocks without the lists of what is done or asked: their short lines are no facts. */
function withoutDuties(header: readonly Block[], title: Block | undefined): Block[] {
  let duties = false;
  return header.filter((block) => {
    if (!title || block.index <= title.index) return true;
    if (block.level !== undefined || block.bold) duties = DUTIES.has(sectionOf(block.text) ?? 'other');
    return !(duties && block.listItem);
  });
}

/** The chips around the posting's heading, in reading order, without the heading itself. */
export const chipsOf = oncePerPage((page: Page): Chip[] => {
  const title = titleBlock(page);
  const header = !title || title === page.mainHeading ? page.header : headerOf(page.blocks, title);
  const piped = pipedHead(page);
  const pieces = piped?.head.facts.map((text) => ({ text, element: piped.block.element, block: piped.block })) ?? [];
  const own = withoutDuties(header, title).filter((block) => block !== title && (!title || isBeside(block, title)));
  return [...pieces, ...own.flatMap(chipsIn)];
});
