import { tagOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import { elementsIn } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { oncePerPage } from './once.ts';

/** The elements that carry data for machines, in reading order. */
interface DataElements {
  scripts: PageElement[];
  /** Those with a name of any kind, first 500. */
  metas: PageElement[];
  /** What opens an item of microdata (`itemtype`) or RDFa (`typeof`). */
  items: PageElement[];
}

const MOST_METAS = 500;

/** Gathers them in one pass. */
export const dataElements = oncePerPage(({ document: { documentElement } }: Page): DataElements => {
  const found: DataElements = { scripts: [], metas: [], items: [] };
  if (!documentElement) return found;
  for (const element of elementsIn(documentElement)) {
    const tag = tagOf(element);
    if (tag === 'SCRIPT') found.scripts.push(element);
    else if (tag === 'META' && found.metas.length < MOST_METAS && isNamed(element)) found.metas.push(element);
    if (element.hasAttribute('itemtype') || element.hasAttribute('typeof')) found.items.push(element);
  }
  return found;
});

const isNamed = (meta: PageElement): boolean =>
  meta.hasAttribute('property') || meta.hasAttribute('name') || meta.hasAttribute('itemprop');
