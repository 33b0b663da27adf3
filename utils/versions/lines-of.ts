import { decodeEntities } from '../text/entities.ts';
import { cleanLine } from '../text/fold.ts';

/** Characters of a text that are compared. */
const LONGEST = 300_000;
const BLOCK =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]*>/gi;

/** The lines that a reader sees in a posting's markup: one for each block, without empty ones. */
export function linesOf(html: string): string[] {
  return decodeEntities(
    html
      .slice(0, LONGEST)
      .replace(BLOCK, '\n')
      .replace(/<[^<>]*>/g, ''),
  )
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
}
