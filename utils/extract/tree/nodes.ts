/**
 * What rules may ask of a page's tree: the small part of the DOM that a browser's own nodes answer, and the light nodes of a
 * copied page (`light.ts`) too. Anything wider (selectors, layout, changes) is not for rules.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  contains(other: PageNode | null): boolean;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly childElementCount: number;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  hasAttributes(): boolean;
  getAttributeNames(): string[];
}

/** The elements that carry data for machines, in reading order. */
export interface DataElements {
  scripts: PageElement[];
  /** Those with a name of any kind, first 500. */
  metas: PageElement[];
  /** What opens an item of microdata (`itemtype`) or RDFa (`typeof`). */
  items: PageElement[];
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  /** Where they are known already. */
  readonly dataElements?: DataElements;
  /** Only a browser's own document has one. */
  readonly defaultView?: (Window & typeof globalThis) | null;
}
