import { expect, test } from 'vitest';
import { firstOf } from '../../utils/insights/first-of.ts';

test.each([
  ['the smallest, in order', [5, 1, 4, 2, 3], 3, [1, 2, 3]],
  ['all where there are few', [2, 1], 3, [1, 2]],
  ['none of nothing', [], 3, []],
  ['none where none is asked for', [1, 2], 0, []],
] as const)('%s', (_name, all, most, expected) => {
  expect(firstOf(all, most, (a, b) => a - b)).toEqual(expected);
});

test('equal ones keep their order', () => {
  const all = ['b2', 'a1', 'b1', 'a2', 'a3'];
  expect(firstOf(all, 3, (a, b) => a.charCodeAt(0) - b.charCodeAt(0))).toEqual(['a1', 'a2', 'a3']);
});
