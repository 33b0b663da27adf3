import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn beyond each end of the view, at least, so that a quick scroll shows no gap. */
const BEYOND = 6;
/** Rows come and go by so many: a slow scroll draws now and then, and not in each frame. */
const TOGETHER = 4;
/** Rows that are drawn at first; the others of the view, and then those beyond it, come in tasks of their own. */
const FIRST = 8;
const STEPS = 3;

/** Rows from `start` to before `end`. */
interface Range {
  start: number;
  end: number;
}

/** Which rows of `count`, each `rowHeight` pixels high, a scroller of `view` pixels at `top` must draw; without `beyond`, those in view. */
export function rowsInView(count: number, rowHeight: number, top: number, view: number, beyond = BEYOND): Range {
  const together = beyond > 0 ? TOGETHER : 1;
  const first = Math.floor((Math.floor(top / rowHeight) - beyond) / together) * together;
  const end = Math.min(count, Math.ceil((Math.ceil((top + view) / rowHeight) + beyond) / together) * together);
  return { start: Math.max(0, Math.min(first, end)), end };
}

/** Where a scroller of `view` pixels at `top` must go so that row `index` is seen whole; `top` where it is seen already. */
export function topShowing(index: number, rowHeight: number, top: number, view: number): number {
  const start = index * rowHeight;
  return start < top ? start : Math.max(top, start + rowHeight - view);
}

/** The rows from `start` to before `end` of `count`, and the current one wherever it stands, since it may hold the focus. */
export function drawnRows(count: number, start: number, end: number, current: number): number[] {
  const drawn = Array.from({ length: end - start }, (_, at) => start + at);
  if (count > 0 && current < start) drawn.unshift(current);
  else if (count > 0 && current >= end) drawn.push(current);
  return drawn;
}

/** Where a scroller stands and how much it shows, in pixels. */
interface Place {
  top: number;
  view: number;
}

const measuredNow = (element: HTMLElement, headHeight: number): Place => ({
  top: element.scrollTop,
  view: element.clientHeight - headHeight,
});

/** The rows to draw in a scroller whose head covers `headHeight` pixels, and a way to bring one into view. */
export function useVirtualRows(count: number, rowHeight: number, headHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(1);
  const [, redraw] = useState({});
  const measured = useRef<Place | undefined>(undefined);
  const { top, view } = measured.current ?? { top: 0, view: innerHeight - headHeight };
  const rangeAt = (top: number, view: number) => rowsInView(count, rowHeight, top, view, step < STEPS ? 0 : BEYOND);
  const pageSizeOf = (view: number) => Math.max(1, Math.floor(view / rowHeight) - 1);
  const range = rangeAt(top, view);
  /** Would it draw other rows there than it does now? As of the last drawing. */
  const isOther = useRef<(place: Place) => boolean>(() => true);
  isOther.current = (place) => {
    const { start, end } = rangeAt(place.top, place.view);
    return start !== range.start || end !== range.end || pageSizeOf(place.view) !== pageSizeOf(view);
  };
  // Who has no rows may draw no scroller: with the first row it is another element to follow.
  const isEmpty = count === 0;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const take = (now: Place) => {
      measured.current = now;
      if (isOther.current(now)) redraw({});
    };
    const measure = () => take(measuredNow(element, headHeight));
    // It calls at once, when all is laid out anyway: measuring here would lay it out in the middle of the drawing.
    const observer = new ResizeObserver(([entry]) => {
      // Where it stands is known from its scrolling: asking the element would have it laid out again.
      const top = measured.current?.top ?? element.scrollTop;
      if (entry) take({ top, view: entry.contentRect.height - headHeight });
    });
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [headHeight, isEmpty]);
  useEffect(() => {
    if (step === STEPS) return;
    const timer = setTimeout(() => setStep(step + 1));
    return () => clearTimeout(timer);
  }, [step]);
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      // A list begins with its first row in view.
      if (!element || (index === 0 && !measured.current)) return;
      // What is known is not asked of the element: it would lay out all that was just drawn.
      const { top, view } = measured.current ?? measuredNow(element, headHeight);
      const next = topShowing(index, rowHeight, top, view);
      if (next === top) return;
      element.scrollTop = next;
      measured.current = { top: next, view };
    },
    [rowHeight, headHeight],
  );
  const { start, end } = range;
  return {
    scroller,
    reveal,
    pageSize: pageSizeOf(view),
    start,
    end: step > 1 ? end : Math.min(end, start + FIRST),
  };
}
