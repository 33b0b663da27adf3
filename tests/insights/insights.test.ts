import { describe, expect, test } from 'vitest';
import { dueInsight } from '../../utils/insights/due.ts';
import { funnelInsight } from '../../utils/insights/funnel.ts';
import type { Insight } from '../../utils/insights/insight.ts';
import { payInsight, quantile } from '../../utils/insights/pay.ts';
import { placesInsight } from '../../utils/insights/places.ts';
import { mondayOf, weeksInsight } from '../../utils/insights/weeks.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import { row } from './rows.ts';

function answerOf<Answer>(insight: Insight<Answer>, rows: PostingSummary[]): Answer {
  for (const each of rows) insight.add(each);
  return insight.answer();
}
const at = (day: string) => `${day}T12:00:00.000Z`;

describe('weeks', () => {
  test.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2024-03-03', '2024-02-26'],
  ])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  test('count what was saved and applied for, empty weeks too, up to this one', () => {
    const rows = [row({}, [['applied', at('2026-11-18')]], at('2026-11-02')), row({}, [], at('2026-11-03'))];
    expect(answerOf(weeksInsight('2026-11-21'), rows)).toEqual([
      { start: '2026-11-02', saved: 2, applied: 0 },
      { start: '2026-11-09', saved: 0, applied: 0 },
      { start: '2026-11-16', saved: 0, applied: 1 },
    ]);
  });

  test('go back as far as is asked, and no further', () => {
    const weeks = answerOf(weeksInsight('2026-11-21', 2), [
      row({}, [], at('2020-01-01')),
      row({}, [], at('2026-11-10')),
    ]);
    expect(weeks).toEqual([
      { start: '2026-11-09', saved: 1, applied: 0 },
      { start: '2026-11-16', saved: 0, applied: 0 },
    ]);
  });

  test('are this one where nothing is saved', () => {
    expect(answerOf(weeksInsight('2026-11-21'), [])).toEqual([{ start: '2026-11-16', saved: 0, applied: 0 }]);
  });
});

test('the funnel counts what came at least so far, and where it ended', () => {
  const rows = [
    row(),
    row({}, [['withdrawn', at('2026-11-05')]]),
    row({}, [
      ['applied', at('2026-11-03')],
      ['rejected', at('2026-11-05')],
    ]),
    row({}, [
      ['applied', at('2026-11-03')],
      ['interviewing', at('2026-11-05')],
      ['rejected', at('2026-11-09')],
    ]),
    row({}, [['offer', at('2026-11-05')]]),
  ];
  expect(answerOf(funnelInsight(), rows)).toEqual([
    { stage: 'saved', reached: 5, rejected: 0, withdrawn: 1 },
    { stage: 'applied', reached: 3, rejected: 1, withdrawn: 0 },
    { stage: 'interviewing', reached: 2, rejected: 1, withdrawn: 0 },
    { stage: 'offer', reached: 1, rejected: 0, withdrawn: 0 },
  ]);
});

describe('pay', () => {
  const paying = (id: string, minValue?: number, maxValue?: number, currency?: string, unitText?: 'YEAR' | 'HOUR') =>
    row({ id, posting: { title: id, baseSalary: { minValue, maxValue, currency, unitText } } });

  test('stands apart by currency, yearly, and tells what was worked out', () => {
    const rows = [
      paying('a', 50_000, 70_000, 'EUR', 'YEAR'),
      paying('b', 20, 30, 'EUR', 'HOUR'),
      paying('c', undefined, 90_000, 'EUR', 'YEAR'),
      paying('d', 100_000, 120_000, 'USD', 'YEAR'),
      paying('no currency', 1, 2, undefined, 'YEAR'),
      paying('no unit', 1, 2, 'EUR'),
      row({ id: 'nothing' }),
    ];
    const { pictures, known, all } = answerOf(payInsight(2), rows);
    expect([known, all]).toEqual([4, 7]);
    expect(pictures.map(({ currency, count, workedOut }) => [currency, count, workedOut])).toEqual([
      ['EUR', 3, 1],
      ['USD', 1, 0],
    ]);
    expect(pictures[0]).toMatchObject({ low: 56_000, median: 60_000, high: 75_000 });
    expect(pictures[0]?.bars.map(({ id, least, most, isWorkedOut }) => [id, least, most, isWorkedOut])).toEqual([
      ['c', 90_000, 90_000, false],
      ['a', 50_000, 70_000, false],
    ]);
  });

  test.each([
    [[5], 0.25, 5],
    [[1, 3], 0.5, 2],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[], 0.5, 0],
  ])('of %j the part %d lies at %d', (sorted, part, value) => expect(quantile(sorted, part)).toBe(value));
});

test('places count each posting once in each of its places, whatever their spelling', () => {
  const rows = [
    row({ posting: { jobLocation: [{ name: 'Zürich' }, { name: 'Bern' }, { name: 'zurich' }] } }),
    row({ posting: { jobLocation: [{ name: 'ZÜRICH' }], jobLocationType: 'TELECOMMUTE' } }),
    row({ posting: { jobLocationType: 'TELECOMMUTE' } }),
    row({ posting: { jobLocation: [{ name: 'Chur' }] } }),
    row(),
  ];
  expect(answerOf(placesInsight(3), rows)).toEqual({
    places: [
      { name: undefined, count: 2 },
      { name: 'zurich', count: 2 },
      { name: 'Bern', count: 1 },
    ],
    more: 1,
    unknown: 1,
  });
});

describe('what falls due', () => {
  const open = (id: string, validThrough: string, over: Partial<PostingSummary> = {}) =>
    row({ id, posting: { validThrough }, ...over });

  test('comes soonest first: steps with a day, past ones too, and closing days of what is not applied for', () => {
    const rows = [
      open('closes', '2026-11-25'),
      open('closed', '2026-11-20'),
      open('today', '2026-11-21'),
      open('applied', '2026-11-25', { status: 'applied' }),
      open('said closed', '2026-11-25', { posting: { validThrough: '2026-11-25', expired: true } }),
      row({ id: 'step', status: 'rejected', nextStep: { text: 'Ask why', date: '2026-11-01' } }),
      row({ id: 'no day', nextStep: { text: 'Some time' } }),
    ];
    const { next, more } = answerOf(dueInsight('2026-11-21', 2), rows);
    expect(next.map(({ id, kind, day }) => [id, kind, day])).toEqual([
      ['step', 'next-step', '2026-11-01'],
      ['today', 'closes', '2026-11-21'],
    ]);
    expect(more).toBe(1);
  });
});
