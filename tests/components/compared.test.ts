import { describe, expect, test } from 'vitest';
import { type ComparedField, comparedRows } from '../../components/compare/compared.ts';
import { niceStep, payAxis } from '../../components/insights/pay-axis.ts';
import type { PayPicture } from '../../utils/insights/pay.ts';
import type { JobPosting } from '../../utils/posting.ts';
import { sample } from '../transfer/sample.ts';

const FIELDS: ComparedField[] = [
  { name: 'title', label: 'Title', read: ({ posting }) => posting.title },
  { name: 'skills', label: 'Skills', read: ({ posting }) => posting.skills },
];
const rowsOf = (...postings: JobPosting[]) =>
  comparedRows(
    postings.map((posting) => sample({ posting })),
    FIELDS,
  );

describe('postings side by side', () => {
  test.each<[string, JobPosting[], [string, boolean][]]>([
    ['the same but for case, accents and spaces', [{ title: 'Île  chef' }, { title: 'ile CHEF' }], [['title', false]]],
    ['different', [{ title: 'Cook' }, { title: 'Chef' }], [['title', true]]],
    ['one that says nothing differs', [{ title: 'Cook' }, {}], [['title', true]]],
    ['an empty list says nothing', [{ title: 'Cook', skills: [] }, { title: 'Cook' }], [['title', false]]],
    ['the same entries in another order', [{ skills: ['Go', 'SQL'] }, { skills: ['sql', 'go'] }], [['skills', false]]],
    ['one entry more', [{ skills: ['Go', 'SQL'] }, { skills: ['Go'] }], [['skills', true]]],
  ])('%s', (_name, postings, rows) => {
    expect(rowsOf(...postings).map(({ name, differs }) => [name, differs])).toEqual(rows);
  });

  test('entries are marked that all of them have', () => {
    const [row] = rowsOf({ skills: ['Go', 'SQL'] }, { skills: ['sql', 'Go'] }, { skills: ['SQL'] });
    expect(row?.cells).toEqual([
      [
        { text: 'Go', isShared: false },
        { text: 'SQL', isShared: true },
      ],
      [
        { text: 'sql', isShared: true },
        { text: 'Go', isShared: false },
      ],
      [{ text: 'SQL', isShared: true }],
    ]);
  });
});

describe('the axis of pay', () => {
  const picture = (low: number, high: number, ...bars: [number, number][]) =>
    ({ low, high, median: (low + high) / 2, bars: bars.map(([least, most]) => ({ least, most })) }) as PayPicture;

  test.each([
    [0.3, 1],
    [3, 5],
    [12, 20],
    [50, 50],
    [6_300, 10_000],
  ])('steps of at least %d are %d', (size, step) => expect(niceStep(size)).toBe(step));

  test.each<[string, PayPicture, [number, number]]>([
    ['reaches from below the lowest to above the highest', picture(50_000, 60_000, [41_000, 79_000]), [40_000, 80_000]],
    ['leaves out what lies far outside', picture(50_000, 60_000, [41_000, 960_000]), [40_000, 60_000]],
    ['has room for one amount', picture(40_000, 40_000, [40_000, 40_000]), [40_000, 40_001]],
  ])('%s', (_name, of, [least, most]) => {
    const axis = payAxis(of);
    expect([axis.least, axis.most]).toEqual([least, most]);
    expect([axis.at(least), axis.at(most), axis.at(least - 1), axis.at(most * 2)]).toEqual([0, 100, 0, 100]);
  });
});
