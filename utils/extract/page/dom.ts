/**
 * A form's and a document's own names can be replaced by what they hold (`<input name=parentElement>` makes
 * `form.parentElement` that field, and a climb endless). These readers ask the prototype's getters, which no page replaces
 * here, and no climb stops at a form.
 */
const getters = new WeakMap<object, Map<string, ((this: object) => unknown) | undefined>>();

/** What the prototype's getter of that name says of `object`. */
export function read(object: object, name: string): unknown {
  const type: object = Object.getPrototypeOf(object);
  const known = getters.get(type) ?? new Map();
  if (!known.has(name)) known.set(name, getterOf(type, name));
  getters.set(type, known);
  return known.get(name)?.call(object);
}

function getterOf(type: object | null, name: string): ((this: object) => unknown) | undefined {
  for (let at = type; at; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter) return getter;
  }
  return undefined;
}

/** The element's name in capitals. */
export const tagOf = (element: Element): string => {
  const tag: unknown = element.tagName;
  return (typeof tag === 'string' ? tag : String(read(element, 'tagName'))).toUpperCase();
};

const isForm = (element: Element): boolean => {
  const tag: unknown = element.tagName;
  return typeof tag !== 'string' || tag === 'FORM';
};

/** The closest element above that is no form. */
export function parentOf(element: Element): Element | null {
  let parent = isForm(element) ? (read(element, 'parentElement') as Element | null) : element.parentElement;
  while (parent && isForm(parent)) parent = read(parent, 'parentElement') as Element | null;
  return parent;
}

const isPlain = (node: Node): boolean => node.nodeType === 3 || !isForm(node as Element);

export const firstChildOf = (node: Node): Node | null =>
  isPlain(node) ? node.firstChild : (read(node, 'firstChild') as Node | null);
export const nextSiblingOf = (node: Node): Node | null =>
  isPlain(node) ? node.nextSibling : (read(node, 'nextSibling') as Node | null);

/** The body, and the title as text, whatever the page calls so. */
export const bodyOf = (document: Document): Element =>
  (read(document, 'body') ?? read(document, 'documentElement')) as Element;
export const titleOf = (document: Document): string => String(read(document, 'title') ?? '').slice(0, 1_000);
