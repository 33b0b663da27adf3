import { describe, expect, test } from 'vitest';
import { fragmentOf, postingOf, viewOf } from '../../entrypoints/options/route.ts';

describe('the address of a view', () => {
  test.each<[string, string, string | undefined]>([
    ['', 'list', undefined],
    ['#', 'list', undefined],
    ['#posting=a', 'list', 'a'],
    ['#view=board', 'board', undefined],
    ['#view=board&posting=a', 'board', 'a'],
    ['#view=&posting=', 'list', undefined],
  ])('%o is the view %o with the posting %o', (hash, view, posting) => {
    expect([viewOf(hash), postingOf(hash)]).toEqual([view, posting]);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['list', {}, ''],
    ['list', { posting: 'a' }, '#posting=a'],
    ['board', { posting: undefined }, '#view=board'],
    ['compare', { ids: 'a,b&c' }, '#view=compare&ids=a%2Cb%26c'],
  ])('%s with %o is %o', (view, parts, expected) => expect(fragmentOf(view, parts)).toBe(expected));
});
