import type { Seeing } from '../visibility.ts';
import { pushAttributes, SAYS } from './attributes.ts';
import { assignedTo, frameRoot } from './children.ts';
import { type ElementToken, MARKS, type Token } from './format.ts';
import { isLesser, JSON_LD } from './lesser.ts';
import { readerOf } from './reader.ts';
import { TAG, type Tag, tagNamed } from './tags.ts';

/** What a copy may cost. */
export interface Limits {
  nodes: number;
  letters: number;
  /** False once the time is up. */
  hasTime: () => boolean;
}

/** What the page is copied with. */
export interface Means {
  see: Seeing<Element>;
  limits: Limits;
  /** The page's address. */
  base: string;
  /** What a script must hold one of to be about what the page shows; undefined where JSON-LD tells of the posting. */
  needles: readonly string[] | undefined;
  /** Cards of other postings: of each its link alone is copied. */
  cards?: ReadonlyMap<Element, Element> | undefined;
}

/** Turns trees into tokens, in reading order. */
export interface Copier {
  /** Copies a node and what is below it. */
  copy: (node: Node) => void;
  readonly tokens: Token[];
  isPartial: () => boolean;
  /** Letters of the body's text, without data and what is hidden. */
  shownLetters: () => number;
}

/** Data about the posting, or its heading, that is there though nobody sees it. */
const UNSEEN_DATA = 'meta,[itemprop],[property],h1,main';
/** What of a head may be wanted: it holds many more programs and styles, and each that is touched costs. */
const HEAD = ':scope>title,:scope>meta,:scope>link[itemprop],:scope>link[property],:scope>';

const LONGEST_TEXT = 300_000;
const LONGEST_SCRIPT = 3_000_000;
/** Deeper than any page that a person made: of what stands below, the text alone is copied. */
const DEEPEST = 700;

/** Layout may be asked what is hidden: not inside what is hidden already, or folded. */
const ASKS = 1;
/** Layout may be asked how things stand in their line: inside a menu no rule reads single lines. */
const FLOWS = 2;

