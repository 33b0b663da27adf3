import type { PostingSummary } from '../../utils/store/rows.ts';
import type { Status } from '../../utils/text/vocabulary.ts';

/** A posting that was saved at `savedAt` and came to each of `steps` when it says. */
export function row(
  over: Partial<PostingSummary> = {},
  steps: [Status, string][] = [],
  savedAt = '2026-11-02T12:00:00.000Z',
): PostingSummary {
  const history = steps.map(([status, at], index) => ({
    at,
    revision: index + 2,
    event: 'edited' as const,
    changed: ['status'],
    status,
  }));
  return {
    id: 'a',
    savedAt,
    lastSeenAt: savedAt,
    updatedAt: savedAt,
    revision: 1,
    status: steps.at(-1)?.[0] ?? 'saved',
    tags: [],
    notes: '',
    posting: {},
    original: {},
    history: [{ at: savedAt, revision: 1, event: 'saved' }, ...history],
    ...over,
  } as PostingSummary;
}
