import { firstChildOf, nextSiblingOf, tagOf } from '../page/dom.ts';
import type { Seeing } from '../visibility.ts';
import { attributesOf, SAYS } from './attributes.ts';
import { assignedTo, frameRoot } from './children.ts';
import { type ElementToken, MARKS, type Token } from './format.ts';

/** What a copy may cost. */
export interface Limits {
  nodes: number;
  letters: number;
  /** False once the time is up. */
  hasTime: () => boolean;
}

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Nothing in them is text of the page. */
const DROPPED = names(
  'STYLE NOSCRIPT TEMPLATE OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PROGRESS METER MATH BASE APPLET PARAM SOURCE TRACK AREA',
);
/** Inline by default, yet often laid out as lines or chips: layout decides. */
const ASK = names('SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT SLOT');
/** Whether they are seen decides nothing, or asking costs more than it tells. A form's own methods may be its fields. */
const UNASKED = names(
  'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM ' +
    'HTML HEAD BODY TITLE META LINK SCRIPT BR HR OPTION TBODY FORM',
);
/** Around and inside them the page shows no white space. */
const LINES = names(
  'HTML HEAD BODY DIV P LI UL OL DL DT DD TABLE TBODY THEAD TR TD TH SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE FORM ' +
    'FIELDSET H1 H2 H3 H4 H5 H6 HR BR META LINK SCRIPT TITLE OPTION SELECT FIGURE BLOCKQUOTE DETAILS SUMMARY',
);
/** Data about the posting, or its heading, that is there though nobody sees it. */
const UNSEEN_DATA = 'script,meta,[itemprop],[property],h1,main';

const LONGEST_TEXT = 300_000;
const LONGEST_SCRIPT = 3_000_000;

/** An element that is open: what comes next in it, and what it hands down. */
interface Open {
  token: ElementToken;
  element: Element | undefined;
  next: Node | null;
  /** Nodes that stand elsewhere in the tree (a slot's, a frame's): the siblings of each are not this element's. */
  borrowed: Node[] | undefined;
  /** May layout be asked what is hidden in it: not inside what is hidden already, or folded. */
  asks: boolean;
  /** May layout be asked how things stand in their line: inside a menu no rule reads single lines. */
  flows: boolean;
  /** It starts and ends a line of its own. */
  isLine: boolean;
}

/** Turns a tree into tokens, in reading order. */
export class Copier {
  readonly tokens: Token[] = [];
  isPartial = false;
  /** Letters of the body's text, without data and what is hidden. */
  shownLetters = 0;
  readonly #see: Seeing;
  readonly #limits: Limits;
  readonly #needles: string[];
  readonly #base: string;
  #letters = 0;
  /** What came last starts or ends a line: white space after it is not shown. */
  #isAfterLine = true;

  /** `base`: the page's address; `needles`: what a script must hold one of to be about what the page shows. */
  constructor(see: Seeing, limits: Limits, base: string, needles: string[] = []) {
    this.#see = see;
    this.#limits = limits;
    this.#base = base;
    this.#needles = needles;
  }

  /** Copies all of `nodes` and what is below them. */
  copy(nodes: Node[]): void {
    const { nodes: most, letters, hasTime } = this.#limits;
    const stack: Open[] = [
      {
        token: ['', 0],
        element: undefined,
        next: null,
        borrowed: nodes.reverse(),
        asks: true,
        flows: true,
        isLine: true,
      },
    ];
    let visited = 0;
    for (let open = stack.at(-1); open; open = stack.at(-1)) {
      const node = open.next ?? open.borrowed?.pop();
      if (!node) {
        stack.pop();
        if (open.element) this.#end(open.isLine);
        continue;
      }
      if (++visited > most || this.#letters > letters || (visited % 256 === 0 && !hasTime())) {
        this.isPartial = true;
        return;
      }
      const type: unknown = node.nodeType;
      if (type === 3) {
        open.next = open.borrowed ? null : node.nextSibling;
        this.#text((node as Text).data, open);
      } else if (type === 1 || typeof type !== 'number') {
        const element = node as Element;
        const tag = tagOf(element);
        open.next = open.borrowed ? null : tag === 'FORM' ? nextSiblingOf(node) : node.nextSibling;
        const inner = this.#element(element, tag, open);
        if (inner) stack.push(inner);
      } else open.next = open.borrowed ? null : node.nextSibling;
    }
  }

