import { getterOf, tagOf } from '../page/dom.ts';

/** Fewer are no list. */
const FEWEST = 3;
const MOST_LINKS = 200;
/** Elements between a link and its list: a hostile page may have a hundred thousand, and each is compared. */
const DEEPEST = 20;
/** Letters: what says more may be the posting's own text with a link in it. */
const LONGEST = 600;
/** Of `compareDocumentPosition`: what was given holds the node asked. */
const HOLDS = 8;

/** The folder that a page and its like stand in ("/jobs/", "/en/job/"), and what tells one thing's address in it. */
const FOLDER = /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/[a-z][a-z_-]{2,29}\//i;
const OWN = /\d{3}|[-_+][^/]*[-_+]|[^/]{31}/;

interface Link {
  element: Element;
  href: string;
}

/** The links to other things that stand in the page's own folder, in order. */
function siblingLinks(root: Element, { origin, pathname, search }: URL): Link[] {
  const folder = FOLDER.exec(pathname)?.[0];
  if (!folder) return [];
  return [...root.querySelectorAll(`a[href*="${folder}"]`)].slice(0, MOST_LINKS).flatMap((element) => {
    const given = element.getAttribute('href') ?? '';
    const href = given.startsWith(origin) ? given.slice(origin.length) : given;
    const isOther = href.startsWith(folder) && OWN.test(href.slice(folder.length)) && href !== pathname + search;
    return isOther ? [{ element, href }] : [];
  });
}

/**
 * The cards of other postings on a posting's page, each with its link: parts of one list, each with one address out of
 * the page's own folder, and little text.
 */
export function cardsIn(root: Element, address: string): ReadonlyMap<Element, Element> {
  const links = siblingLinks(root, new URL(address));
  const up = getterOf(root, 'parentElement') as (this: Element) => Element | null;
  const lists = new Map<Element, Map<Element, Element>>();
  for (const [at, { element }] of links.entries()) {
    const others = [otherNear(links, at, -1), otherNear(links, at, 1)].flatMap((other) => other?.element ?? []);
    let card = element;
    let list = up.call(card);
    const holdsOther = () => others.some((other) => other.compareDocumentPosition(list as Element) & HOLDS);
    let depth = 0;
    while (list && ++depth <= DEEPEST && !holdsOther()) [card, list] = [list, up.call(list)];
    if (!list || depth > DEEPEST || card === element || !isCard(card)) continue;
    const cards = lists.get(list) ?? new Map<Element, Element>();
    lists.set(list, cards);
    if (!cards.has(card)) cards.set(card, element);
  }
  return new Map([...lists.values()].filter((cards) => cards.size >= FEWEST).flatMap((cards) => [...cards]));
}

/** The next link, in one direction, that leads elsewhere. */
function otherNear(links: readonly Link[], from: number, step: number): Link | undefined {
  let at = from + step;
  while (links[at]?.href === links[from]?.href) at += step;
  return links[at];
}

const isCard = (part: Element): boolean =>
  tagOf(part) !== 'FORM' && (part.textContent ?? '').length <= LONGEST && part.querySelector('h1,main,form') === null;
