import type { PostingSummary } from '../store/rows.ts';

/** Looks at postings one after the other, in any order, and then has an answer; no posting is held longer than that. */
export interface Insight<Answer> {
  add: (row: PostingSummary) => void;
  answer: () => Answer;
}
