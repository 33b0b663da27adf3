import { captureFrom } from './capture.ts';
import { extractPart, extractText } from './extract/text.ts';
import type { Capture } from './posting.ts';

/** Longer markup is read as its text alone. */
const LONGEST_MARKUP = 2_000_000;
/** Milliseconds for each of the two readings of a text with markup. */
const BUDGET = 1_000;

/** A document in which nothing runs and nothing loads. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What the rules find in a text, read by its markup too where there is one. `url` is empty where the text gives none. */
export function readPasted({ text, html }: { text: string; html?: string }, now: Date, url?: string): Capture {
  const options = { parse, now, clock: () => performance.now(), budget: BUDGET, url };
  const hasMarkup = html !== undefined && html.length <= LONGEST_MARKUP;
  const capture = hasMarkup ? extractPart(parse(html), options) : extractText(text, options);
  // Who pastes it says that it is one.
  return captureFrom({ ...capture, kind: 'posting' });
}
