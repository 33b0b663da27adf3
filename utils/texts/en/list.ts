import { showNumber } from '../../text/show-number.ts';

const postings = (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`);

/** The list's columns, its saved views, and what is done with several postings. */
export const list = {
  columns: {
    title: 'Title',
    company: 'Company',
    place: 'Place',
    workplace: 'Workplace',
    pay: 'Pay',
    status: 'Status',
    savedAt: 'Saved',
    datePosted: 'Posted',
    validThrough: 'Closes',
    updatedAt: 'Last change',
    tags: 'Tags',
    rating: 'Rating',
  },
  severalStatuses: 'Several statuses',
  columnsOpen: 'Columns',
  columnsHeading: 'Columns of the list',
  columnsHint: 'Checked columns are shown, from left to right in this order.',
  earlier: (column: string) => `Move ${column.toLowerCase()} forward`,
  later: (column: string) => `Move ${column.toLowerCase()} back`,
  reset: 'As at first',
  done: 'Done',
  resize: (column: string) => `Width of ${column.toLowerCase()}: drag, or double-click for its own`,
  headHint:
    'Left and right go from column to column, with Shift they change the width, with Control they move the column.',
  width: (column: string, width: number) => `${column}: ${width} wide`,
  moved: (column: string, at: number, of: number) => `${column}: column ${at} of ${of}`,

  closesWhen: (when: string) => `Closes ${when}`,
  dueWhen: (when: string) => `Due ${when}`,
  yearly: (amount: string) => `≈ ${amount}`,
  payAssumption: (printed: string, times: number) =>
    `Printed as ${printed}. A year is taken as ${showNumber(times)} times that, full time.`,
  rating: (rating: number) => `${rating} of 5`,
  moreTags: (count: number) => `+${count}`,
  brokenRow: 'This posting can’t be shown. It is still there, and an export holds it.',
  inDescription: 'In the description:',

  viewsOpen: 'Views',
  viewsHeading: 'Saved views',
  viewsHint: 'A saved view brings back search, filters, order and columns, in the list or on the board.',
  noViews: 'None yet.',
  viewName: 'Name',
  saveView: 'Save what is shown now',
  viewShown: 'Shown now',
  showView: (name: string) => `Show ${name}`,
  renameView: (name: string) => `Rename ${name}`,
  deleteView: (name: string) => `Delete the view ${name}`,
  replaceView: (name: string) => `Let ${name} be what is shown now`,
  rename: 'Rename',
  replace: 'Update',
  viewSaved: (name: string) => `View “${name}” saved.`,
  viewRenamed: (name: string) => `View renamed to “${name}”.`,
  viewReplaced: (name: string) => `View “${name}” updated.`,
  viewDeleted: (name: string) => `View “${name}” deleted.`,
  viewShows: (name: string) => `View “${name}”.`,
  viewBack: 'Saved views are as before.',
  tooManyViews: (most: number) => `${most} views are the most that are kept. Delete one first.`,

  selectAllFound: (count: number) => `Select all ${postings(count)}`,
  allSelected: (count: number) => `All ${showNumber(count)} selected`,
  setRating: 'Rate',
  noRating: 'No rating',
  dropTag: 'Remove tag',
  archive: 'Archive',
};
export type ListTexts = typeof list;
