import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OpenedPosting, type TypedEdit } from '../../entrypoints/options/detail/opened.ts';
import type { Unsaved, UnsavedChanges } from '../../entrypoints/options/detail/unsaved.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { edited } from '../../utils/store/change.ts';
import { type Change, EditConflictError, type Store } from '../../utils/store/store.ts';
import { sample } from '../transfer/sample.ts';

const START = sample({ original: {}, notes: 'old', revision: 3 });

/** A store of one posting, that answers when it is told to. */
function fakeStore() {
  let saved = START;
  const written: Change[] = [];
  let fail: Error | undefined;
  let next: (value: SavedPosting) => void = () => {};
  const store = {
    live: () => ({
      subscribe: (observer: { next: (value: SavedPosting) => void }) => {
        next = observer.next;
        next(saved);
        return { unsubscribe: () => {} };
      },
    }),
    get: async () => saved,
    update: async (_id: string, _basedOn: number, change: Change) => {
      await Promise.resolve();
      if (fail) throw fail;
      written.push(change);
      saved = edited(saved, change, '2026-10-05T00:00:00.000Z');
      return saved;
    },
  };
  return {
    store: store as unknown as Store,
    written,
    failWith: (error: Error | undefined) => {
      fail = error;
    },
    /** Another tab wrote this. */
    elsewhere: (change: Change) => {
      saved = edited(saved, change, '2026-10-05T00:00:00.000Z');
      next(saved);
      return saved;
    },
  };
}

function open() {
  const fake = fakeStore();
  const kept = new Map<string, Unsaved>();
  const typed: TypedEdit[] = [];
  const unsaved = {
    keep: (id: string, what: Unsaved) => kept.set(id, structuredClone(what)),
    drop: (id: string) => kept.delete(id),
  } as unknown as UnsavedChanges;
  const opened = new OpenedPosting(START.id, fake.store, unsaved, (edit) => typed.push(edit));
  const shown = () => {
    const { value: answer } = opened.shown;
    return answer.state === 'ready' ? answer.value : undefined;
  };
  return { ...fake, opened, kept, typed, shown };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  test('is shown and kept aside at once, and written once when the typing rests', async () => {
    const { opened, written, kept, shown } = open();
    opened.edit({ notes: 'n' });
    opened.edit({ notes: 'ne' });
    opened.edit({ fields: { title: 'T' } });
    expect([shown()?.notes, shown()?.posting.title]).toEqual(['ne', 'T']);
    expect(kept.get(START.id)).toEqual({ change: { notes: 'ne', fields: { title: 'T' } }, basedOn: 3 });
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toEqual([{ notes: 'ne', fields: { title: 'T' } }]);
    expect(kept.size).toBe(0);
    expect(opened.keeping.value).toBe('kept');
  });

  test('while something is being written is written after it, and shown all the time', async () => {
    const { opened, written, shown } = open();
    opened.edit({ notes: 'a' });
    const first = opened.flush();
    await Promise.resolve();
    opened.edit({ notes: 'ab' });
    expect(shown()?.notes).toBe('ab');
    await first;
    expect(shown()?.notes).toBe('ab');
    await opened.flush();
    expect(written).toEqual([{ notes: 'a' }, { notes: 'ab' }]);
  });

  test('is tried again until it is written, and kept aside meanwhile', async () => {
    const { opened, written, kept, shown, failWith } = open();
    failWith(new Error('disk'));
    opened.edit({ notes: 'new' });
    await opened.flush();
    expect(opened.keeping.value).toBe('failed');
    expect(shown()?.notes).toBe('new');
    expect(kept.get(START.id)?.change).toEqual({ notes: 'new' });
    failWith(undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written).toEqual([{ notes: 'new' }]);
    expect(kept.size).toBe(0);
  });

  test('is written when the posting is closed', async () => {
    const { opened, written } = open();
    opened.edit({ notes: 'last words' });
    await opened.close();
    expect(written).toEqual([{ notes: 'last words' }]);
  });

  test('in several writes of one field is one step back, to what was before all of them', async () => {
    const { opened, typed } = open();
    for (const notes of ['a', 'ab', 'abc']) {
      opened.edit({ notes });
      await opened.flush();
    }
    opened.edit({ fields: { title: 'T' } });
    await opened.flush();
    expect([...new Set(typed)].map(({ back, revision }) => ({ back, revision }))).toEqual([
      { back: { notes: 'old' }, revision: 6 },
      { back: { fields: { title: 'Head nurse' } }, revision: 7 },
    ]);
  });
});

describe('a conflict', () => {
  const clash = async () => {
    const page = open();
    page.opened.edit({ notes: 'mine', fields: { title: 'My title' } });
    const current = page.elsewhere({ notes: 'theirs' });
    page.failWith(new EditConflictError(current, ['notes']));
    await page.opened.flush();
    page.failWith(undefined);
    return page;
  };

  test('writes nothing and loses nothing until it is decided', async () => {
    const { opened, written, kept, shown } = await clash();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual([]);
    expect(opened.conflict.value).toMatchObject({ names: ['notes'], current: { notes: 'theirs' } });
    expect(shown()?.notes).toBe('mine');
    expect(kept.get(START.id)?.change.notes).toBe('mine');
  });

  test('that comes up while the posting is left can be taken up again', async () => {
    const { opened, kept } = await clash();
    await opened.close();
    expect(opened.unsaved).toEqual(kept.get(START.id));
    expect(opened.unsaved).toEqual({ change: { notes: 'mine', fields: { title: 'My title' } }, basedOn: 3 });
  });

  test.each([
    ['yours', 'mine'],
    ['theirs', 'theirs'],
    ['both', 'theirs\n\nmine'],
  ] as const)('decided for %s keeps that, and what did not clash in any case', async (kept, notes) => {
    const { opened, shown } = await clash();
    opened.resolve(kept);
    await opened.flush();
    expect(opened.conflict.value).toBeUndefined();
    expect(shown()).toMatchObject({ notes, posting: { title: 'My title' } });
  });
});
