import { useLayoutEffect, useRef } from 'preact/hooks';
import { inPieces } from './description-pieces.ts';
import { sanitizeToFragment } from './sanitize.ts';

interface DescriptionProps {
  html: string;
  /** All of it is there with the first drawing, however long that takes: for print. */
  atOnce?: boolean;
}

/** A posting's description with its structure. The only place where a page's markup comes into a page of ours. */
export function Description({ html, atOnce = false }: DescriptionProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? fill(place.current, atOnce ? [html] : inPieces(html)) : undefined), [html]);
  return <div ref={place} class="description" dir="auto" />;
}

/** Draws the first piece at once, the others each in a task of its own, so that a very long text holds nothing up. The answer ends that. */
function fill(place: HTMLElement, pieces: string[]): () => void {
  const above: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  place.replaceChildren();
  const next = (at: number) => {
    place.append(sanitizeToFragment(pieces[at] ?? '', undefined, above));
    if (at + 1 < pieces.length) timer = setTimeout(() => next(at + 1));
  };
  next(0);
  return () => clearTimeout(timer);
}
