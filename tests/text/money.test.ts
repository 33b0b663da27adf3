import { describe, expect, it } from 'vitest';
import type { BaseSalary } from '../../utils/posting.ts';
import { type PayHints, readPay } from '../../utils/text/money.ts';

/** min, max, currency, unit as one line: "120000-150000 USD YEAR", `?` where absent. */
const short = (pay: BaseSalary | undefined): string | undefined =>
  pay && `${pay.minValue ?? '?'}-${pay.maxValue ?? '?'} ${pay.currency ?? '?'} ${pay.unitText ?? '?'}`;

const read: [text: string, expected: string, hints?: PayHints][] = [
  // English, dollars
  ['R15 000 - R18 000 p.m.', '15000-18000 ZAR MONTH'],
  ['$120k–150k', '120000-150000 ? YEAR'],
  ['$120-150k', '120000-150000 ? YEAR'],
  ['$120k - $150k', '120000-150000 USD YEAR', { currency: 'USD' }],
  ['$70-$125k + equity', '70000-125000 ? YEAR'],
  [
    '$104,000/year in our lowest market up to $190,000/year in our highest',
    '104000-190000 USD YEAR',
    { currency: 'USD' },
  ],
  ['US$ 120,000 - US$ 150,000 per year', '120000-150000 USD YEAR'],
  ['USD 94,000.00 - 120,000.00 Annually', '94000-120000 USD YEAR'],
  ['$300,000—$425,000 USD', '300000-425000 USD YEAR'],
  ['$20/hr - $25/hr', '20-25 ? HOUR'],
  ['$15.50 - $18.00 an hour', '15.5-18 USD HOUR', { currency: 'USD' }],
  ['From $20 an hour', '20-? ? HOUR'],
  ['$52,000.00/Yr. - $60,000.00/Yr.', '52000-60000 ? YEAR'],
  ['C$80,000 - C$90,000', '80000-90000 CAD YEAR'],
  ['A$110k + super', '110000-110000 AUD YEAR'],
  ['The base salary for this role is $120,000 to $150,000, and will be determined later', '120000-150000 ? YEAR'],
  ['Salary range of $150,000 - $185,000/year + bonus + benefits', '150000-185000 ? YEAR'],
  ['Base salary is $130,000 plus a sign-on bonus of $20,000', '130000-130000 ? YEAR'],
  ['$100k+', '100000-? ? YEAR'],
  ['USD per year', '?-? USD YEAR'],
  ['€ per month', '?-? EUR MONTH'],
  // Britain, Ireland
  ['£450/day', '450-450 GBP DAY'],
  ['£450 per diem', '450-450 GBP DAY'],
  ['£15 p/hr to £30 p/hr', '15-30 GBP HOUR'],
  ['From £36,800 per annum with benefits', '36800-? GBP YEAR'],
  ['£19,000-24,000 (dependent upon qualifications and experience)', '19000-24000 GBP YEAR'],
  ['up to £50,000', '?-50000 GBP YEAR'],
  ['£30k DOE', '30000-30000 GBP YEAR'],
  ['Between £40,000 and £45,000 a year', '40000-45000 GBP YEAR'],
  // German
  ['€55.000 - 65.000 brutto/Jahr', '55000-65000 EUR YEAR'],
  ['25,50 €/Std.', '25.5-25.5 EUR HOUR'],
  ["CHF 100'000", '100000-100000 CHF YEAR'],
  ["Lohn - CHF90'000 - 110'000", '90000-110000 CHF YEAR'],
  ['ab 3.500 € brutto im Monat', '3500-? EUR MONTH'],
  ['EUR 2.800,- bis 3.400,- brutto/Monat', '2800-3400 EUR MONTH'],
  ['Das Mindestgehalt beträgt € 67.101,72 brutto pro Jahr', '67101.72-? EUR YEAR'],
  ['Bruttomonatsgehalt: 3.200 Euro', '3200-3200 EUR MONTH'],
  // French, Spanish, Portuguese, Italian, Dutch
  ['45 000 € à 55 000 € par an', '45000-55000 EUR YEAR'],
  ['45-55 K€', '45000-55000 EUR YEAR'],
  ['Entre 40 et 50k€ brut annuel', '40000-50000 EUR YEAR'],
  ['30.000€ - 36.000€ Bruto/año', '30000-36000 EUR YEAR'],
  ['R$ 3.000,00 a R$ 4.500,00 por mês', '3000-4500 BRL MONTH'],
  ['RAL 35.000 - 40.000 €', '35000-40000 EUR YEAR'],
  ['€ 3.200 tot € 4.500 bruto per maand', '3200-4500 EUR MONTH'],
  // Polish, Czech, Scandinavian
  ['15 000 – 20 000 PLN netto + VAT / mies.', '15000-20000 PLN MONTH'],
  ['od 120 zł/godz.', '120-? PLN HOUR'],
  ['1 400 EUR měsíčně', '1400-1400 EUR MONTH'],
  ['50-80.000 Kč', '50000-80000 CZK MONTH'],
  ['40 000 – 60 000 Kč / měsíc', '40000-60000 CZK MONTH'],
  ['až 90 000 Kč', '?-90000 CZK MONTH'],
  ['35 000 - 45 000 kr/mån', '35000-45000 ? MONTH'],
  ['35 000 - 45 000 kr/mån', '35000-45000 SEK MONTH', { currency: 'SEK' }],
  ['DKK 45.000 pr. måned', '45000-45000 DKK MONTH'],
  // Hebrew, Japanese, Korean, India
  ['15,000-20,000 ₪ לחודש', '15000-20000 ILS MONTH'],
  ['年収500万円〜800万円', '5000000-8000000 JPY YEAR'],
  ['年収 400 ~ 600 万円', '4000000-6000000 JPY YEAR'],
  ['時給1,500円', '1500-1500 JPY HOUR'],
  ['218만원', '2180000-2180000 KRW MONTH'],
  ['연봉 4,000만원 ~ 6,000만원', '40000000-60000000 KRW YEAR'],
  ['시급 10,030원', '10030-10030 KRW HOUR'],
  ['12–15 LPA', '1200000-1500000 INR YEAR'],
  ['₹12,00,000', '1200000-1200000 INR YEAR'],
  ['₹6,00,000 - ₹10,00,000 a year', '600000-1000000 INR YEAR'],
  // Under a label a bare number is pay; its currency and unit stay open.
  ['50,000 - 60,000', '50000-60000 ? ?', { labelled: true }],
  ['50,000 - 60,000', '50000-60000 EUR YEAR', { labelled: true, currency: 'EUR' }],
  ['Salary: 50000-60000 per year', '50000-60000 ? YEAR'],
];

