import { describe, expect, it } from 'vitest';
import { readDate } from '../../utils/text/date.ts';

const read = (text: string, yearless: 'ahead' | 'back' | undefined, day = '2026-03-10') =>
  readDate(text, new Date(`${day}T09:00:00Z`), { yearless })?.date;

describe('a day without its year', () => {
  it.each([
    ['28 mars', '2026-03-28'],
    ['do 22 mar', '2026-03-22'],
    ['Bewerbung bis 31. März', '2026-03-31'],
    ['by March 28', '2026-03-28'],
    ['10 March', '2026-03-10'],
  ])('"%s" ahead is %s', (text, date) => {
    expect(read(text, 'ahead')).toBe(date);
  });
  it('crosses the end of the year', () => {
    expect(read('15 January', 'ahead', '2026-12-20')).toBe('2027-01-15');
    expect(read('28 December', 'back', '2027-01-05')).toBe('2026-12-28');
  });
  it('is not read where its year is anybody’s guess', () => {
    expect(read('28 March', 'ahead', '2026-04-05')).toBeUndefined();
    expect(read('28 March', 'back', '2026-02-01')).toBeUndefined();
  });
  it('is not read where nothing says on which side it lies', () => {
    expect(read('28 mars', undefined)).toBeUndefined();
  });
  it('leaves a day with its year to the other forms', () => {
    expect(read('28 mars 2027', 'ahead')).toBe('2027-03-28');
    expect(read('31 places', 'ahead')).toBeUndefined();
  });
});
