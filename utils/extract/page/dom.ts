import type { PageDocument, PageElement, PageNode } from '../tree/nodes.ts';

/**
 * A form's and a document's own names can be replaced by what they hold (`<input name=parentElement>` makes
 * `form.parentElement` that field, and a climb endless). These readers ask the prototype's getters, which no page replaces
 * here, and no climb stops at a form.
 */
const getters = new WeakMap<object, Map<string, ((this: object) => unknown) | undefined>>();

/** What the prototype's getter of that name says of `object`; a light node has its links as plain properties. */
export function read(object: object, name: string): unknown {
  const type: object = Object.getPrototypeOf(object);
  const known = getters.get(type) ?? new Map();
  if (!known.has(name)) known.set(name, getterOf(type, name));
  getters.set(type, known);
  const getter = known.get(name);
  return getter ? getter.call(object) : Reflect.get(object, name);
}

/** The getter of that name of `type` or of a prototype above it. */
export function getterOf(type: object | null, name: string): ((this: object) => unknown) | undefined {
  for (let at = type; at; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter) return getter;
  }
  return undefined;
}

/** The element's name in capitals. */
export const tagOf = (element: PageElement): string => {
  const tag: unknown = element.tagName;
  return (typeof tag === 'string' ? tag : String(read(element, 'tagName'))).toUpperCase();
};

/** The closest element above that is no form. */
export function parentOf(element: PageElement): PageElement | null {
  // Asked more often than anything else of a tree: most steps meet no form, and call nothing.
  const own: unknown = element.tagName;
  let parent = typeof own === 'string' && own !== 'FORM' ? element.parentElement : upOf(element);
  while (parent) {
    const tag: unknown = parent.tagName;
    if (typeof tag === 'string' && tag !== 'FORM') return parent;
    parent = upOf(parent);
  }
  return null;
}

/** Can its own names be trusted: is it an element that is no form, or a text? */
const isPlain = (node: PageNode): boolean => {
  const tag: unknown = (node as Partial<PageElement>).tagName;
  return typeof tag === 'string' ? tag !== 'FORM' : node.nodeType === 3;
};

/** The element above, a form too. */
export const upOf = (node: PageNode): PageElement | null =>
  isPlain(node) ? node.parentElement : (read(node, 'parentElement') as PageElement | null);
export const firstChildOf = <Kind extends PageNode>(node: Kind): Kind['firstChild'] =>
  isPlain(node) ? node.firstChild : (read(node, 'firstChild') as Kind['firstChild']);
export const nextSiblingOf = <Kind extends PageNode>(node: Kind): Kind['nextSibling'] =>
  isPlain(node) ? node.nextSibling : (read(node, 'nextSibling') as Kind['nextSibling']);

/** The body, and the title as text, whatever the page calls so. */
export const bodyOf = <Kind extends PageDocument>(document: Kind): NonNullable<Kind['body']> =>
  (read(document, 'body') ?? read(document, 'documentElement')) as NonNullable<Kind['body']>;
export const titleOf = (document: PageDocument): string => String(read(document, 'title') ?? '').slice(0, 1_000);
