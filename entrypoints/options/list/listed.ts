import type { Library } from './library.ts';

/** The postings that the list shows: their ids in its order, 'all' where nothing narrows it, 'unknown' while it is still being found out. */
export function listed({ shown, saved }: Library): string[] | 'all' | 'unknown' {
  const rows = shown.peek();
  const count = saved.peek();
  if (count.state === 'ready' && count.value === rows.length) return 'all';
  const ids = rows.ids();
  return ids.length < rows.length ? 'unknown' : ids;
}
