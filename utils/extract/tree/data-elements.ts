import { tagOf } from '../page/dom.ts';
import { LightElement } from './light.ts';
import { elementsIn } from './look.ts';
import type { DataElements, PageDocument, PageElement } from './nodes.ts';

const MOST_METAS = 500;

export const noData = (): DataElements => ({ scripts: [], metas: [], items: [] });

/** Adds the element to `found` where it carries data for machines. */
export function noteData(found: DataElements, element: PageElement, tag: string): void {
  if (tag === 'SCRIPT') found.scripts.push(element);
  else if (tag === 'META' && found.metas.length < MOST_METAS && isNamed(element)) found.metas.push(element);
  if (opensItem(element)) found.items.push(element);
}

const ITEM = new Set(['itemtype', 'typeof']);
const opensItem = (element: PageElement): boolean =>
  element instanceof LightElement
    ? element.hasAny(ITEM)
    : element.hasAttribute('itemtype') || element.hasAttribute('typeof');

const isNamed = (meta: PageElement): boolean =>
  meta.hasAttribute('property') || meta.hasAttribute('name') || meta.hasAttribute('itemprop');

/** The elements of a document that carry data for machines; a copy's were noted as its tree was made. */
export function dataElementsOf({ dataElements, documentElement }: PageDocument): DataElements {
  if (dataElements) return dataElements;
  const found = noData();
  if (documentElement) for (const element of elementsIn(documentElement)) noteData(found, element, tagOf(element));
  return found;
}
