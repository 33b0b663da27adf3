import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Below this width, in rem, the list has no columns: a posting stands in two lines. */
const COMPACT_BELOW = 58;

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

/** Is `place` too narrow for columns? */
export function useCompact(place: RefObject<HTMLElement | null>): boolean {
  const [isCompact, setCompact] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      // Hidden: it has no width of its own, and keeps what it was.
      if (element.clientWidth > 0) setCompact(element.clientWidth < COMPACT_BELOW * rem());
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return isCompact;
}
