import { read } from './page/dom.ts';
import type { PageElement } from './tree/nodes.ts';

/** How an element stands in its line: `block` starts one of its own, `apart` is a box within it (a chip), `inline` runs on. */
type Flow = 'block' | 'apart' | 'inline';

/** The one seam to layout: what only a laid-out page knows, or a copy of one. Styles are read, never written. */
export interface Seeing<Kind extends PageElement = PageElement> {
  /** Of an element in which layout hides nothing above it. */
  isHidden(element: Kind): boolean;
  /** 'unknown' where there is no layout (Node). */
  flowOf(element: Kind): Flow | 'unknown';
  /** Do line feeds in its text show as lines (`white-space: pre-line`)? */
  showsLines(element: Kind): boolean;
  /** A frame of another origin, which could not be read. */
  isForeign(element: Kind): boolean;
  /** A frame that is large enough for a person to read in. */
  holdsText(frame: Kind): boolean;
}

/** Nothing is laid out (jsdom, parsed documents): nothing is hidden but what the markup says. */
export const unseen: Seeing = {
  isHidden: () => false,
  flowOf: () => 'unknown',
  showsLines: () => false,
  isForeign: () => false,
  holdsText: () => true,
};

/** Smaller frames count visitors or hold a button. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [200, 100];

const SEEN = { visibilityProperty: true };
const ALL = { opacityProperty: true, ...SEEN };

/** Layout of `document` where a browser has laid it out. */
export function seeingOf(document: Document): Seeing<Element> {
  const view = read(document, 'defaultView') as Window | null;
  const root = read(document, 'documentElement') as Element | null;
  if (!view || typeof root?.checkVisibility !== 'function') return unseen;
  const styleOf = (element: Element) => view.getComputedStyle(element);
  return {
    isHidden: (element) => !element.checkVisibility(ALL) && !isPassed(element, styleOf(element)),
    flowOf: (element) => {
      const { display } = styleOf(element);
      if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
      return display.startsWith('inline') ? 'apart' : 'block';
    },
    showsLines: (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
    isForeign: unseen.isForeign,
    holdsText: ({ clientWidth, clientHeight }) => clientWidth >= LEAST_WIDTH && clientHeight >= LEAST_HEIGHT,
  };
}

/**
 * Called hidden, yet read: it has no box of its own (`display: contents`), what is transparent stands above it, or it is
 * transparent and about to move or fade in, as pages reveal their text when a person scrolls to it.
 */
function isPassed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents') return style.visibility === 'visible';
  if (!element.checkVisibility(SEEN)) return false;
  if (style.opacity !== '0') return true;
  const moves = style.transform !== 'none' || style.willChange !== 'auto' || style.animationName !== 'none';
  return moves || !/^0s(?:, 0s)*$/.test(style.transitionDuration);
}

/** An element's own style that hides it, or makes its text bold. */
export const BOLD_STYLE = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i;
export const HIDING_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Hidden by what the markup itself says, without asking for layout. */
export function isMarkedHidden(element: PageElement): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null) return hidden !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && style.length < 5_000 && HIDING_STYLE.test(style);
}
