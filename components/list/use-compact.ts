import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Below this width, in rem, the list has no columns: a posting stands in two lines. */
const COMPACT_BELOW = 59;

/** How long a measured size holds, in milliseconds: asking each time would have the browser work out all styles in the middle of a drawing. */
const HOLDS = 1_000;
const size = { rem: 16, at: -HOLDS };

/** The size of the person's text, in pixels. */
export function rem(): number {
  const now = performance.now();
  if (now - size.at < HOLDS) return size.rem;
  size.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  size.at = now;
  return size.rem;
}

/**
 * Is `place` too narrow for columns? `share`: its part of the window, about, for the drawing before it is measured:
 * measuring in a drawing would have the browser lay out all that was just drawn, and then again what changes for it.
 */
export function useCompact(place: RefObject<HTMLElement | null>, share = 1): boolean {
  const [measured, setMeasured] = useState<{ share: number; isCompact: boolean }>();
  const latest = useRef(share);
  latest.current = share;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    // It calls at once, when all is laid out, and what it tells need not be asked of the element: that would have it laid out again.
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      // Hidden: it has no width of its own, and keeps what it was.
      if (width > 0) setMeasured({ share: latest.current, isCompact: width < COMPACT_BELOW * rem() });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return measured?.share === share ? measured.isCompact : innerWidth * share < COMPACT_BELOW * rem();
}
