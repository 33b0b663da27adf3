import { describe, expect, it, vi } from 'vitest';
import { backupName } from '../utils/browser/backup-folder.ts';
import { type BackupRecord, overdue } from '../utils/browser/backup-record.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const now = new Date('2026-11-20T12:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const fileOf = (days: number): BackupRecord['last'] => ({ at: daysAgo(days), name: 'a', where: 'downloads', count: 1 });

describe('a reminder comes', () => {
  it.each<[string, BackupRecord, number, number | undefined, object | undefined]>([
    ['never before the first posting', {}, 0, undefined, undefined],
    ['not for a first posting of yesterday', {}, 1, 1, undefined],
    ['14 days after the first posting', {}, 1, 14, { changed: 1, days: 14, isFirst: true }],
    ['not a day earlier', {}, 1, 13, undefined],
    ['after 20 changes', { last: fileOf(0) }, 20, 40, { changed: 20, days: 0, isFirst: false }],
    ['not after 19', { last: fileOf(0) }, 19, 40, undefined],
    ['14 days after the last file', { last: fileOf(14) }, 3, 40, { changed: 3, days: 14, isFirst: false }],
    ['not where nothing has changed since', { last: fileOf(90) }, 0, 400, undefined],
    ['not while it is put off', { putOff: { at: daysAgo(1), changed: 25 } }, 44, 20, undefined],
    [
      '20 changes after it was put off',
      { putOff: { at: daysAgo(1), changed: 25 } },
      45,
      20,
      { changed: 45, days: 20, isFirst: true },
    ],
    [
      '14 days after it was put off',
      { putOff: { at: daysAgo(14), changed: 3 } },
      3,
      40,
      { changed: 3, days: 40, isFirst: true },
    ],
    [
      'where it was put off before the last file',
      { last: fileOf(14), putOff: { at: daysAgo(15), changed: 2 } },
      2,
      40,
      { changed: 2, days: 14, isFirst: false },
    ],
  ])('%s', (_when, record, changed, firstDays, expected) => {
    const firstSavedAt = firstDays === undefined ? undefined : daysAgo(firstDays);
    expect(overdue(record, { changed, ...(firstSavedAt && { firstSavedAt }) }, now)).toEqual(expected);
  });
});

it('names a backup by the day of the person’s calendar and the database', () => {
  expect(backupName(new Date(2026, 10, 3, 23, 59), '3f9a01')).toBe('jobmark-backup-2026-11-03-3f9a01.json');
});
