import { showNumber } from '../../text/show-number.ts';

/** So many postings, in words. */
export const postings = (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`);
