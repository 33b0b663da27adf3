import { showNumber } from '../../text/show-number.ts';

/** What the search says of itself. */
export const search = {
  indexing: (done: number, of: number) =>
    `Descriptions are still being made ready for the search: ${showNumber(done)} of ${showNumber(of)}. More may be found.`,
  reading: (done: number, of: number) =>
    `Your postings are still being read: ${showNumber(done)} of ${showNumber(of)}. More may be found.`,
  nearInstead: (typed: string, found: string) => `“${typed}” is nowhere. Shown instead: ${found}.`,
};
