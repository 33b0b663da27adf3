import type { Page } from '../page.ts';

/** Letters and digits alone: the same text in other markup is the same. Most texts are plain but for dashes and quotes, and cost less so. */
const lettersOf = (text: string): string =>
  /^[ -~\s\u2010-\u2027]*$/.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : lettersOfAny(text);
const lettersOfAny = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Where structured data and the visible page say the same. */
export interface Anchors {
  /** Indices of the blocks that the data's text repeats. */
  blocks: Set<number>;
  /** Share of the data's letters that stand on the page, 0 to 1. */
  seen: number;
}

const SHORTEST = 12;

/** Finds the visible blocks that `text` (a description of structured data) repeats. */
export function anchorsOf(page: Page, text: string): Anchors {
  const letters = lettersOf(text.slice(0, 100_000));
  const blocks = new Set<number>();
  let seen = 0;
  const once = new Set<string>();
  for (const block of page.blocks) {
    if (block.text.length < SHORTEST || (block.region !== 'main' && block.region !== 'dialog')) continue;
    const own = lettersOf(block.text);
    if (own.length < SHORTEST || !letters.includes(own)) continue;
    blocks.add(block.index);
    if (!once.has(own)) seen += own.length;
    once.add(own);
  }
  return { blocks, seen: letters.length > 0 ? Math.min(1, seen / letters.length) : 0 };
}
