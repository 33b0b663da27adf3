import type { ReadingOptions } from '../index.ts';
import { type Block, readPage } from '../page.ts';
import type { PageDocument } from '../tree/nodes.ts';
import type { Line } from './lines.ts';
import { linesIn } from './lines.ts';

const BUDGET = 1_000;

const kindOf = ({ level, listItem }: Block, { kind }: Line): Line['kind'] =>
  level !== undefined ? 'heading' : listItem ? 'bullet' : kind;

/** What a document shows as lines; paragraphs stand apart, entries of a list do not. */
export function linesOfDocument(
  document: PageDocument,
  url: string,
  { now, clock, budget = BUDGET }: ReadingOptions,
): Line[] {
  const { blocks } = readPage(document, url, { now, clock, budget });
  return blocks.flatMap((block, at): Line[] => {
    const apart = !block.listItem || !blocks[at - 1]?.listItem;
    return linesIn(block.text).map((line) => ({ ...line, kind: kindOf(block, line), apart }));
  });
}
