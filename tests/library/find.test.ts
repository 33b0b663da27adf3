import { describe, expect, test } from 'vitest';
import type { Filters } from '../../utils/library/filters.ts';
import { findPostings } from '../../utils/library/find.ts';
import { parseQuery } from '../../utils/library/parse-query.ts';
import { ids, row } from './rows.ts';

const TODAY = '2026-10-10';
const rows = [
  row('nurse', {
    posting: {
      title: 'Nurse, night-shift',
      hiringOrganization: { name: 'Hôpital Élysée' },
      jobLocation: [{ name: 'Lyon' }, { name: 'Genève, Switzerland' }],
      baseSalary: { minValue: 80_000, maxValue: 96_000, currency: 'CHF', unitText: 'YEAR' },
      datePosted: '2026-09-30',
      validThrough: '2026-10-09',
      jobLocationType: 'ONSITE',
    },
    rating: 4,
  }),
  row('coder', {
    posting: {
      title: 'Software engineer',
      skills: ['C++', 'Go'],
      jobLocationType: 'TELECOMMUTE',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      baseSalary: { minValue: 40, currency: 'EUR', unitText: 'HOUR' },
    },
    tags: ['Favourite'],
    status: 'applied',
    savedAt: '2026-09-01T08:00:00.000Z',
    nextStep: { text: 'Call', date: '2026-10-10' },
  }),
  row('baker', {
    posting: { title: 'Bäcker', expired: true },
    notes: 'Starts at 4.\nAsk for Łucja',
    status: 'applied',
  }),
  row('blank', { posting: {}, status: 'archived' }),
  row('coder-jp', { posting: { title: 'ソフトウェアエンジニア' } }),
];

const found = (text: string, filters: Filters = {}) => findPostings(rows, parseQuery(text), filters, TODAY);

describe('a search', () => {
  test.each<[string, string]>([
    ['', 'nurse coder baker blank coder-jp'],
    ['  ', 'nurse coder baker blank coder-jp'],
    ['NURSE', 'nurse'],
    ['hopital elysee', 'nurse'],
    ['geneve', 'nurse'],
    ['lyon switzerland', 'nurse'],
    ['night-shift', 'nurse'],
    ['"night shift"', 'nurse'],
    ['"night shi"', ''],
    ['"shift night"', ''],
    ['"lyon geneve"', ''],
    ['c++', 'coder'],
    ['favour', 'coder'],
    ['lucja', 'baker'],
    ['backer engineer', ''],
    // Inside a word from four letters on, at its start before.
    ['ware', 'coder'],
    ['gin', ''],
    ['エンジニア', 'coder-jp'],
    // Not across two parts: "Nurse" and "Hôpital" stand in different fields.
    ['nursehopital', ''],
    // Neither the status nor the address is searched.
    ['archived', ''],
    ['jobs.example', ''],
    ['-nurse', 'coder baker blank coder-jp'],
    ['-"night shift" -is:archived', 'coder baker coder-jp'],
    ['company:elys', 'nurse'],
    ['company:nurse', ''],
    ['title:backer', 'baker'],
    ['place:lyon', 'nurse'],
    ['tag:fav', 'coder'],
    ['status:appl', 'coder baker'],
    ['pay:>90000', 'nurse'],
    ['pay:<81000', 'nurse'],
    ['pay:>80k', 'nurse coder'],
    ['pay:<80000', ''],
    ['pay:85,000', 'nurse'],
    ['posted:<2026-10-01', 'nurse'],
    ['posted:2026-09', 'nurse'],
    ['posted:>2026-09', ''],
    ['closes:<=2026-10-09', 'nurse'],
    ['saved:2026-09-01', 'coder'],
    ['rating:>=3', 'nurse'],
    ['rating:>4', ''],
    ['is:expired', 'nurse baker'],
    ['is:remote', 'coder'],
    ['is:onsite', 'nurse'],
    ['is:archived', 'blank'],
    ['is:due', 'coder'],
    ['has:pay', 'nurse coder'],
    ['has:notes', 'baker'],
    ['has:nextstep is:remote', 'coder'],
    ['-has:contacts is:archived', 'blank'],
    ['has:tags', 'coder'],
    ['has:rating is:onsite', 'nurse'],
  ])('%o finds %o', (text, expected) => {
    expect(ids(found(text).rows)).toBe(expected);
  });

  test('counts tell what each status would show with these words', () => {
    const { rows: shown, facets, total } = found('e', { status: ['applied'] });
    expect(ids(shown)).toBe('coder');
    expect(facets.status.filter(({ count }) => count > 0)).toEqual([
      { value: 'saved', count: 1 },
      { value: 'applied', count: 1 },
    ]);
    expect(total).toBe(2);
  });
});

describe('filters', () => {
  test.each<[string, Filters, string]>([
    ['any of the values chosen', { status: ['applied', 'archived'] }, 'coder baker blank'],
    ['every facet', { status: ['applied'], workplace: ['TELECOMMUTE'] }, 'coder'],
    ['what is not said', { workplace: ['', 'ONSITE'] }, 'nurse baker blank coder-jp'],
    ['one of several values', { employmentType: ['PART_TIME'] }, 'coder'],
    ['a tag', { tag: ['Favourite'] }, 'coder'],
    ['a company', { company: ['Hôpital Élysée'] }, 'nurse'],
    ['pay that reaches in', { pay: { currency: 'CHF', from: 90_000 } }, 'nurse'],
    ['pay of another currency', { pay: { currency: 'USD', from: 1 } }, ''],
    ['days', { saved: { from: '2026-08-31', to: '2026-09-01' } }, 'coder'],
    ['an empty choice is none', { status: [] }, 'nurse coder baker blank coder-jp'],
  ])('let through %s', (_name, filters, expected) => expect(ids(found('', filters).rows)).toBe(expected));

  test("a facet's own choice leaves its other values their counts", () => {
    const { facets } = found('', { workplace: ['TELECOMMUTE'], status: ['applied'] });
    expect(facets.workplace).toEqual([
      { value: '', count: 1 },
      { value: 'TELECOMMUTE', count: 1 },
    ]);
    expect(facets.status.find(({ value }) => value === 'archived')?.count).toBe(0);
    expect(facets.status.find(({ value }) => value === 'applied')?.count).toBe(1);
    expect(facets.company).toEqual([{ value: '', count: 1 }]);
  });

  test('what is chosen stays among the choices', () => {
    expect(found('nurse', { tag: ['Favourite'] }).facets.tag).toContainEqual({ value: 'Favourite', count: 0 });
  });

  test('pay is told apart by currency', () => {
    expect(found('').facets.pay).toEqual([
      { currency: 'CHF', count: 1, least: 80_000, most: 96_000 },
      { currency: 'EUR', count: 1, least: 83_200, most: 83_200 },
    ]);
  });
});
