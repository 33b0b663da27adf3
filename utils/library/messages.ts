import type { PostingSummary } from '../store/rows.ts';
import type { Question, Shown } from './engine/engine.ts';
import type { Term } from './query.ts';

/** How far something is that takes a while. */
export interface Progress {
  done: number;
  of: number;
}

/** What the page tells the worker that finds. */
export type ToFinder =
  /** First of all: the database to look through, which is there, and the person's language (BCP 47). */
  | { type: 'open'; database: string; locale: string }
  /** From now on this is asked, until another is; it is answered now and after every change. */
  | { type: 'ask'; turn: number; question: Question }
  /** The page was away: changes may have been missed. */
  | { type: 'look' };

/** What the worker tells the page. */
export type FromFinder =
  /** The ids of postings, by number, from `from` on. */
  | { type: 'ids'; from: number; ids: string[] }
  | ({ type: 'answer' } & Answer)
  /** Reading all postings, or making the index of their texts; no `progress`: done. */
  | { type: 'progress'; of: 'reading' | 'indexing'; progress?: Progress }
  | { type: 'failed'; message: string };

/** What is shown for a question. */
export interface Answer extends Shown {
  turn: number;
  /** The terms of the question, with the words that were found instead of ones that are nowhere. */
  terms: Term[];
  /** How many postings there are, and their tags, most used first. */
  count: number;
  tags: string[];
  /** False while postings are still being read, or texts looked at: more may be found, or fewer. */
  isWhole: boolean;
  /** The first of them, read; none where they were told before and have not changed. */
  rows: PostingSummary[];
}
