import { showNumber } from '../../text/show-number.ts';

/** What the search says of itself. */
export const search = {
  indexing: (done: number, of: number) =>
    `Descriptions are still being made ready for the search: ${showNumber(done)} of ${showNumber(of)}. More may be found.`,
  reading: (done: number, of: number) =>
    `Your postings are still being read: ${showNumber(done)} of ${showNumber(of)}. More may be found.`,
  nearInstead: (typed: string, found: string) => `“${typed}” is nowhere. Shown instead: ${found}.`,
  helpHeading: 'In the search',
  /** Examples of what can be typed, as typed, with what each finds. */
  help: [
    { typed: '"team lead"', finds: 'these words together' },
    { typed: '-intern', finds: 'leaves out what has it' },
    { typed: 'company:acme', finds: 'in the company; likewise title:, place:, tag:' },
    { typed: 'status:applied', finds: 'how far it came: saved, applied, interviewing, offer …' },
    { typed: 'pay:>80000', finds: 'a year, in the posting’s own currency; likewise rating:>=3' },
    { typed: 'posted:<2026-10-01', finds: 'a day, a month or a year; likewise saved:, closes:, due:' },
    { typed: 'is:remote', finds: 'likewise hybrid, onsite, expired, archived, due' },
    { typed: 'has:notes', finds: 'likewise pay, tags, contacts, rating, nextstep' },
  ],
};

export type SearchTexts = typeof search;
