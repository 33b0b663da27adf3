/** What only a laid-out page knows of an element; 'unknown' where there is no layout (Node). */
export interface Look {
  hidden: boolean;
  /** `block`: starts a line of its own; `apart`: inline, but a box of its own (a chip); `inline`: runs on. */
  flow: 'block' | 'apart' | 'inline';
  /** Line feeds in its text show as lines (`white-space: pre-line`). */
  lines: boolean;
}

/** The one seam to layout: asks the browser how an element looks, or says 'unknown'. Styles are read, never written. */
export type Seeing = (element: Element) => Look | 'unknown';

const unknown: Seeing = () => 'unknown';

function flowOf(display: string): Look['flow'] {
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return display.startsWith('inline') ? 'apart' : 'block';
}

/** Layout of `document` where a browser has laid it out (jsdom and parsed documents have none). */
export function seeingOf(document: Document): Seeing {
  const view = document.defaultView;
  if (!view || typeof document.documentElement?.checkVisibility !== 'function') return unknown;
  return (element) => {
    const style = view.getComputedStyle(element);
    const { display } = style;
    // `display` is empty in a frame that is not rendered: then nothing is known.
    if (!display) return 'unknown';
    const hidden = display === 'none' || style.visibility !== 'visible' || style.opacity === '0';
    return { hidden, flow: flowOf(display), lines: style.whiteSpace.startsWith('pre') };
  };
}

const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Hidden by what the markup itself says, without asking for layout. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && style.length < 5_000 && HIDING.test(style);
}
