import type { Page } from '../page.ts';

/** Makes `read` answer from memory for a page that it has read: rules of many fields share one reading. */
export function oncePerPage<Answer>(read: (page: Page) => Answer): (page: Page) => Answer {
  const known = new WeakMap<Page, { answer: Answer }>();
  return (page) => {
    const before = known.get(page);
    if (before) return before.answer;
    const answer = read(page);
    known.set(page, { answer });
    return answer;
  };
}
