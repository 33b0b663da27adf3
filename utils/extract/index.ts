import type { Capture } from '../posting.ts';

/** What the caller settles, so that reading stays pure. */
export interface ReadingOptions {
  /** The moment of capture: relative dates ("3 days ago") count from it. */
  now: Date;
  /** A running clock in milliseconds, for the time budget. */
  clock: () => number;
  /** Milliseconds after which what is there is given back as partial. Default 2000. */
  budget?: number;
}

/** Reads a page: what kind it is, and each field with its proof. Never throws, never changes the document. */
export function extract(_document: Document, url: string, { clock }: ReadingOptions): Capture {
  const start = clock();
  return { url, kind: 'other', findings: {}, partial: false, faults: [], elapsed: clock() - start };
}
