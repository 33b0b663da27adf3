import type { Block } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import type { Action } from './actions.ts';
import { parentOf } from './dom.ts';
import { addressShape, linkOf, mayBeSingle, saysJob } from './links.ts';
import type { Control } from './walk.ts';

/** A card of a list: one link to another posting, and what little is said of it. */
export interface Teaser {
  /** What holds the card and nothing else. */
  element: PageElement;
  link: PageElement;
  href: string;
  text: string;
  /** Its address says that it leads to a job; else it has the very shape of this page's own. */
  job: boolean;
}

interface Link {
  element: PageElement;
  href: string;
  text: string;
}
interface Group {
  links: Link[];
  job: boolean;
}

/** The teasers of other postings: three or more links of one shape, each in a small part of its own. */
export function readTeasers(controls: readonly Control[], url: URL): Teaser[] {
  const own = addressShape(url);
  const groups = new Map<string, Group>();
  for (const { element, region } of controls.slice(0, 4_000)) {
    if (region === 'navigation' || region === 'footer') continue;
    const isOne = element.tagName === 'A' && mayBeSingle(element.getAttribute('href') ?? '');
    const target = isOne ? linkOf(element, url) : undefined;
    if (!target) continue;
    const { shape, single } = addressShape(target);
    if (!single || (target.pathname === url.pathname && target.search === url.search)) continue;
    const job = saysJob(target);
    if (!job && !(own.single && shape === own.shape)) continue;
    const key = `${shape} ${signature(element)}`;
    const group = groups.get(key) ?? { links: [], job };
    groups.set(key, group);
    const text = (element.textContent ?? '').slice(0, 600).replace(/\s+/g, ' ').trim();
    group.links.push({ element, href: target.href, text });
  }
  return [...groups.values()].flatMap(teasersOf);
}

/** Cards of one list are built alike. */
function signature(element: PageElement): string {
  const tags: string[] = [];
  for (let at: PageElement | null = element; at && tags.length < 4; at = parentOf(at)) tags.push(at.tagName);
  return tags.join('<');
}

function teasersOf({ links, job }: Group): Teaser[] {
  if (new Set(links.map((link) => link.href)).size < 3) return [];
  const teasers: Teaser[] = [];
  for (const [index, link] of links.entries()) {
    const [before, after] = [otherNear(links, index, -1), otherNear(links, index, 1)];
    const items = [before, after].flatMap((other) => (other ? [partAgainst(link.element, other)] : []));
    const item = items.find((one) => items.every((each) => each.contains(one)));
    if (item) teasers.push({ element: item, link: link.element, href: link.href, text: link.text, job });
  }
  return teasers;
}

/** The next link of the group, in one direction, that leads elsewhere. */
function otherNear(links: Link[], from: number, step: number): PageElement | undefined {
  for (let at = from + step; at >= 0 && at < links.length; at += step) {
    if (links[at]?.href !== links[from]?.href) return links[at]?.element;
  }
  return undefined;
}

/** The largest part around `element` that doesn't hold `other`. */
function partAgainst(element: PageElement, other: PageElement): PageElement {
  let part = element;
  for (let up = parentOf(element); up && !up.contains(other); up = parentOf(up)) part = up;
  return part;
}

const MAX_CARD = 1_500;

/** Gives the blocks of teasers the region `card`; a part that holds the page's heading or a long text is none. */
export function markCards(
  blocks: Block[],
  teasers: readonly Teaser[],
  heading: Block | undefined,
  actions: readonly Action[],
): Teaser[] {
  if (teasers.length === 0) return [];
  const inside = new Map<PageElement, Block[]>(teasers.map((teaser) => [teaser.element, []]));
  for (const block of blocks) {
    if (block.region !== 'main' && block.region !== 'aside') continue;
    for (let at: PageElement | null = block.element; at; at = parentOf(at)) {
      const held = inside.get(at);
      if (!held) continue;
      held.push(block);
      break;
    }
  }
  // Where one part alone can be applied for, that is the opened posting, not a card of the list.
  const applying = new Set<PageElement>();
  for (const action of actions)
    for (let at: PageElement | null = action.element; at; at = parentOf(at)) if (inside.has(at)) applying.add(at);
  const isCard = (element: PageElement): boolean => {
    const held = inside.get(element) ?? [];
    const letters = held.reduce((sum, block) => sum + block.text.length, 0);
    if (applying.size < 3 && applying.has(element)) return false;
    return letters <= MAX_CARD && !(heading && held.includes(heading));
  };
  const cards = teasers.filter((teaser) => isCard(teaser.element));
  for (const { element } of cards) for (const block of inside.get(element) ?? []) block.region = 'card';
  return cards;
}
