import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitizeToFragment } from './sanitize.ts';

/** A posting's description with its structure. The only place where a page's markup comes into a page of ours. */
export function Description({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(sanitizeToFragment(html)), [html]);
  return <div ref={place} class="description" dir="auto" />;
}