  #text(text: string, { token, element, asks }: Open): void {
    this.#letters += text.length;
    if (text.trim() === '') {
      if (!this.#isAfterLine) this.tokens.push(' ');
      return;
    }
    this.#isAfterLine = false;
    if (asks) this.shownLetters += text.length;
    this.tokens.push(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    // Do line feeds within it show as lines? Asked for long texts alone: markup is full of line feeds.
    if (text.length > 40 && element && /\S[^\S\n]{0,200}\n\s{0,200}\S/.test(text) && this.#see.showsLines(element))
      token[1] |= MARKS.lines;
  }

  /** Ends that follow one another are one number. */
  #end(isLine: boolean): void {
    this.#isAfterLine = isLine;
    const last = this.tokens.length - 1;
    const token = this.tokens[last];
    if (typeof token === 'number') this.tokens[last] = token + 1;
    else this.tokens.push(1);
  }

  /** Copies an element's own token; what is in it comes next. */
  #element(element: Element, tag: string, outer: Open): Open | undefined {
    if (DROPPED.has(tag) || (tag === 'SCRIPT' && !this.#isData(element))) return undefined;
    const token: ElementToken = [tag.toLowerCase(), 0];
    const says = attributesOf(element, tag, token);
    const isMarkedHidden = (says & SAYS.hidden) !== 0;
    if (!isMarkedHidden && !UNASKED.has(tag)) token[1] = this.#marksOf(element, tag, outer);
    this.tokens.push(token);
    const isLine = LINES.has(tag);
    this.#isAfterLine = isLine;
    const { asks, flows } = outer;
    const open: Open = { token, element, next: null, borrowed: undefined, asks, flows, isLine };
    const isHidden = isMarkedHidden || (token[1] & MARKS.hidden) !== 0;
    if (isHidden && tag !== 'SCRIPT' && tag !== 'FORM' && element.querySelector(UNSEEN_DATA) === null) return open;
    if (tag === 'SVG') this.#symbols(element);
    else if (tag === 'SCRIPT') this.#script(element.textContent ?? '');
    else if (tag === 'FORM') open.next = firstChildOf(element);
    else if (tag === 'SLOT' || tag === 'IFRAME' || tag === 'FRAME') this.#lend(element, tag, open);
    else {
      // Closed details are there for a click, though laid out as hidden.
      if (isHidden || (tag === 'DETAILS' && !element.hasAttribute('open'))) open.asks = false;
      if (isHidden || tag === 'NAV' || says & SAYS.menu) open.flows = false;
      open.next = (element.shadowRoot ?? element).firstChild;
    }
    return open;
  }

  #lend(element: Element, tag: string, open: Open): void {
    if (tag === 'SLOT') {
      open.borrowed = assignedTo(element)?.reverse();
      if (!open.borrowed) open.next = element.firstChild;
    } else if (this.#see.holdsText(element) && (open.token[1] & MARKS.hidden) === 0) {
      const root = frameRoot(element, this.#base);
      if (root) open.borrowed = [root];
      else open.token[1] |= MARKS.foreign;
    }
  }

  #marksOf(element: Element, tag: string, { asks, flows }: Open): number {
    if (asks && this.#see.isHidden(element)) return MARKS.hidden;
    if (!flows || !ASK.has(tag)) return 0;
    const flow = this.#see.flowOf(element);
    return flow === 'unknown' ? 0 : MARKS[flow];
  }

  /** The names of the symbols that an icon draws. */
  #symbols(svg: Element): void {
    if (!svg.firstElementChild) return;
    for (const use of [...svg.getElementsByTagName('use')].slice(0, 5)) {
      const token: ElementToken = ['use', 0];
      attributesOf(use, 'USE', token);
      this.tokens.push(token, 1);
    }
  }

  #script(text: string): void {
    this.#letters += text.length;
    this.tokens.push(text.slice(0, LONGEST_SCRIPT));
  }

  /** Is it a script that holds data about what the page shows? */
  #isData(script: Element): boolean {
    if (/\bld\+json\b/i.test(script.getAttribute('type') ?? '')) return true;
    const text = script.textContent ?? '';
    const isFit = text.length > 60 && text.length < LONGEST_SCRIPT;
    return isFit && this.#needles.some((needle) => text.includes(needle));
  }
}
