import { describe, expect, test } from 'vitest';
import { type Column, sortAfterClick, sortPostings } from '../../utils/library/sort.ts';
import type { JobPosting } from '../../utils/posting.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import { ids, row } from './rows.ts';

const made = (postings: Record<string, JobPosting>) =>
  Object.entries(postings).map(([id, posting], day) =>
    row(id, { posting, savedAt: `2026-10-0${day + 1}T00:00:00.000Z` }),
  );
const pay = (maxValue: number, currency: string, unitText: 'HOUR' | 'YEAR' = 'YEAR') => ({
  baseSalary: { maxValue, currency, unitText },
});

describe('sortPostings', () => {
  test.each<[string, Column, Record<string, JobPosting>, string, string]>([
    [
      'titles as a person would put them, empty ones last both ways',
      'title',
      { b: { title: 'école 10' }, none: {}, a: { title: 'Ecole 9' }, z: { title: 'zoo' } },
      'a b z none',
      'z b a none',
    ],
    [
      'pay by the year, each currency together, no amount last',
      'pay',
      {
        usd: pay(50_000, 'USD'),
        hour: pay(50, 'EUR', 'HOUR'),
        eur: pay(60_000, 'EUR'),
        none: { baseSalary: { currency: 'EUR' } },
      },
      'eur hour usd none',
      'usd hour eur none',
    ],
    [
      'company, equal ones newest first both ways',
      'company',
      { old: { hiringOrganization: { name: 'X' } }, new: { hiringOrganization: { name: 'x' } } },
      'new old',
      'new old',
    ],
    [
      'the first place',
      'place',
      { b: { jobLocation: [{ name: 'B' }, { name: 'A' }] }, a: { jobLocation: [{ name: 'A' }] } },
      'a b',
      'b a',
    ],
    [
      'the day it was saved',
      'savedAt',
      { first: {}, second: {}, third: {} },
      'first second third',
      'third second first',
    ],
  ])('%s', (_name, by, postings, ascending, descending) => {
    expect(ids(sortPostings(made(postings), { by, descending: false }, 'en'))).toBe(ascending);
    expect(ids(sortPostings(made(postings), { by, descending: true }, 'en'))).toBe(descending);
  });

  test('status in the order of a search for work', () => {
    const rows = (['rejected', 'saved', 'offer', 'applied'] as Status[]).map((status) => row(status, { status }));
    expect(ids(sortPostings(rows, { by: 'status', descending: false }))).toBe('saved applied offer rejected');
  });
});

test.each([
  [{ by: 'title', descending: false }, 'title', { by: 'title', descending: true }],
  [{ by: 'title', descending: true }, 'company', { by: 'company', descending: false }],
  [{ by: 'title', descending: false }, 'pay', { by: 'pay', descending: true }],
  [{ by: 'savedAt', descending: true }, 'savedAt', { by: 'savedAt', descending: false }],
] as const)('a click: %o, %s', (sort, by, expected) => expect(sortAfterClick(sort, by)).toEqual(expected));
