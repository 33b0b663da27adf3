import { describe, expect, test } from 'vitest';
import type { HistoryEntry, SavedPosting } from '../../utils/posting.ts';
import { merged } from '../../utils/transfer/merged.ts';
import { previewed } from '../../utils/transfer/preview.ts';
import { planTaken } from './plan-taken.ts';
import { sample } from './sample.ts';

const both = sample();
/** `both` after a change at `at`, as a machine makes it. */
function edited(saved: SavedPosting, at: string, change: Partial<SavedPosting>, names: string[]): SavedPosting {
  const revision = saved.revision + 1;
  const entry: HistoryEntry = { at, revision, event: 'edited', changed: names };
  return { ...saved, ...change, revision, updatedAt: at, history: [...saved.history, entry] };
}
const [FIRST, SECOND, THIRD] = ['2026-11-10T08:00:00.000Z', '2026-11-11T08:00:00.000Z', '2026-11-12T08:00:00.000Z'];
const titled = (title: string) => ({
  posting: { ...both.posting, title },
  original: { ...both.original, title: 'Read' },
});

const row = (mine: SavedPosting, theirs: SavedPosting) => previewed({ row: 1, id: theirs.id, saved: theirs }, mine);
/** What stands here after the file of the other machine came in, with no choice made. */
function result(mine: SavedPosting, theirs: SavedPosting): SavedPosting {
  const options = { choices: new Map(), at: '2026-11-21T09:00:00.000Z', newId: () => 'new' };
  return planTaken([row(mine, theirs)], options).replace[0]?.saved ?? mine;
}

describe('a posting that was changed on two machines', () => {
  const notes = edited(both, FIRST, { notes: 'Rang them' }, ['notes']);
  const status = edited(both, SECOND, { status: 'offer' }, ['status']);

  test.each([
    ['the other’s is newer', notes, status],
    ['mine is newer', status, notes],
  ])('keeps what each of them changed: %s', (_name, mine, theirs) => {
    expect(row(mine, theirs)).toMatchObject({ kind: 'changed', isParted: true });
    const made = result(mine, theirs);
    expect(made).toMatchObject({ notes: 'Rang them', status: 'offer', revision: both.revision + 2 });
    expect(made.history.map(({ at }) => at)).toEqual(expect.arrayContaining([FIRST, SECOND]));
  });

  test('what both changed is as it was changed last, whichever machine was used last', () => {
    const early = edited(edited(both, FIRST, { notes: 'early' }, ['notes']), THIRD, { rating: 2 }, ['rating']);
    const late = edited(both, SECOND, { notes: 'late' }, ['notes']);
    expect(result(early, late)).toMatchObject({ notes: 'late', rating: 2 });
    expect(result(late, early)).toMatchObject({ notes: 'late', rating: 2 });
  });

  test('a field goes with what the page had said in it', () => {
    const renamed = edited(both, FIRST, titled('Mine'), ['title']);
    expect(result(renamed, status)).toMatchObject({ ...titled('Mine'), status: 'offer' });
    expect(result(status, renamed)).toMatchObject({ ...titled('Mine'), status: 'offer' });
  });

  test('what was emptied stays empty', () => {
    const { rating: _rating, ...without } = edited(both, FIRST, {}, ['rating']);
    expect(result(without, status)).not.toHaveProperty('rating');
  });

  test('deleted on one of them, changed on the other: it lies in the bin with the change', () => {
    const binned: SavedPosting = {
      ...both,
      deletedAt: FIRST,
      updatedAt: FIRST,
      history: [...both.history, { at: FIRST, revision: both.revision + 1, event: 'deleted' }],
    };
    expect(result(binned, status)).toMatchObject({ deletedAt: FIRST, status: 'offer' });
    expect(result(status, binned)).toMatchObject({ deletedAt: FIRST, status: 'offer' });
  });
});

describe('changed on one machine only', () => {
  const later = edited(both, FIRST, { notes: 'later' }, ['notes']);
  test('there is nothing to merge, and the changed one stands', () => {
    expect(merged(both, later, ['notes'])).toBeUndefined();
    expect(result(both, later).notes).toBe('later');
    expect(result(later, both)).toBe(later);
  });
});
