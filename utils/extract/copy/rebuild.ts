import { type Seeing, unseen } from '../visibility.ts';
import { MARKS, type Token } from './format.ts';

/** A copied page as a document again, in which nothing loads, runs or is laid out, and what the page's layout said. */
export interface Rebuilt {
  document: Document;
  see: Seeing;
}

/** In place of a name that is none: as any unknown element, it starts a line of its own. */
const OTHER = 'x-other';
const NAME = /^[a-z][a-z0-9._-]{0,60}$/;

/**
 * Builds `tokens` (as `Copier` made them, but untrusted) into `empty`, a document without a window
 * (`document.implementation.createHTMLDocument()`). What does not fit is left out.
 */
export function rebuild(tokens: readonly unknown[], empty: Document): Rebuilt {
  const marks = new WeakMap<Element, number>();
  empty.documentElement?.remove();
  let at: Node = empty;
  for (const token of tokens as readonly Token[]) {
    if (typeof token === 'string') {
      if (at !== empty) at.appendChild(empty.createTextNode(token));
    } else if (typeof token === 'number') at = climb(at, token, empty);
    else if (Array.isArray(token)) {
      const element = elementOf(token, empty);
      if (at === empty && empty.documentElement) break;
      at.appendChild(element);
      if (typeof token[1] === 'number' && token[1] > 0) marks.set(element, token[1]);
      at = element;
    }
  }
  if (!empty.documentElement) empty.append(empty.createElement('html'));
  return { document: empty, see: seeingOf(marks) };
}

function climb(from: Node, steps: number, root: Document): Node {
  let at = from;
  for (let step = 0; step < steps && at !== root; step++) at = at.parentNode ?? root;
  return at;
}

function elementOf(token: unknown[], document: Document): Element {
  const [given] = token;
  const element = document.createElement(typeof given === 'string' && NAME.test(given) ? given : OTHER);
  for (let index = 2; index + 1 < token.length; index += 2) {
    const [name, value] = [token[index], token[index + 1]];
    if (typeof name !== 'string' || typeof value !== 'string' || /^on/i.test(name)) continue;
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that this browser takes for none.
    }
  }
  return element;
}

/** What the copy's marks say of its elements. */
function seeingOf(marks: WeakMap<Element, number>): Seeing {
  const has = (element: Element, bit: number) => ((marks.get(element) ?? 0) & bit) !== 0;
  return {
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
}
