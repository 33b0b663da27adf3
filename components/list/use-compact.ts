import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Below this width, in rem, the list has no columns: a posting stands in two lines. */
const COMPACT_BELOW = 58;

/** The size of the person's text, in pixels. */
export const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

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
