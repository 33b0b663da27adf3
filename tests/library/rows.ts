import type { SavedPosting } from '../../utils/posting.ts';
import { type PostingSummary, toRows } from '../../utils/store/rows.ts';
import { sample } from '../transfer/sample.ts';

/** What a row has of its own only where a test says so. */
const NOTHING = { rating: undefined, nextStep: undefined, contacts: undefined, closedSeenAt: undefined };

/** A row of the list with little in it: `id` is also its title where `posting` has none. */
export function row(id: string, over: Partial<SavedPosting> = {}): PostingSummary {
  const { posting = { title: id }, ...rest } = over;
  return toRows(
    sample({ ...NOTHING, id, notes: '', tags: [], status: 'saved', original: {}, provenance: {}, posting, ...rest }),
  ).row;
}

export const ids = (rows: PostingSummary[]) => rows.map(({ id }) => id).join(' ');
