import type { Token } from './format.ts';

/** In place of a name that is none: as any unknown element, it starts a line of its own. */
const OTHER = 'x-other';
const NAME = /^[a-z][a-z0-9._-]{0,60}$/;

/**
 * Builds `tokens` (as `Copier` made them, but untrusted) into `empty`, a document without a window
 * (`document.implementation.createHTMLDocument()`): a copied page as a document again, in which nothing loads, runs or is
 * laid out, for readers that need a browser's own nodes (Readability). Rules read `treeFrom` instead. What does not fit is left out.
 */
export function rebuild(tokens: readonly unknown[], empty: Document): Document {
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
      at = element;
    }
  }
  if (!empty.documentElement) empty.append(empty.createElement('html'));
  return empty;
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
