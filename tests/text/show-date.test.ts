import { expect, test } from 'vitest';
import { showDate, showMoment } from '../../utils/text/show-date.ts';

test.each([
  ['2026-10-01', 'en-GB', '1 Oct 2026'],
  ['2026-10-01', 'de', '01.10.2026'],
  ['not a date', 'en-GB', ''],
  ['', 'en-GB', ''],
])('%s in %s', (iso, locale, expected) => expect(showDate(iso, locale)).toBe(expected));

test('a moment is told by the person’s clock', () => {
  const noon = new Date(2026, 9, 1, 12, 5).toISOString();
  expect(showDate(noon, 'en-GB')).toBe('1 Oct 2026');
  expect(showMoment(noon, 'en-GB')).toBe('1 Oct 2026, 12:05');
});
