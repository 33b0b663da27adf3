import { describe, expect, it } from 'vitest';
import { capture, jsonLd, posting, valuesIn } from '../reading.ts';

const read = (header: string, options?: Parameters<typeof posting>[1], url?: string) =>
  valuesIn(posting(header, options), url);

describe('pay', () => {
  it.each([
    [
      'a label',
      '<dl><dt>Salary</dt><dd>€50,000 - €60,000 per year</dd></dl>',
      { minValue: 50_000, maxValue: 60_000, currency: 'EUR', unitText: 'YEAR' },
    ],
    [
      'a label that holds the period',
      '<dl><dt>Annual salary</dt><dd>GBP 50,000</dd></dl>',
      { minValue: 50_000, maxValue: 50_000, currency: 'GBP', unitText: 'YEAR' },
    ],
    ['a chip', '<span>£450/day</span>', { minValue: 450, maxValue: 450, currency: 'GBP', unitText: 'DAY' }],
    [
      'a sentence',
      '<p>The base salary for this position is between CHF 90,000 and CHF 110,000 per year.</p>',
      { minValue: 90_000, maxValue: 110_000, currency: 'CHF', unitText: 'YEAR' },
    ],
    [
      'a line under its name',
      '<p>Annual Salary:</p><p>$300,000 — $425,000 USD</p>',
      { minValue: 300_000, maxValue: 425_000, currency: 'USD', unitText: 'YEAR' },
    ],
  ])('is read from %s', (_name, header, pay) => {
    expect(read(header).baseSalary).toEqual(pay);
  });

  it.each([
    ['funding', '<p>We raised a $30M Series B last spring and we are growing the team for what comes next.</p>'],
    ['a pension plan', '<p>Benefits: a 401(k) with a match of up to $5,000 and a sign-on bonus of $10,000.</p>'],
    ['a budget', '<p>You will manage a budget of $2,000,000 each year with care and with a sharp pencil.</p>'],
    ['a bonus of the site', '<p>You have a learning budget of 2,000 USD per annum, and you should use all of it.</p>'],
  ])('is not read from %s', (_name, header) => {
    expect(read(header).baseSalary).toBeUndefined();
  });

  it("gives '$' the currency of the job's country, and none where nothing settles it", () => {
    const pay = '<dl><dt>Salary</dt><dd>$50,000 - $60,000 a year</dd></dl>';
    expect(read(`${pay}<dl><dt>Location</dt><dd>Austin, TX</dd></dl>`).baseSalary?.currency).toBe('USD');
    expect(read(`${pay}<dl><dt>Location</dt><dd>Toronto, Canada</dd></dl>`).baseSalary?.currency).toBe('CAD');
    expect(read(pay).baseSalary).toEqual({ minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' });
    expect(read(pay, {}, 'https://jobs.example.au/1').baseSalary?.currency).toBe('AUD');
  });

  it('keeps what the data says beside what the page prints', () => {
    const head = jsonLd({
      baseSalary: { currency: 'EUR', value: { minValue: 40_000, maxValue: 45_000, unitText: 'YEAR' } },
    });
    const { findings } = capture(posting('<dl><dt>Salary</dt><dd>€50,000 - €60,000 per year</dd></dl>', { head }));
    expect(findings.baseSalary?.value.minValue).toBe(50_000);
    expect(findings.baseSalary?.disputed).toBe(true);
    expect(findings.baseSalary?.others?.[0]?.value.minValue).toBe(40_000);
  });
});

describe('the posting day', () => {
  it.each([
    ['a label', '<dl><dt>Date posted</dt><dd>3 March 2026</dd></dl>', '2026-03-03'],
    ['a German label', '<p>Veröffentlicht am: 03.03.2026</p>', '2026-03-03'],
    ['a Korean label', '<dl><dt>등록일</dt><dd>2026년 3월 3일</dd></dl>', '2026-03-03'],
    ['a relative chip', '<span>Posted 3 days ago</span>', '2026-03-07'],
    ['a German relative chip', '<span>vor 3 Tagen</span>', '2026-03-07'],
    ['a line', '<p>Published on 3 March 2026</p>', '2026-03-03'],
  ])('is read from %s', (_name, header, day) => {
    expect(read(header).datePosted).toBe(day);
  });

  it('is not a start date, a copyright year, or a day to come', () => {
    expect(read('<dl><dt>Start date</dt><dd>1 April 2026</dd></dl>').datePosted).toBeUndefined();
    expect(read('<p>© 2024 Fernwood</p>').datePosted).toBeUndefined();
    expect(read('<dl><dt>Date posted</dt><dd>1 May 2026</dd></dl>').datePosted).toBeUndefined();
  });

  it('prefers the exact day of the data to a relative one', () => {
    expect(read('<span>Posted 30 days ago</span>', { head: jsonLd({ datePosted: '2026-02-05' }) }).datePosted).toBe(
      '2026-02-05',
    );
  });

  it('reads 10/09/2025 only where the page settles the order', () => {
    const line = '<dl><dt>Date posted</dt><dd>10/09/2025</dd></dl>';
    expect(read(line).datePosted).toBeUndefined();
    expect(read(`${line}<dl><dt>Closing date</dt><dd>28/09/2025</dd></dl>`).datePosted).toBe('2025-09-10');
    expect(read(line, {}, 'https://jobs.example.co.uk/1').datePosted).toBe('2025-09-10');
  });
});

describe('the closing day', () => {
  it.each([
    ['a label', '<dl><dt>Closing date</dt><dd>30 April 2026</dd></dl>', '2026-04-30'],
    ['a German label', '<p>Bewerbungsfrist: 30.04.2026</p>', '2026-04-30'],
    [
      'a sentence',
      '<p>Please send us your papers: applications close on 30 April 2026 at noon, local time.</p>',
      '2026-04-30',
    ],
  ])('is read from %s', (_name, header, day) => {
    expect(read(header).validThrough).toBe(day);
  });

  it('is unknown where applications are read as they come', () => {
    expect(
      read('<p>Deadline to apply: None. Applications are reviewed on a rolling basis, so do not wait too long.</p>')
        .validThrough,
    ).toBeUndefined();
  });
});
