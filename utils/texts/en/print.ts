import { showNumber } from '../../text/show-number.ts';

/** What stands on paper. */
export const print = {
  printList: 'Print the list',
  printSelected: 'Print',
  listHeading: 'Saved jobs',
  printedOn: (date: string) => `Printed on ${date}`,
  job: 'Job',
  place: 'Place',
  pay: 'Pay',
  status: 'Status',
  saved: 'Saved',
  applied: 'Applied',
  address: 'Address',
  link: 'Original',
  apply: 'Apply',
  notes: 'Notes',
  nextStep: 'Next step',
  contacts: 'Contacts',
  tags: 'Tags',
  untitled: 'No title',
  only: (shown: number, all: number) => `The first ${showNumber(shown)} of ${showNumber(all)} postings.`,
  narrow: 'Narrow the list to print others.',
  wayToAll: 'To print more of them, press Ctrl+P or choose “Print the list” in the menu of this page.',
  count: (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`),
};
export type PrintTexts = typeof print;
