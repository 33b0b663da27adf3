import { describe, expect, test } from 'vitest';
import { extend, keepShown, NONE, type Selection, toggle, toggleAll } from '../../utils/library/selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const of = (...ids: string[]): Selection => ({ ids: new Set(ids), anchor: ids.at(-1) });
const list = ({ ids }: Selection) => [...ids].sort().join('');

describe('a selection', () => {
  test.each<[string, Selection, string]>([
    ['toggled on', toggle(of('a'), 'b'), 'ab'],
    ['toggled off', toggle(of('a', 'b'), 'a'), 'b'],
    ['extended down', extend(of('b'), shown, 'd'), 'bcd'],
    ['extended up', extend(of('d'), shown, 'b'), 'bcd'],
    [
      'extended from one that was taken out: takes out',
      extend({ ids: new Set(['b', 'c', 'e']), anchor: 'a' }, shown, 'c'),
      'e',
    ],
    ['extended without a start', extend(NONE, shown, 'c'), 'c'],
    ['extended from one that is no longer shown', extend(of('x'), shown, 'c'), 'cx'],
    ['all', toggleAll(of('a'), shown), 'abcde'],
    ['all again', toggleAll(of(...shown), shown), ''],
    ['all of nothing', toggleAll(NONE, []), ''],
    ['kept to what is shown', keepShown(of('a', 'x'), { ids: () => shown }), 'a'],
  ])('%s', (_name, selection, expected) => expect(list(selection)).toBe(expected));

  test('is the same one where nothing went', () => {
    const selection = of('a');
    expect(keepShown(selection, { ids: () => shown })).toBe(selection);
  });
});
