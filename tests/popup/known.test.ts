import { describe, expect, it } from 'vitest';
import { Known } from '../../entrypoints/popup/known.ts';
import type { Match } from '../../utils/store/repeats.ts';
import type { Store } from '../../utils/store/store.ts';
import { sample } from '../transfer/sample.ts';

const saved = sample();
const at = '2026-11-01T08:00:00.000Z';
const found = async (...as: Match['as'][]) => {
  const store = {
    repeats: { find: async () => as.map((each) => ({ as: each, by: 'id', saved })) },
    get: async () => saved,
    live: () => ({ subscribe: () => ({ unsubscribe: () => {} }) }),
  } as unknown as Store;
  const known = new Known(store);
  await known.follow({ posting: {}, original: {} });
  return known;
};

describe('what saving does', () => {
  it('is a new posting where none is known', async () => {
    expect((await found()).request(at)).toEqual({});
  });
  it('updates the same posting', async () => {
    const known = await found('same', 'repost');
    expect(known.existing.value).toBe(saved);
    expect(known.request(at)).toEqual({ basedOn: saved.revision });
  });
  it.each(['repost', 'same-job'] as const)('links a %s', async (as) => {
    const known = await found(as);
    expect(known.existing.value).toBeUndefined();
    expect(known.request(at)).toEqual({ separate: true, related: [{ id: saved.id, as, at }] });
  });
  it('is what the person says', async () => {
    const same = await found('same');
    same.choose('separate');
    expect(same.request(at)).toEqual({ separate: true });
    const repost = await found('repost');
    repost.choose('update');
    expect(repost.request(at)).toEqual({ basedOn: saved.revision });
  });
});
