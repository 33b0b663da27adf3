import { showNumber } from '../../text/show-number.ts';

/** The board: postings in columns by status. */
export const board = {
  board: 'Board by status',
  column: (status: string, count: number) =>
    `${status}, ${count === 1 ? '1 posting' : `${showNumber(count)} postings`}`,
  none: 'Nothing here',
  howTo:
    'Arrow keys move, Enter opens, x selects. Space picks up: then the arrow keys choose a column, Space drops, Escape puts back.',
  card: 'Posting that can be moved',
  several: (count: number) => `${showNumber(count)} postings`,
  lifted: (what: string, status: string) =>
    `${what} picked up from ${status}. Left and right choose a column, Space drops, Escape puts it back.`,
  over: (status: string, at: number, of: number) => `Over ${status}, column ${at} of ${of}.`,
  dropped: (what: string, status: string) => `${what} moved to ${status}.`,
  cancelled: (what: string, status: string) => `Put back. ${what} stays in ${status}.`,
  broken: 'This posting can’t be shown',
};
export type BoardTexts = typeof board;
