/** How an element stands in its line: `block` starts one of its own, `apart` is a box within it (a chip), `inline` runs on. */
type Flow = 'block' | 'apart' | 'inline';

/** The one seam to layout: what only a laid-out page knows. Styles are read, never written. */
export interface Seeing {
  isHidden(element: Element): boolean;
  /** 'unknown' where there is no layout (Node). */
  flowOf(element: Element): Flow | 'unknown';
  /** Do line feeds in its text show as lines (`white-space: pre-line`)? */
  showsLines(element: Element): boolean;
}

/** Nothing is laid out (jsdom, parsed documents): nothing is hidden but what the markup says. */
export const unseen: Seeing = { isHidden: () => false, flowOf: () => 'unknown', showsLines: () => false };

const ALL = { opacityProperty: true, visibilityProperty: true };

/** Layout of `document` where a browser has laid it out. */
export function seeingOf(document: Document): Seeing {
  const view = document.defaultView;
  if (!view || typeof document.documentElement?.checkVisibility !== 'function') return unseen;
  const styleOf = (element: Element) => view.getComputedStyle(element);
  return {
    isHidden: (element) => !element.checkVisibility(ALL) && !isWaiting(element, styleOf(element)),
    flowOf: (element) => {
      const { display } = styleOf(element);
      if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
      return display.startsWith('inline') ? 'apart' : 'block';
    },
    showsLines: (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
  };
}

/** Transparent, but about to move or fade in: pages reveal their text so when a person scrolls to it. */
function isWaiting(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity !== '0' || !element.checkVisibility({ visibilityProperty: true })) return false;
  const moves = style.transform !== 'none' || style.willChange !== 'auto' || style.animationName !== 'none';
  return moves || !/^0s(?:, 0s)*$/.test(style.transitionDuration);
}

const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Hidden by what the markup itself says, without asking for layout. */
export function isMarkedHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null) return hidden !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && style.length < 5_000 && HIDING.test(style);
}
