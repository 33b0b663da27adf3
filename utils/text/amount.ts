import { CURRENCY_PATTERN } from './currency.ts';
import type { PayUnit } from './vocabulary.ts';

/** One amount of money in folded text. */
export interface Amount {
  value: number;
  /** 1000 for "k"; absent where none is printed. */
  scale?: number | undefined;
  /** Currency words as printed, folded: before the number and behind it. */
  before?: string | undefined;
  currency?: string | undefined;
  /** Unit and currency that the word itself holds: lakhs per annum. */
  unit?: PayUnit | undefined;
  implied?: string | undefined;
  /** Its thousands are parted by dots. */
  dotted?: boolean;
  start: number;
  end: number;
}

const SCALES: [RegExp, number][] = [
  [/^(?:k|tsd\.?|tis\.?|tys\.?|mil(?= (?:eur|€))|thousand|千|천)$/, 1_000],
  [/^(?:만|万|萬)$/, 10_000],
  [/^(?:l|lakhs?|lacs?|lpa|lakhs? per annum)$/, 100_000],
  [/^(?:m|mio\.?|million|juta|jt|mln|trieu|tr|ล้าน)$/, 1_000_000],
  [/^(?:crores?|cr)$/, 10_000_000],
];
const NUMBER =
  "\\d{1,3}(?:[ '.,]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const AMOUNT = new RegExp(
  `(${CURRENCY_PATTERN})?\\s?(?<![\\d.,])(${NUMBER})(?:,-|\\.-|,--)?\\s?(?:(k|tsd\\.?|tis\\.?|tys\\.?|thousand|千|천|만|万|萬|lakhs? per annum|lakhs?|lacs?|lpa|crores?|cr|mio\\.?|million|juta|jt|mln|trieu|tr|ล้าน|m|l)(?![a-z]))?\\s?(${CURRENCY_PATTERN})?`,
  'g',
);

/** The number that digits with separators of any country mean: "1.400", "94,000.00", "12,00,000", "100'000", "25,50". */
function parseNumber(text: string): number {
  const plain = text.replace(/[ ']/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  const mark = plain[last] ?? '';
  const digits = plain.length - last - 1;
  const other = mark === '.' ? ',' : '.';
  const decimal =
    digits !== 3 || (plain.includes(other) && plain.indexOf(mark) === last && plain.lastIndexOf(other) > last);
  const whole = (decimal ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${plain.slice(last + 1)}` : whole);
}

/** Codes so common that they are read in small letters too; the others ("TRY", "PEN", "ALL") are words then. */
const COMMON = /^(?:usd|eur|gbp|chf|cad|aud|czk|pln|sek|nok|dkk|huf|inr|sgd|ils|nis|rub|ron|lei|yen)$/;
/** "Php 36,619", "Brl 5.200": codes that print so before an amount of thousands, and name nothing else there. */
const CAPITAL = /^(?:Php|Brl|Thb|Myr|Idr|Aed|Sar|Zar|Kes|Ngn|Pkr|Mxn|Hkd|Nzd|Jpy|Krw|Bdt|Lkr|Clp|Uah|Rsd|Bgn)$/;
const isCurrency = (word: string | undefined, printed: string, value: number, digits: string): boolean =>
  word !== undefined &&
  // "R15 000" is rand; "R2617734" is a number of a posting.
  (word !== 'r' || (printed === 'R' && /\d[ ,]\d{3}/.test(digits))) &&
  (!/^[a-z]{3}$/.test(word) ||
    COMMON.test(word) ||
    printed === printed.toUpperCase() ||
    (value >= 1_000 && CAPITAL.test(printed)));

/** All amounts of `line` in order, with the currencies and scales at them; `flat` is `line` folded in place. */
export function readAmounts(line: string, flat: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of flat.matchAll(AMOUNT)) {
    const [whole, before, digits = '', scaleWord, behind] = found;
    const amount: Amount = {
      value: parseNumber(digits),
      start: found.index,
      end: found.index + whole.trimEnd().length,
    };
    if (isCurrency(before, line.slice(found.index, found.index + (before?.length ?? 0)), amount.value, digits))
      amount.before = before;
    if (
      behind !== 'r' &&
      isCurrency(behind, line.slice(amount.end - (behind?.length ?? 0), amount.end), amount.value, digits)
    )
      amount.currency = behind;
    if (/\.\d{3}$/.test(digits)) amount.dotted = true;
    if (scaleWord) amount.scale = SCALES.find(([pattern]) => pattern.test(scaleWord))?.[1];
    // "6,00,000": thousands, then lakhs.
    if ((scaleWord && /^l|^cr/.test(scaleWord)) || /^\d{1,2}(?:,\d{2}){1,3},\d{3}/.test(digits)) amount.implied = 'INR';
    if (scaleWord && /^tr/.test(scaleWord)) amount.implied = 'VND';
    if (scaleWord && /^(?:juta|jt)$/.test(scaleWord)) amount.implied = 'IDR';
    if (scaleWord && /^lpa|annum/.test(scaleWord)) amount.unit = 'YEAR';
    if (Number.isFinite(amount.value)) amounts.push(amount);
    if (amounts.length >= 60) break;
  }
  return amounts;
}
