import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The row that keys act on; `asked` grows each time that it shall get the focus. */
export interface Current {
  id: string | undefined;
  asked: number;
}

/** Brings the current row, which stands at `index`, into view and gives it the focus each time that it is asked for. */
export function useAskedFocus(
  scroller: RefObject<HTMLElement | null>,
  { id = '', asked }: Current,
  index: number,
  reveal: (index: number) => void,
): void {
  const isNew = useRef(true);
  useLayoutEffect(() => {
    // A list that comes back while a search is typed, since it finds something again, leaves the focus where it is.
    const isTyping = isNew.current && document.activeElement?.matches('input, textarea, select');
    isNew.current = false;
    if (asked === 0 || index < 0 || isTyping) return;
    reveal(index);
    scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }, [asked]);
}
