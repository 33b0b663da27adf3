import { describe, expect, test } from 'vitest';
import { FIRST_LAYOUT } from '../../utils/library/layout.ts';
import { isSameLook, type Look, layoutSchema, readViews, type SavedView } from '../../utils/views/saved-view.ts';

const LOOK: Look = {
  view: 'list',
  search: 'nurse',
  filters: { status: ['saved', 'applied'], pay: { currency: 'EUR', from: 40_000 }, saved: { from: '2026-10-01' } },
  sort: { by: 'pay', descending: true },
  layout: FIRST_LAYOUT,
};
const VIEW: SavedView = { id: '00000000-0000-4000-8000-000000000001', name: 'Nurses', ...LOOK };

describe('readViews', () => {
  test('gives what was written', () => {
    expect(readViews([VIEW])).toEqual({ views: [VIEW], unread: [] });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'views'],
    ['an object', { 0: VIEW }],
  ])('%s is none', (_name, stored) => expect(readViews(stored)).toEqual({ views: [], unread: [] }));

  test.each([
    ['no name', { ...VIEW, name: '' }],
    ['a view of a later version', { ...VIEW, view: 'map' }],
    ['a status that is none', { ...VIEW, filters: { status: ['dreaming'] } }],
    ['a day that is none', { ...VIEW, filters: { saved: { from: 'yesterday' } } }],
    ['a column to sort by that is none', { ...VIEW, sort: { by: 'colour', descending: true } }],
    ['null', null],
  ])('%s is kept apart and costs no other view', (_name, broken) => {
    expect(readViews([broken, VIEW])).toEqual({ views: [VIEW], unread: [broken] });
  });
});

test.each([
  [
    ['title', 'pay'],
    ['title', 'pay'],
  ],
  [
    ['pay', 'title'],
    ['pay', 'title'],
  ],
  [
    ['pay', 'colour', 'pay'],
    ['title', 'pay'],
  ],
  [[], ['title']],
])('columns %o are read as %o', (stored, read) => {
  expect(layoutSchema.parse({ columns: stored, widths: { pay: 12 } }).columns).toEqual(read);
});

describe('isSameLook', () => {
  test.each<[string, Partial<Look>, boolean]>([
    ['the same', {}, true],
    ['blanks around the search', { search: ' nurse ' }, true],
    [
      'chosen values in another order',
      {
        filters: {
          saved: { from: '2026-10-01' },
          pay: { currency: 'EUR', from: 40_000 },
          status: ['applied', 'saved'],
        },
      },
      true,
    ],
    ['another search', { search: 'nurses' }, false],
    ['another filter', { filters: { status: ['saved'] } }, false],
    ['another order', { sort: { by: 'pay', descending: false } }, false],
    ['another place of a column', { layout: { columns: ['company', 'title'], widths: {} } }, false],
    ['another width', { layout: { ...FIRST_LAYOUT, widths: { pay: 9 } } }, false],
    ['the board', { view: 'board' }, false],
  ])('%s: %o is %s', (_name, other, expected) => expect(isSameLook(LOOK, { ...LOOK, ...other })).toBe(expected));
});
