import { describe, expect, test } from 'vitest';
import { appliedAt, furthestOf, statusesOf } from '../../utils/insights/reached.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import { row } from './rows.ts';

const day = (number: number, time = '12:00') => `2026-11-${String(number).padStart(2, '0')}T${time}:00.000Z`;

describe('how far a posting came', () => {
  test.each<[string, [Status, string][], string]>([
    ['nowhere yet', [], 'saved'],
    ['applied for', [['applied', day(3)]], 'applied'],
    [
      'rejected after an interview',
      [
        ['applied', day(3)],
        ['interviewing', day(5)],
        ['rejected', day(9)],
      ],
      'interviewing',
    ],
    ['an offer, without a word of the rest', [['offer', day(9)]], 'offer'],
    ['put aside unread', [['archived', day(3)]], 'saved'],
    [
      'a slip of the hand, corrected',
      [
        ['offer', day(3, '12:00')],
        ['saved', day(3, '12:01')],
        ['applied', day(4)],
      ],
      'applied',
    ],
    [
      'a slip, undone',
      [
        ['applied', day(3)],
        ['offer', day(4, '12:00')],
        ['applied', day(4, '12:05')],
      ],
      'applied',
    ],
    [
      'an offer that was gone after a week',
      [
        ['offer', day(3)],
        ['applied', day(10)],
      ],
      'offer',
    ],
  ])('%s', (_name, steps, furthest) => expect(furthestOf(row({}, steps))).toBe(furthest));

  test('a status without a history counts', () => {
    expect(furthestOf(row({ status: 'interviewing' }))).toBe('interviewing');
  });

  test('each status with its day', () => {
    const steps: [Status, string][] = [
      ['applied', day(3)],
      ['rejected', day(9)],
    ];
    expect(statusesOf(row({}, steps))).toEqual([
      { status: 'saved', at: '2026-11-02T12:00:00.000Z' },
      { status: 'applied', at: day(3) },
      { status: 'rejected', at: day(9) },
    ]);
  });
});

describe('when it was applied for', () => {
  test.each<[string, ReturnType<typeof row>, string | undefined]>([
    ['never', row(), undefined],
    [
      'on a day',
      row({}, [
        ['applied', day(3)],
        ['rejected', day(4)],
      ]),
      day(3),
    ],
    ['when it went straight to an interview', row({}, [['interviewing', day(5)]]), day(5)],
    ['when nobody wrote it down', row({ status: 'applied' }), undefined],
    [
      'not by a slip that was taken back',
      row({}, [
        ['applied', day(3)],
        ['saved', day(3, '12:02')],
      ]),
      undefined,
    ],
  ])('%s', (_name, posting, at) => expect(appliedAt(posting)).toBe(at));
});
