import { describe, expect, test } from 'vitest';
import { findPostings } from '../../utils/library/find.ts';
import { ids, row } from './rows.ts';

const rows = [
  row('nurse', {
    posting: {
      title: 'Nurse',
      hiringOrganization: { name: 'Hôpital Élysée' },
      jobLocation: [{ name: 'Lyon' }, { name: 'Genève, Switzerland' }],
    },
  }),
  row('coder', {
    posting: { title: 'Software engineer', skills: ['C++', 'Go'] },
    tags: ['Favourite'],
    status: 'applied',
  }),
  row('baker', { posting: { title: 'Baker' }, notes: 'Starts at 4.\nAsk for Łucja', status: 'applied' }),
  row('blank', { posting: {} }),
];

describe('findPostings', () => {
  test.each<[string, string]>([
    ['', 'nurse coder baker blank'],
    ['  ', 'nurse coder baker blank'],
    ['NURSE', 'nurse'],
    ['hopital elysee', 'nurse'],
    ['geneve', 'nurse'],
    ['lyon switzerland', 'nurse'],
    ['c++', 'coder'],
    ['favour', 'coder'],
    ['lucja', 'baker'],
    ['baker engineer', ''],
    // Not across two parts: "Nurse" and "Hôpital" stand in different fields.
    ['nursehopital', ''],
    // Neither the status nor the address is searched.
    ['applied', ''],
    ['jobs.example', ''],
  ])('%o finds %o', (text, expected) => {
    expect(ids(findPostings(rows, { text }).rows)).toBe(expected);
  });

  test('counts tell what each status would show with these words', () => {
    const found = findPostings(rows, { text: 'e', status: 'applied' });
    expect(ids(found.rows)).toBe('coder baker');
    expect(found.counts).toEqual({ saved: 1, applied: 2 });
    expect(found.total).toBe(3);
  });
});
