import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A popup that is shorter than this is still being measured by the browser. */
const SETTLED = 240;

/**
 * Keeps the popup's last line in sight: the browser makes a popup as high as its content up to 600px, or less where the
 * window has no room. What is too much is taken from `scroller`, which scrolls.
 */
export function usePopupHeight(scroller: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const adjust = () => {
      const box = scroller.current;
      if (!box || window.innerHeight < SETTLED) return;
      box.style.maxBlockSize = '';
      if (document.documentElement.classList.contains('zoomed')) return;
      const excess = document.documentElement.scrollHeight - window.innerHeight;
      if (excess > 0) box.style.maxBlockSize = `${Math.max(120, box.clientHeight - excess)}px`;
    };
    adjust();
    window.addEventListener('resize', adjust);
    // What stands under it grows by itself: with each line of tags.
    const below = scroller.current?.nextElementSibling;
    const watch = new ResizeObserver(adjust);
    if (below) watch.observe(below);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', adjust);
    };
  });
}
