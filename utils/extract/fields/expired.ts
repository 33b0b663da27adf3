import { readExpiry } from '../../text/expiry.ts';
import { pageOutline, postingText } from '../description/posting-text.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';

/** A banner about the posting: beside its text, never within its prose, nor on another posting's card. */
function* fromBanner(page: Page): Iterable<Candidate<boolean>> {
  const prose = new Set(postingText(page)?.pieces.map((piece) => piece.block));
  for (const { block, banner } of pageOutline(page)) {
    if (!banner || prose.has(block) || block.form || block.listItem || block.region === 'dialog') continue;
    const read = readExpiry(block.text);
    if (read) yield candidate(read.expired, 'header', read.evidence, block.region === 'main' ? 0.95 : 0.7);
  }
}

/** Whether the page says that it takes no more applications; undefined where it says nothing. */
export const expired: FieldRules<boolean> = { rules: { fromBanner } };
