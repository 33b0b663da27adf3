import { MARKS } from '../copy/format.ts';
import { type Seeing, unseen } from '../visibility.ts';
import { noData, noteData } from './data-elements.ts';
import { LightDocument, LightElement, LightText } from './light.ts';
import type { PageElement } from './nodes.ts';

/** In place of a name that is none: as any unknown element, it starts a line of its own. */
const OTHER = 'X-OTHER';
const NAME = /^[a-z][a-z0-9._-]{0,60}$/;

/** A copied page as a tree that rules can read, and what the page's layout said. */
export interface Tree {
  document: LightDocument;
  see: Seeing;
}

/**
 * The tree of `tokens` (as `Copier` made them, but untrusted): plain objects, since the browser's own nodes cost ten times as
 * much to make and to ask. What does not fit is left out.
 */
export function treeFrom(tokens: readonly unknown[]): Tree {
  let root: LightElement | undefined;
  let title: LightElement | undefined;
  const data = noData();
  let at: LightElement | null = null;
  for (const token of tokens) {
    if (typeof token === 'string') at?.append(new LightText(token));
    else if (typeof token === 'number') {
      for (let step = 0; step < token && at; step++) at = at.parentElement;
    } else if (Array.isArray(token)) {
      const element: LightElement = new LightElement(nameOf(token[0]), token);
      if (at) {
        at.append(element);
        noteData(data, element, element.tagName);
      } else if (root) break;
      else root = element;
      if (element.tagName === 'TITLE') title ??= element;
      at = element;
    }
  }
  const line = title?.textContent.replace(/[\t\n\f\r ]+/g, ' ').trim() ?? '';
  return { document: new LightDocument(root ?? new LightElement('HTML', []), line, data), see: copied };
}

const names = new Map<string, string>();
const MOST_NAMES = 500;

/** The name in capitals: the few names of HTML come again and again. */
function nameOf(given: unknown): string {
  if (typeof given !== 'string') return OTHER;
  const known = names.get(given);
  if (known !== undefined) return known;
  const name = NAME.test(given) ? given.toUpperCase() : OTHER;
  if (names.size < MOST_NAMES) names.set(given, name);
  return name;
}

const has = (element: PageElement, bit: number): boolean =>
  element instanceof LightElement && (element.marks & bit) !== 0;

/** What the copy's marks say of its elements. */
const copied: Seeing = {
  isHidden: (element) => has(element, MARKS.hidden),
  flowOf: (element) => {
    if (has(element, MARKS.inline)) return 'inline';
    if (has(element, MARKS.apart)) return 'apart';
    return has(element, MARKS.block) ? 'block' : unseen.flowOf(element);
  },
  showsLines: (element) => has(element, MARKS.lines),
  isForeign: (element) => has(element, MARKS.foreign),
  holdsText: unseen.holdsText,
};
