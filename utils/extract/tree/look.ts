import { firstChildOf, nextSiblingOf, parentOf, tagOf, upOf } from '../page/dom.ts';
import { LightElement } from './light.ts';
import type { PageElement, PageNode } from './nodes.ts';

/** Names of elements, in capitals, from a line of them. */
export const tags = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const isElement = (node: PageNode): node is PageElement => node.nodeType === 1 || typeof node.nodeType !== 'number';

/** The element itself or the closest one above it of these names; forms, whose own names can't be trusted, are passed by. */
export function closest(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  for (let at: PageElement | null = element; at; at = parentOf(at)) if (names.has(tagOf(at))) return at;
  return null;
}

const STANDING = new Set(['hidden', 'aria-hidden', 'role', 'aria-level', 'style', 'data-weight']);

/** May an attribute of the element say how it stands on the page? Few have one: the others need no closer look. */
export const saysStanding = (element: PageElement): boolean =>
  element instanceof LightElement ? element.hasAny(STANDING) : element.hasAttributes();

/** Every element below `root`, in reading order. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  let at = firstChildOf(root);
  while (at) {
    if (isElement(at)) yield at;
    at = firstChildOf(at) ?? after(at, root);
  }
}

function after(node: PageNode, root: PageNode): PageNode | null {
  for (let at: PageNode | null = node; at && at !== root; at = upOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** Is there a text in `root` that is more than white space? */
export function saysAnything(root: PageElement): boolean {
  let at = firstChildOf(root);
  while (at) {
    if (at.nodeType === 3 && /\S/.test(at.nodeValue ?? '')) return true;
    at = firstChildOf(at) ?? after(at, root);
  }
  return false;
}

/** Does `root` hold an element of these names, or one that `is` says yes to? */
export function holds(root: PageElement, names: ReadonlySet<string>, is?: (element: PageElement) => boolean): boolean {
  for (const element of elementsIn(root)) if (names.has(tagOf(element)) || is?.(element)) return true;
  return false;
}

/** Does `b` begin after `a` does, in reading order? What is inside `a` begins after it. */
export function isAfter(b: PageElement, a: PageElement): boolean {
  const [left, right] = [pathTo(a), pathTo(b)];
  const at = left.findIndex((each, index) => each !== right[index]);
  // One stands inside the other.
  if (at < 0 || at >= right.length) return at < 0 && right.length > left.length;
  const goal = right[at];
  let next = left[at] ? nextSiblingOf(left[at]) : null;
  while (next && next !== goal) next = nextSiblingOf(next);
  return next !== null;
}

/** From the root down to `element`, itself included. */
function pathTo(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = upOf(at)) path.push(at);
  return path.reverse();
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const SILENT = tags('SCRIPT STYLE TEMPLATE NOSCRIPT');
const EMPTY = tags('BR HR IMG INPUT WBR COL META LINK');

/** What is inside `root` as HTML, without scripts. */
export function markupIn(root: PageElement): string {
  let html = '';
  const steps: (PageNode | string)[] = [];
  const enter = (node: PageNode): void => {
    const from = steps.length;
    for (let at = firstChildOf(node); at; at = nextSiblingOf(at)) steps.splice(from, 0, at);
  };
  enter(root);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') html += step;
    else if (step.nodeType === 3) html += escapeText(step.nodeValue ?? '');
    else if (isElement(step) && !SILENT.has(tagOf(step))) {
      const name = tagOf(step).toLowerCase();
      html += `<${name}${attributesOf(step)}>`;
      if (!EMPTY.has(tagOf(step))) steps.push(`</${name}>`);
      enter(step);
    }
  }
  return html;
}

const ATTRIBUTE = /^(?!on)[a-z][a-z0-9_:.-]{0,60}$/;

const attributesOf = (element: PageElement): string =>
  element
    .getAttributeNames()
    .filter((name) => ATTRIBUTE.test(name))
    .map((name) => ` ${name}="${escapeText(element.getAttribute(name) ?? '').replace(/"/g, '&quot;')}"`)
    .join('');
