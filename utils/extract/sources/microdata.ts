import { elementsIn, markupIn } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { dataElements } from './data-elements.ts';
import { oncePerPage } from './once.ts';
import type { Json } from './walk.ts';

const MOST_PROPERTIES = 400;
const HOLDS_LINK = new Set(['A', 'AREA', 'LINK']);
const HOLDS_SOURCE = new Set(['IMG', 'EMBED', 'IFRAME', 'SOURCE', 'VIDEO', 'AUDIO']);

/** The names of one notation: microdata or RDFa Lite. */
interface Notation {
  isPosting: (element: PageElement) => boolean;
  scope: string;
  property: string;
}
const MICRODATA: Notation = {
  isPosting: (element) => element.getAttribute('itemtype')?.includes('JobPosting') === true,
  scope: 'itemscope',
  property: 'itemprop',
};
const RDFA: Notation = {
  isPosting: (element) =>
    /(?:^|\s)(?:schema:)?JobPosting(?=\s|$)|\/JobPosting$/.test(element.getAttribute('typeof') ?? ''),
  scope: 'typeof',
  property: 'property',
};

/** An element's value as the HTML standard defines it for `itemprop`; HTML for a description, since it has structure. */
function printedValue(element: PageElement, name: string): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const attribute = HOLDS_LINK.has(element.tagName)
    ? 'href'
    : HOLDS_SOURCE.has(element.tagName)
      ? 'src'
      : element.tagName === 'TIME'
        ? 'datetime'
        : 'value';
  const held = element.tagName === 'TIME' || attribute !== 'value' || element.tagName === 'DATA';
  const direct = held ? element.getAttribute(attribute) : null;
  const wantsText = /name|title|locality|region|organization/i.test(name);
  if (direct && !(wantsText && HOLDS_LINK.has(element.tagName))) return direct;
  return (/description/i.test(name) ? markupIn(element) : element.textContent) ?? '';
}

/** The nearest element above `element` that opens an item of its own. */
function ownerOf(element: PageElement, notation: Notation): PageElement | undefined {
  let above = element.parentElement;
  for (let steps = 0; above && steps < 500; steps++) {
    if (above.hasAttribute(notation.scope)) return above;
    above = above.parentElement;
  }
  return undefined;
}

function put(object: Record<string, unknown>, name: string, value: unknown): void {
  const before = object[name];
  object[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}

/** One posting's properties as the same shape that JSON-LD has. Items inside become objects. */
function readItem(root: PageElement, notation: Notation): Json {
  const items = new Map<PageElement, Record<string, unknown>>([[root, { '@type': 'JobPosting' }]]);
  const properties = [...elementsIn(root)]
    .filter((element) => element.hasAttribute(notation.property))
    .slice(0, MOST_PROPERTIES);
  for (const element of properties) {
    const owner = ownerOf(element, notation);
    const object = owner && items.get(owner);
    if (!object) continue;
    for (const name of (element.getAttribute(notation.property) ?? '').split(/\s+/).slice(0, 5)) {
      const bare = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
      if (!bare || bare.startsWith('__')) continue;
      if (element.hasAttribute(notation.scope)) {
        const item: Record<string, unknown> = {};
        items.set(element, item);
        put(object, bare, item);
      } else put(object, bare, printedValue(element, bare));
    }
  }
  for (const [element, item] of items)
    if (element !== root && Object.keys(item).length === 0) item.name = element.textContent ?? '';
  return items.get(root) ?? {};
}

/** JobPostings in microdata or RDFa, outermost only, first 20, each with the element that holds it. */
export const markedPostings = oncePerPage((page): { data: Json; element: PageElement }[] => {
  for (const notation of [MICRODATA, RDFA]) {
    const roots = dataElements(page).items.filter(notation.isPosting).slice(0, 20);
    if (roots.length) return roots.map((element) => ({ data: readItem(element, notation), element }));
  }
  return [];
});
