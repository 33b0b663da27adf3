import type { DataElements, PageDocument, PageElement, PageNode, PageText } from './nodes.ts';

/** What both kinds of light nodes have. Links are set by `LightElement.append` alone. */
abstract class LightNode implements PageNode {
  abstract readonly nodeType: number;
  abstract readonly nodeValue: string | null;
  abstract readonly textContent: string;
  abstract readonly firstChild: PageNode | null;
  parentElement: LightElement | null = null;
  nextSibling: LightText | LightElement | null = null;
  previousSibling: LightText | LightElement | null = null;

  contains(other: PageNode | null): boolean {
    for (let at = other; at; at = at.parentElement) if (at === this) return true;
    return false;
  }
}

/** A text of a copied page. */
export class LightText extends LightNode implements PageText {
  readonly nodeType = 3;
  readonly data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }
  get nodeValue(): string {
    return this.data;
  }
  get textContent(): string {
    return this.data;
  }
  get firstChild(): null {
    return null;
  }
}

/** An element of a copied page: its token, untrusted, is read where it is asked, and linked to its neighbours. */
export class LightElement extends LightNode implements PageElement {
  readonly nodeType = 1;
  readonly tagName: string;
  firstChild: LightText | LightElement | null = null;
  lastChild: LightText | LightElement | null = null;
  childElementCount = 0;
  private readonly token: readonly unknown[];

  constructor(tagName: string, token: readonly unknown[]) {
    super();
    this.tagName = tagName;
    this.token = token;
  }
  get nodeValue(): null {
    return null;
  }

  /** What the page's layout said, as bits (`MARKS` of `copy/format.ts`). */
  get marks(): number {
    const [, marks] = this.token;
    return typeof marks === 'number' ? marks : 0;
  }

  append(child: LightText | LightElement): void {
    child.parentElement = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    if (child.nodeType === 1) this.childElementCount++;
  }

  get textContent(): string {
    let text = '';
    let at: LightText | LightElement | null = this.firstChild;
    while (at) {
      if (at.nodeType === 3) text += at.data;
      else if (at.firstChild) {
        at = at.firstChild;
        continue;
      }
      at = after(at, this);
    }
    return text;
  }

  get previousElementSibling(): LightElement | null {
    let at = this.previousSibling;
    while (at instanceof LightText) at = at.previousSibling;
    return at;
  }
  get nextElementSibling(): LightElement | null {
    let at = this.nextSibling;
    while (at instanceof LightText) at = at.nextSibling;
    return at;
  }

  getAttribute(name: string): string | null {
    const { token } = this;
    for (let at = 2; at < token.length; at += 2) {
      if (token[at] !== name) continue;
      const value = token[at + 1];
      return typeof value === 'string' ? value : null;
    }
    return null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  /** Has it an attribute of these names? */
  hasAny(names: ReadonlySet<unknown>): boolean {
    const { token } = this;
    for (let at = 2; at < token.length; at += 2) if (names.has(token[at])) return true;
    return false;
  }
  hasAttributes(): boolean {
    return this.token.length > 3;
  }
  getAttributeNames(): string[] {
    return this.token.filter((name, at): name is string => at > 1 && at % 2 === 0 && typeof name === 'string');
  }
}

/** The node that comes after all of `node`, within `root`. */
function after(node: LightText | LightElement, root: LightElement): LightText | LightElement | null {
  for (let at: LightText | LightElement | null = node; at && at !== root; at = at.parentElement) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** A copied page. */
export class LightDocument implements PageDocument {
  readonly documentElement: LightElement;
  /** As the page's head says it, white space folded. */
  readonly title: string;
  readonly dataElements: DataElements;

  constructor(documentElement: LightElement, title: string, dataElements: DataElements) {
    this.documentElement = documentElement;
    this.title = title;
    this.dataElements = dataElements;
  }
  get body(): LightElement | null {
    for (let at = this.documentElement.firstChild; at; at = at.nextSibling) {
      if (at instanceof LightElement && (at.tagName === 'BODY' || at.tagName === 'FRAMESET')) return at;
    }
    return null;
  }
}
