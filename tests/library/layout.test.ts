import { describe, expect, test } from 'vitest';
import {
  FIRST_LAYOUT,
  type ListLayout,
  leastWidth,
  moveColumn,
  NARROWEST,
  resizeColumn,
  toggleColumn,
  trackOf,
  WIDEST,
} from '../../utils/library/layout.ts';
import type { Column } from '../../utils/library/sort.ts';

const of = (columns: string, widths: ListLayout['widths'] = {}): ListLayout => ({
  columns: columns.split(' ') as Column[],
  widths,
});
const names = ({ columns }: ListLayout) => columns.join(' ');

describe('the columns of the list', () => {
  test.each<[string, Column, string]>([
    ['title pay', 'tags', 'title pay tags'],
    ['title pay tags', 'pay', 'title tags'],
    // What opens a posting stays.
    ['title pay', 'title', 'title pay'],
  ])('%s, %s toggled: %s', (before, column, after) => expect(names(toggleColumn(of(before), column))).toBe(after));

  test.each<[string, Column, number, string]>([
    ['title pay tags', 'tags', 0, 'tags title pay'],
    ['title pay tags', 'title', 1, 'pay title tags'],
    ['title pay tags', 'title', 9, 'pay tags title'],
    ['title pay tags', 'tags', -1, 'tags title pay'],
    // One that is not shown can't be moved.
    ['title pay', 'tags', 0, 'title pay'],
  ])('%s, %s moved to %i: %s', (before, column, to, after) =>
    expect(names(moveColumn(of(before), column, to))).toBe(after),
  );

  test.each<[number | undefined, number | undefined]>([
    [12.3, 12.25],
    [1, NARROWEST],
    [999, WIDEST],
    [undefined, undefined],
  ])('a width of %s rem becomes %s', (asked, kept) =>
    expect(resizeColumn(of('title', { title: 20 }), 'title', asked).widths.title).toBe(kept),
  );

  test('a chosen width is the track; the rest share what is left, and never less than can be read', () => {
    const layout = of('title pay status', { pay: 12 });
    expect(trackOf('pay', layout)).toBe('12rem');
    expect(trackOf('title', layout)).toMatch(/^minmax\(\d+rem, 3fr\)$/);
    expect(trackOf('status', layout)).toMatch(/^[\d.]+rem$/);
    expect(leastWidth(layout)).toBe(leastWidth(of('title status')) + 12);
  });

  test('those of the first visit are left as they are', () => {
    toggleColumn(FIRST_LAYOUT, 'pay');
    moveColumn(FIRST_LAYOUT, 'pay', 0);
    resizeColumn(FIRST_LAYOUT, 'pay', 5);
    expect(FIRST_LAYOUT).toEqual({ columns: ['title', 'company', 'place', 'pay', 'status', 'savedAt'], widths: {} });
  });
});
