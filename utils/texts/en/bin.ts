import { showNumber } from '../../text/show-number.ts';

const postings = (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`);

/** The bin: what was deleted in the last 30 days. */
export const bin = {
  list: 'Deleted postings',
  heading: 'Bin',
  hint: (days: number) => `What you delete stays here for ${days} days, then it goes by itself.`,
  empty: 'The bin is empty',
  loading: 'Opening the bin…',
  broken: 'The bin can’t be opened. Reload this page.',
  untitled: 'No title',
  columns: { title: 'Title', company: 'Company', deletedAt: 'Deleted', leavesAt: 'Leaves on' },
  select: (title: string) => `Select ${title}`,
  selectAll: 'Select all',
  selected: (count: number) => `${showNumber(count)} selected`,
  count: postings,
  restore: 'Bring back',
  restoreAll: 'Bring all back',
  restoreNamed: (title: string) => `Bring back ${title}`,
  erase: 'Delete for good',
  eraseAll: 'Empty the bin',
  eraseNamed: (title: string) => `Delete ${title} for good`,
  unselect: 'Select none',
  restored: (count: number) => `${postings(count)} brought back.`,
  putBackIn: (count: number) => `${postings(count)} back in the bin.`,
  erased: (count: number) => `${postings(count)} deleted for good. Undo works for an hour.`,
  unerased: (count: number, total: number) =>
    count === total
      ? `${postings(count)} back in the bin.`
      : `${postings(count)} of ${showNumber(total)} back in the bin; the others are gone.`,
  working: { restore: 'Bringing back…', erase: 'Deleting for good…' },
};
export type BinTexts = typeof bin;