const none = [
  'DOE',
  'Competitive',
  'Attractive salary',
  '401k match up to $5,000',
  '401(k)',
  'We raised a $30M Series B',
  'Sign-on bonus of $10,000',
  '$5,000 referral bonus',
  'manage a $5M budget',
  '$1 billion in revenue',
  'Annual revenue of $250,000,000',
  'learning budget of €1,000 per year',
  '€50 per month mobility allowance',
  'We serve 50,000 customers',
  'net zero by 2030, including our pension pay',
  '40 Stunden pro Woche, attraktives Gehalt',
  '13. Monatsgehalt',
  'Post a Job for $299',
  '취업축하금 50만원',
  'Equity worth $100,000',
  'Pay grade 7',
  'try 3 months, then 1,000 more',
  '$4T industry',
  '',
];

describe('readPay', () => {
  it.each(read)('%s', (text, expected, hints) => {
    expect(short(readPay(text, hints)?.pay)).toBe(expected);
  });
  it.each(none)('reads no pay from: %s', (text) => {
    expect(readPay(text)?.pay).toBeUndefined();
  });
  it('reads no year, grade or phrase under a label', () => {
    for (const text of ['2025', 'E 13 TV-L', 'Negotiable', 'Grade 7'])
      expect(readPay(text, { labelled: true })).toBeUndefined();
  });
  it('says where it was read', () => {
    expect(readPay('You will love it. The salary is €60.000 per year, all in.')?.evidence).toContain(
      '€60.000 per year',
    );
  });
  it('stays quick on a hostile text', () => {
    const start = performance.now();
    readPay('$1,'.repeat(7_000));
    readPay('1 000 '.repeat(4_000));
    readPay(`${'9'.repeat(10_000)} € per ${' '.repeat(9_000)}year`);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
