/**
 * What crosses from a web page into the extension: the page as it is shown, as plain data. A token for each step in
 * reading order: a text, an element `[name, marks, attribute, value, …]`, or the number of elements that end here.
 */
export type ElementToken = [name: string, marks: number, ...attributes: string[]];
export type Token = string | number | ElementToken;

/** What only a laid-out page knows of an element, as bits. */
export const MARKS = {
  hidden: 1,
  /** How it stands in its line; none of the three: not asked. */
  inline: 2,
  apart: 4,
  block: 8,
  /** Line feeds in its text show as lines. */
  lines: 16,
  /** A frame of another origin, which can't be read from here. */
  foreign: 32,
} as const;

/** One tab's page as the content script copied it. */
export interface PageCopy {
  /** The page's address when it was copied. */
  url: string;
  contentType: string;
  /** `Token[]` as JSON: one string crosses between processes faster than a tree of values. */
  tokens: string;
  /** What the person had selected, as `Token[]` in JSON: absent where it is short or nothing. */
  selection?: string;
  /** The page says that it is still loading, or shows next to nothing so far. */
  isLoading: boolean;
  /** The copy ends before the page does: too many nodes, too much text, or too little time. */
  partial: boolean;
  /** Milliseconds that the copying took. */
  elapsed: number;
}
