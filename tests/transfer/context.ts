import type { ImportContext } from '../../utils/transfer/incoming.ts';

/** What readers are lent in tests: ids that count up, markup as it is. */
export function context(over: Partial<ImportContext> = {}): ImportContext {
  let count = 0;
  return {
    now: new Date('2026-11-21T09:00:00.000Z'),
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    cleanHtml: (html) => html,
    ...over,
  };
}
