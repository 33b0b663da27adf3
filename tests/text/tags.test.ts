import { describe, expect, it } from 'vitest';
import { MOST_TAGS, tagChangeThen, tagsAfter, tagsIn } from '../../utils/text/tags.ts';

describe('typed tags', () => {
  it.each([
    ['maps', ['maps']],
    [' maps ,  close   to home,', ['maps', 'close to home']],
    ['地図、在宅', ['地図', '在宅']],
    ['عن بعد، دوام جزئي', ['عن بعد', 'دوام جزئي']],
    [' , ', []],
    ['x'.repeat(61), ['x'.repeat(60)]],
  ])('of %j', (typed, tags) => {
    expect(tagsIn(typed)).toEqual(tags);
  });
});

describe('tags after a change', () => {
  it('are each there once, the added ones last', () => {
    expect(tagsAfter(['a', 'b'], { added: ['c', 'a'], removed: ['b'] })).toEqual(['a', 'c']);
  });
  it('keep what is there where the change says nothing of it', () => {
    expect(tagsAfter(['a'], { added: [], removed: ['b'] })).toEqual(['a']);
  });
  it('are no more than the schema takes', () => {
    const many = Array.from({ length: 60 }, (_, at) => `tag ${at}`);
    expect(tagsAfter([], { added: many, removed: [] })).toHaveLength(MOST_TAGS);
  });
  it('are the same when a change is done twice', () => {
    const change = { added: ['c'], removed: ['a'] };
    const once = tagsAfter(['a', 'b'], change);
    expect(tagsAfter(once, change)).toEqual(once);
  });
});

describe('one change after another', () => {
  it.each([
    [
      { added: ['a'], removed: [] },
      { added: [], removed: ['a'] },
      { added: [], removed: ['a'] },
    ],
    [
      { added: [], removed: ['a'] },
      { added: ['a'], removed: [] },
      { added: ['a'], removed: [] },
    ],
    [
      { added: ['a'], removed: ['b'] },
      { added: ['a', 'c'], removed: ['b'] },
      { added: ['a', 'c'], removed: ['b'] },
    ],
  ])('%j, then %j', (change, more, both) => {
    expect(tagChangeThen(change, more)).toEqual(both);
    // What is removed and put back keeps its place.
    for (const tags of [[], ['a'], ['a', 'b']])
      expect(tagsAfter(tags, both).sort()).toEqual(tagsAfter(tagsAfter(tags, change), more).sort());
  });
});
