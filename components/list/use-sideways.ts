import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { rem } from './use-compact.ts';

/** Is `scroller` narrower than the `least` rem that its columns need together? */
export function useSideways(scroller: RefObject<HTMLElement | null>, least: number): boolean {
  const [width, setWidth] = useState(Infinity);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // It calls at once, when all is laid out anyway.
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? Infinity));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width < least * rem();
}
