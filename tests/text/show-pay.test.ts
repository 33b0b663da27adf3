import { describe, expect, test } from 'vitest';
import type { BaseSalary } from '../../utils/posting.ts';
import { type PayWords, showPay, yearlyPay } from '../../utils/text/show-pay.ts';

const words: PayWords = {
  payUnits: { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' },
  from: (amount) => `from ${amount}`,
  upTo: (amount) => `up to ${amount}`,
  noAmount: (known) => `${known}, no amount given`,
};
/** Intl puts no-break spaces between currency and amount. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('showPay', () => {
  test.each<[string, BaseSalary, string]>([
    [
      'en-US',
      { minValue: 120_000, maxValue: 150_000, currency: 'USD', unitText: 'YEAR' },
      'USD 120,000–150,000 a year',
    ],
    ['de', { minValue: 55_000, maxValue: 65_000, currency: 'EUR', unitText: 'YEAR' }, '55.000–65.000 EUR a year'],
    ['en-US', { minValue: 450, maxValue: 450, currency: 'GBP', unitText: 'DAY' }, 'GBP 450 a day'],
    ['en-US', { minValue: 25.5, maxValue: 30, currency: 'EUR', unitText: 'HOUR' }, 'EUR 25.50–30.00 an hour'],
    ['en-US', { minValue: 50_000, currency: 'USD', unitText: 'YEAR' }, 'from USD 50,000 a year'],
    ['en-US', { maxValue: 50_000, currency: 'USD', unitText: 'YEAR' }, 'up to USD 50,000 a year'],
    ['en-US', { minValue: 50_000, maxValue: 60_000 }, '50,000–60,000'],
    [
      'en-US',
      { minValue: 2_180_000, maxValue: 2_180_000, currency: 'KRW', unitText: 'MONTH' },
      'KRW 2,180,000 a month',
    ],
    ['en-US', { currency: 'USD', unitText: 'YEAR' }, 'USD a year, no amount given'],
    ['en-US', { currency: 'USD' }, 'USD, no amount given'],
    ['en-US', { unitText: 'HOUR' }, 'an hour, no amount given'],
    ['en-US', {}, ''],
    // Ends the wrong way round must not throw (Intl refuses such a range in some engines).
    ['en-US', { minValue: 60, maxValue: 50, currency: 'EUR' }, 'EUR 60'],
    // A currency that Intl does not know but that has the form of one.
    ['en-US', { minValue: 5, maxValue: 5, currency: 'XQQ' }, 'XQQ 5'],
  ])('%s %o', (locale, pay, expected) => {
    expect(plain(showPay(pay, locale, words))).toBe(expected);
  });
});

describe('yearlyPay', () => {
  test.each<[BaseSalary, number | undefined]>([
    [{ minValue: 20, maxValue: 30, unitText: 'HOUR' }, 62_400],
    [{ minValue: 1_000, unitText: 'MONTH' }, 12_000],
    [{ minValue: 1_000 }, undefined],
    [{ unitText: 'YEAR' }, undefined],
  ])('%o', (pay, expected) => expect(yearlyPay(pay)).toBe(expected));
});
