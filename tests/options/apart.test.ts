import { expect, test } from 'vitest';
import { apartBy } from '../../entrypoints/options/list/apart.ts';

test.each([
  ['each list keeps the order', [1, 0, 1, 2], [9, 4, 2, 7], 3, [[4], [9, 2], [7]]],
  ['a kind that none has is an empty list', [1], [5], 2, [[], [5]]],
  ['a kind that is not known is in no list', [0, 255], [5, 6], 1, [[5]]],
  ['nothing', [], [], 2, [[], []]],
] as const)('%s', (_name, kinds, numbers, count, expected) => {
  const lists = apartBy(Uint8Array.from(kinds), Uint32Array.from(numbers), count);
  expect(lists.map((list) => [...list])).toEqual(expected);
});
