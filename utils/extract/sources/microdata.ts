import { oncePerPage } from './once.ts';
import type { Json } from './walk.ts';

const MOST_PROPERTIES = 400;
const HOLDS_LINK = new Set(['A', 'AREA', 'LINK']);
const HOLDS_SOURCE = new Set(['IMG', 'EMBED', 'IFRAME', 'SOURCE', 'VIDEO', 'AUDIO']);

/** The names of one notation: microdata or RDFa Lite. */
interface Notation {
  posting: string;
  scope: string;
  property: string;
}
const MICRODATA: Notation = {
  posting: '[itemtype*="JobPosting"]',
  scope: 'itemscope',
  property: 'itemprop',
};
const RDFA: Notation = {
  posting: '[typeof~="JobPosting"],[typeof~="schema:JobPosting"],[typeof$="/JobPosting"]',
  scope: 'typeof',
  property: 'property',
};

/** An element's value as the HTML standard defines it for `itemprop`; HTML for a description, since it has structure. */
function printedValue(element: Element, name: string): string {
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
  return (/description/i.test(name) ? element.innerHTML : element.textContent) ?? '';
}

/** The nearest element above `element` that opens an item of its own. */
function ownerOf(element: Element, notation: Notation): Element | undefined {
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
function readItem(root: Element, notation: Notation): Json {
  const items = new Map<Element, Record<string, unknown>>([[root, { '@type': 'JobPosting' }]]);
  const properties = [...root.querySelectorAll(`[${notation.property}]`)].slice(0, MOST_PROPERTIES);
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
export const markedPostings = oncePerPage(({ document }): { data: Json; element: Element }[] => {
  for (const notation of [MICRODATA, RDFA]) {
    const roots = [...document.querySelectorAll(notation.posting)].slice(0, 20);
    if (roots.length) return roots.map((element) => ({ data: readItem(element, notation), element }));
  }
  return [];
});
