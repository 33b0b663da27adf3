import { cleanLine } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { dataElements } from './data-elements.ts';
import { oncePerPage } from './once.ts';

/** The head's meta values by lower-case name or property; the first of a name counts. */
const metaValues = oncePerPage((page: Page): Map<string, string> => {
  const values = new Map<string, string>();
  for (const meta of dataElements(page).metas) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content');
    if (name && content && !values.has(name)) values.set(name, cleanLine(content.slice(0, 2_000)));
  }
  return values;
});

/** A meta value as one clean line (first 2000 characters); undefined where it is absent or empty. */
export const metaContent = (page: Page, name: string): string | undefined => metaValues(page).get(name) || undefined;

/** Twitter's label and data pairs ("Location": "Berlin"). */
export function metaPairs(page: Page): { label: string; value: string }[] {
  return [1, 2, 3, 4].flatMap((at) => {
    const [label, value] = [metaContent(page, `twitter:label${at}`), metaContent(page, `twitter:data${at}`)];
    return label && value ? [{ label, value }] : [];
  });
}
