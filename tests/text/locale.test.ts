import { afterEach, describe, expect, it } from 'vitest';
import { writeIn, writtenIn } from '../../utils/text/locale.ts';
import { showDate, showMoment, showTime } from '../../utils/text/show-date.ts';
import { showNumber } from '../../utils/text/show-number.ts';

afterEach(() => writeIn(undefined));
/** The same kind of space everywhere: which one a locale takes differs between versions of its data. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the locale that is written in', () => {
  it.each([
    ['de', '2.080', '05.11.2026'],
    ['en-GB', '2,080', '5 Nov 2026'],
    ['en-US', '2,080', 'Nov 5, 2026'],
    ['fr', '2 080', '5 nov. 2026'],
    ['es', '2080', '5 nov 2026'],
  ])('%s writes %s and %s', (locale, number, day) => {
    writeIn(locale);
    expect(plain(showNumber(2_080))).toBe(number);
    expect(plain(showDate('2026-11-05'))).toBe(day);
    expect(plain(showMoment('2026-11-05T12:00:00.000Z'))).toContain(day);
  });

  it('goes over to another at once', () => {
    writeIn('de');
    expect(showNumber(0.5, { style: 'percent' })).toMatch(/^50\s%$/);
    writeIn('en');
    expect(showNumber(0.5, { style: 'percent' })).toBe('50%');
    expect(showTime('2026-11-05T12:00:00.000Z')).toMatch(/M$/);
  });

  it.each(['en-US@posix', 'C', '', '-', 'a b'])('is the browser’s own where a browser lists %j', (tag) => {
    writeIn('de');
    writeIn(tag);
    expect(writtenIn()).toBeUndefined();
    expect(showNumber(7)).not.toBe('');
  });
});
