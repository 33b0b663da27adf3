import { describe, expect, test } from 'vitest';
import { changeBack, type OwnChange } from '../../utils/store/several.ts';

describe('changeBack', () => {
  test.each<[string, OwnChange, OwnChange, OwnChange, OwnChange]>([
    ['gives back what was there', { status: 'saved' }, { status: 'offer' }, { status: 'offer' }, { status: 'saved' }],
    ['leaves what was changed again since', { status: 'saved' }, { status: 'offer' }, { status: 'rejected' }, {}],
    ['empties what was empty', { rating: undefined }, { rating: 4 }, { rating: 4 }, { rating: undefined }],
    [
      'gives back each of several by itself',
      { status: 'saved', rating: 1 },
      { status: 'offer', rating: 5 },
      { status: 'offer', rating: 2 },
      { status: 'saved' },
    ],
    [
      'takes off a tag that was added',
      { tags: ['a'] },
      { tags: ['a', 'new'] },
      { tags: ['a', 'new'] },
      { tags: ['a'] },
    ],
    [
      'takes off a tag that was added, and keeps those that came since',
      { tags: ['a'] },
      { tags: ['a', 'new'] },
      { tags: ['new', 'later'] },
      { tags: ['later'] },
    ],
    [
      'puts on a tag that was taken off, beside those that came since',
      { tags: ['a', 'b'] },
      { tags: ['a'] },
      { tags: ['later'] },
      { tags: ['later', 'b'] },
    ],
  ])('%s', (_name, before, after, now, expected) => {
    expect(changeBack(now, { id: 'x', before, after })).toEqual(expected);
  });
});
