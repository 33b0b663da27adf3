import type { SavedPosting } from '../posting.ts';

/** Postings as the store hands them out: some at a time. */
export type Pages = AsyncIterable<SavedPosting[]>;

/** What every format is told: when the file is made, and the words it may print. */
export interface FormatOptions {
  now: Date;
  words: FormatWords;
}

/** What files for people say besides the postings. */
export interface FormatWords {
  heading: string;
  untitled: string;
  notes: string;
  description: string;
  contacts: string;
  nextStep: string;
  closes: (title: string) => string;
  statuses: Record<string, string>;
  pay: (posting: SavedPosting['posting']) => string;
  workplace: (posting: SavedPosting['posting']) => string;
  employment: (posting: SavedPosting['posting']) => string;
}

/** One posting after the other. */
export async function* each<Posting>(pages: AsyncIterable<Posting[]>): AsyncGenerator<Posting> {
  for await (const page of pages) yield* page;
}
