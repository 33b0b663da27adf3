import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasCorpus } from './corpus.ts';

/** Where the lines of the table wait for the end of the run. */
export const FIGURES = resolve(import.meta.dirname, '../../.output/security.jsonl');

/** A line of the table that `npm run test:security` ends with: what was tried, the figure that is wanted, and what came out. */
export interface Figure {
  what: string;
  wanted: string;
  result: string;
}

/** Keeps a line for the table. */
export function measured(what: string, wanted: string, result: string): void {
  if (hasCorpus) appendFileSync(FIGURES, `${JSON.stringify({ what, wanted, result } satisfies Figure)}\n`);
}
