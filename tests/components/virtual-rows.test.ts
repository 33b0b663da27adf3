import { describe, expect, test } from 'vitest';
import { rowsInView, topShowing } from '../../components/list/use-virtual-rows.ts';

describe('rowsInView', () => {
  test.each([
    ['the first rows and some beyond', [1_000, 40, 0, 400], { start: 0, end: 16 }],
    ['rows in the middle, some beyond both ends', [1_000, 40, 4_000, 400], { start: 92, end: 116 }],
    ['the same ones a little further down', [1_000, 40, 4_070, 380], { start: 92, end: 120 }],
    ['the last rows', [1_000, 40, 39_600, 400], { start: 984, end: 1_000 }],
    ['fewer rows than the view holds', [3, 40, 0, 400], { start: 0, end: 3 }],
    ['no rows', [0, 40, 0, 400], { start: 0, end: 0 }],
    ['a scroller further down than the rows now reach', [5, 40, 9_000, 400], { start: 5, end: 5 }],
    ['a scroller without height', [100, 40, 0, 0], { start: 0, end: 8 }],
  ] as const)('%s', (_name, [count, height, top, view], expected) => {
    expect(rowsInView(count, height, top, view)).toEqual(expected);
  });
});

describe('topShowing', () => {
  test.each([
    ['a row that is seen', [5, 40, 100, 400], 100],
    ['a row above', [1, 40, 100, 400], 40],
    ['a row below', [20, 40, 100, 400], 440],
    ['a row that is cut at the lower edge', [12, 40, 100, 400], 120],
  ] as const)('%s', (_name, [index, height, top, view], expected) => {
    expect(topShowing(index, height, top, view)).toBe(expected);
  });
});
