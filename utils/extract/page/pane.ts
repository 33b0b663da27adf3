import type { Block } from '../page.ts';
import { soundsLikeJob } from '../sources/job-words.ts';
import { normalTitle } from '../sources/normal-title.ts';
import { isAfter } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import type { Teaser } from './teasers.ts';

const FEWEST = 3;
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** A title that is there once to see and once to be read out is one ("CookCook"). */
const once = (text: string): string => {
  const half = text.slice(0, Math.floor(text.length / 2)).trim();
  return half.length >= 4 && text.slice(half.length).trim() === half ? half : text;
};
/** An opened posting's title without what boards print behind it ("Gardener - job post"): its card has the bare one. */
const foldTitle = (text: string): string => fold(normalTitle(text));

/**
 * The heading of the posting that is opened beside a list: it repeats a card's title after the cards, and text or a
 * control that applies follows it. Undefined where no list stands before it.
 */
export function paneHeadingOf(
  blocks: readonly Block[],
  teasers: readonly Teaser[],
  applies: readonly PageElement[],
): Block | undefined {
  if (teasers.length < FEWEST) return undefined;
  const titles = new Map<string, Teaser>();
  for (const teaser of teasers) {
    const title = once(fold(teaser.text));
    if (title.length <= 200 && !titles.has(title)) titles.set(title, teaser);
  }
  const seen = new Set<string>();
  let cards = 0;
  for (const block of blocks) {
    if (block.region === 'card') {
      if (block.level !== undefined || block.control) cards++;
      continue;
    }
    if (cards < FEWEST || (block.region !== 'main' && block.region !== 'aside' && block.region !== 'dialog')) continue;
    if (block.form || block.text.length > 200) continue;
    const text = foldTitle(block.text);
    const card = titles.get(text);
    const repeats = seen.has(text) || (card && isApart(card.link, block.element));
    if (repeats && opensPosting(block, card, blocks, applies)) return block;
    // The chosen card of a list is often no link.
    if (block.level !== undefined) seen.add(text);
  }
  return undefined;
}

const isApart = (one: PageElement, other: PageElement): boolean => !one.contains(other) && !other.contains(one);

/**
 * Within the next 60 blocks: a control that applies, or prose where the card or the heading says that it is a job; a news
 * page's list of articles names the open one, too.
 */
function opensPosting(
  heading: Block,
  card: Teaser | undefined,
  blocks: readonly Block[],
  applies: readonly PageElement[],
): boolean {
  const after = blocks.slice(heading.index + 1, heading.index + 60).filter((block) => block.region !== 'card');
  const isJob = card?.job || soundsLikeJob(heading.text);
  if (isJob && after.some((block) => block.text.length > 150 && block.linked < 0.3)) return true;
  const last = after.at(-1)?.element;
  return applies.some(
    (element) => isAfter(element, heading.element) && (!last || isAfter(last, element) || last.contains(element)),
  );
}
