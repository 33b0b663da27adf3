import { type LabelField, labelField } from '../../text/labels.ts';
import type { Page, Pair, Region } from '../page.ts';
import { oncePerPage } from './once.ts';
import { rowPairs, splitPairs } from './split-pairs.ts';

/** How far a labelled pair is trusted, by where it stands. Other postings' cards and site parts say nothing. */
const TRUST: Partial<Record<Region, number>> = { main: 0.88, header: 0.7, aside: 0.75 };

/** A pair whose label means a field. */
export interface Labelled extends Pair {
  field: LabelField;
  confidence: number;
}

/** The page's pairs; a line that holds several gives each of them. */
function pairsOf(page: Page): Pair[] {
  const rows = rowPairs(page.blocks);
  const inRows = new Set(rows.map(({ block }) => block));
  return [...page.pairs.filter(({ block }) => !inRows.has(block)), ...rows, ...splitPairs(page.blocks, page.pairs)];
}

/** Every pair of the page whose label is known, in reading order. */
const allLabelled = oncePerPage((page: Page): Labelled[] =>
  pairsOf(page).flatMap((pair) => {
    const confidence = TRUST[pair.region];
    // A link and what follows it are two entries of a menu, whatever they are called; one link may hold label and value.
    const isMenu = pair.block.control && !pair.block.text.endsWith(pair.value);
    const field = confidence && !pair.block.form && !isMenu ? labelField(pair.label) : undefined;
    return confidence && field ? [{ ...pair, field, confidence }] : [];
  }),
);

/** The labelled pairs that mean `field`; the first is the surest. */
export const labelled = (page: Page, field: LabelField): Labelled[] =>
  allLabelled(page)
    .filter((pair) => pair.field === field)
    .map((pair, at) => ({ ...pair, confidence: pair.confidence - Math.min(at, 3) * 0.08 }));

/** What a pair says, for evidence. */
export const saying = ({ label, value }: Pair): string => `${label}: ${value}`;