/** A copier of the document that `root` stands in. One closure: an object of a class costs the cold script twice as much. */
export function copierOf(rootNode: Element, { see, limits, base, needles, cards }: Means): Copier {
  const tokens: Token[] = [];
  const { firstChild, nextSibling, firstElementChild, nextElementSibling, textContent } = readerOf(rootNode);
  const unseenData = `${needles ? 'script' : JSON_LD},${UNSEEN_DATA}`;
  let isPartial = false;
  let shownLetters = 0;
  let letters = 0;
  let visited = 0;
  /** The clock is looked at when as many nodes have been visited. */
  let nextLook = 256;
  let depth = 0;
  /** What came last starts or ends a line: white space after it is not shown. */
  let isAfterLine = true;

  /** `token`: that of `outer`. `state`: what an element hands down, as bits. */
  function copyNode(node: Node, outer: Element | undefined, token: ElementToken, state: number): void {
    if (isPartial || isSpent()) return;
    // Of a form it may be a field of that name, of what is no element it is undefined.
    const name: unknown = (node as Element).tagName;
    if (typeof name === 'string') copyElement(node as Element, tagNamed(name), state);
    else if (name !== undefined) copyElement(node as Element, tagNamed('FORM'), state);
    else if (node.nodeType === 3) copyText((node as Text).data, outer, token, state);
  }

  function isSpent(): boolean {
    const isDue = ++visited >= nextLook;
    if (isDue) nextLook = visited + 256;
    isPartial = visited > limits.nodes || letters > limits.letters || (isDue && !limits.hasTime());
    return isPartial;
  }

  function copySiblings(first: Node | null, outer: Element, token: ElementToken, state: number): void {
    for (let node = first; node && !isPartial; node = nextSibling.call(node)) copyNode(node, outer, token, state);
  }

  function copyText(text: string, outer: Element | undefined, token: ElementToken, state: number): void {
    if (text.trim() === '') {
      if (!isAfterLine && text !== '') tokens.push(' ');
      return;
    }
    letters += text.length;
    isAfterLine = false;
    if (state & ASKS) shownLetters += text.length;
    tokens.push(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    // Do line feeds within it show as lines? Asked for long texts alone: markup is full of line feeds.
    if (text.length > 40 && outer && /\S[^\S\n]{0,200}\n\s{0,200}\S/.test(text) && see.showsLines(outer))
      token[1] |= MARKS.lines;
  }

  /** Ends that follow one another are one number. */
  function end(isLine: boolean): void {
    isAfterLine = isLine;
    const last = tokens.length - 1;
    const token = tokens[last];
    if (typeof token === 'number') tokens[last] = token + 1;
    else tokens.push(1);
  }

  /** Copies an element and what is in it. */
  function copyElement(element: Element, { name, is }: Tag, outerState: number): void {
    if (is & TAG.dropped || (is & TAG.special && !isWanted(element, name))) return;
    const token: ElementToken = [name, 0];
    tokens.push(token);
    const says = name === 'form' ? 0 : pushAttributes(element, name, token);
    const isLeft = !needles && (is & TAG.lesser || says & SAYS.menu) && isLesser(element, name);
    const marks = says & SAYS.hidden || isLeft || is & TAG.unasked ? 0 : marksOf(element, is, outerState);
    token[1] = marks;
    const isLine = (is & TAG.line) !== 0;
    isAfterLine = isLine;
    if (!(is & TAG.empty) && !isLeft) {
      let state = outerState;
      if (says & SAYS.hidden || marks & MARKS.hidden) state = 0;
      else if (says & SAYS.menu) state &= ~FLOWS;
      if (
        state !== 0 ||
        outerState === 0 ||
        name === 'script' ||
        name === 'form' ||
        element.querySelector(unseenData)
      ) {
        depth++;
        const link = cards?.get(element);
        if (link) copyNode(link, element, token, state);
        else if (is & TAG.special) copySpecial(element, name, token, state);
        else copyWithin(element, is, token, state);
        depth--;
      }
    }
    end(isLine);
  }

  /** Copies what stands in a plain element. */
  function copyWithin(element: Element, is: number, token: ElementToken, state: number): void {
    const root = is & TAG.host ? element.shadowRoot : null;
    const first = root ? null : firstElementChild.call(element);
    if (root) copySiblings(root.firstChild, element, token, state);
    else if (first === null || depth > DEEPEST) {
      // No element within: the text is read whole, which costs less than its nodes.
      visited++;
      copyText(textContent.call(element) ?? '', element, token, state);
    } else if (element.tagName === 'HEAD') {
      for (const child of element.querySelectorAll(HEAD + (needles ? 'script' : JSON_LD)))
        copyNode(child, element, token, state);
    } else if (is & TAG.bare) copyChildren(first, element, token, state);
    else copySiblings(firstChild.call(element), element, token, state);
  }

  function copyChildren(first: Element, outer: Element, token: ElementToken, state: number): void {
    for (let child: Element | null = first; child && !isPartial; child = nextElementSibling.call(child))
      copyNode(child, outer, token, state);
  }

  /** Copies what stands in an element that is no plain one. */
  function copySpecial(element: Element, name: string, token: ElementToken, state: number): void {
    if (name === 'svg') copySymbols(element);
    else if (name === 'script') copyScript(element.textContent ?? '');
    else if (name === 'slot') {
      const given = assignedTo(element);
      if (given) for (const node of given) copyNode(node, element, token, state);
      else copySiblings(element.firstChild, element, token, state);
    } else if (name === 'iframe' || name === 'frame') copyFrame(element, token, state);
    else if (name === 'nav') copyWithin(element, TAG.host, token, state & ~FLOWS);
    // Closed ones are there for a click, though laid out as hidden.
    else if (name === 'details') copyWithin(element, 0, token, element.hasAttribute('open') ? state : state & ~ASKS);
    else copySiblings(firstChild.call(element), element, token, state);
  }

  function copyFrame(frame: Element, token: ElementToken, state: number): void {
    if (token[1] & MARKS.hidden || !see.holdsText(frame)) return;
    const root = frameRoot(frame, base);
    if (root) copyNode(root, frame, token, state);
    else token[1] |= MARKS.foreign;
  }

  function marksOf(element: Element, is: number, state: number): number {
    if (state & ASKS && see.isHidden(element)) return MARKS.hidden;
    if (!(state & FLOWS) || !(is & TAG.flows)) return 0;
    const flow = see.flowOf(element);
    return flow === 'unknown' ? 0 : MARKS[flow];
  }

  /** The names of the symbols that an icon draws. */
  function copySymbols(svg: Element): void {
    if (!svg.firstElementChild) return;
    for (const use of [...svg.getElementsByTagName('use')].slice(0, 5)) {
      const token: ElementToken = ['use', 0];
      pushAttributes(use, 'use', token);
      tokens.push(token, 1);
    }
  }

  function copyScript(text: string): void {
    letters += text.length;
    tokens.push(text.slice(0, LONGEST_SCRIPT));
  }

  /** Is it a link that says something, or a script that holds data about what the page shows? */
  function isWanted(element: Element, name: string): boolean {
    if (name === 'link') return element.hasAttribute('itemprop') || element.hasAttribute('property');
    if (name !== 'script' || /\bld\+json\b/i.test(element.getAttribute('type') ?? '')) return true;
    if (!needles?.length) return false;
    const text = element.textContent ?? '';
    const isFit = text.length > 60 && text.length < LONGEST_SCRIPT;
    return isFit && needles.some((needle) => text.includes(needle));
  }

  return {
    copy: (node) => copyNode(node, undefined, ['', 0], ASKS | FLOWS),
    tokens,
    isPartial: () => isPartial,
    shownLetters: () => shownLetters,
  };
}
