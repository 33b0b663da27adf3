import type { BaseSalary } from '../posting.ts';
import type { PayUnit } from './vocabulary.ts';

/** The words around amounts, in one language. `amount` comes as "USD 120,000–150,000". */
export interface PayWords {
  payUnits: Record<PayUnit, string>;
  from: (amount: string) => string;
  upTo: (amount: string) => string;
  /** Pay of which the page names only the currency or the period. */
  noAmount: (known: string) => string;
}

/** Pay as a person would print it ("USD 120,000–150,000 a year"), numbers as `locale` (BCP 47) writes them; '' for nothing. */
export function showPay(pay: BaseSalary, locale: string | undefined, words: PayWords): string {
  const { minValue, maxValue, currency } = pay;
  const unit = pay.unitText && words.payUnits[pay.unitText];
  const join = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  const least = minValue ?? maxValue;
  if (least === undefined) {
    const known = join([currency, unit]);
    return known && words.noAmount(known);
  }
  const numbers = numberFormat([minValue, maxValue], currency, locale);
  if (minValue !== undefined && maxValue !== undefined && minValue < maxValue) {
    return join([numbers.formatRange(minValue, maxValue), unit]);
  }
  const amount = join([numbers.format(least), unit]);
  if (maxValue === undefined) return words.from(amount);
  return minValue === undefined ? words.upTo(amount) : amount;
}

/** Making a format costs more than using it a hundred times. There are no more currencies than this; what is not one is not worth keeping. */
const MOST_FORMATS = 500;
const formats = new Map<string, Intl.NumberFormat>();

/** Cents are shown where one of the amounts has them. */
function numberFormat(amounts: (number | undefined)[], currency: string | undefined, locale: string | undefined) {
  const hasCents = amounts.some((amount) => amount !== undefined && !Number.isInteger(amount));
  const digits = hasCents ? 2 : 0;
  const key = `${locale} ${currency} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(currency && { style: 'currency', currency, currencyDisplay: 'code' }),
  });
  if (formats.size < MOST_FORMATS) formats.set(key, made);
  return made;
}

/** How often a year has each unit, in full-time work: for putting pay in order, never for printing. */
const A_YEAR: Record<PayUnit, number> = { HOUR: 2_080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** Both ends of pay for a year of full-time work, in its own currency; undefined where the amounts or their unit are missing. */
export function yearlyRange({
  minValue,
  maxValue,
  unitText,
}: BaseSalary): { minValue: number; maxValue: number } | undefined {
  const least = minValue ?? maxValue;
  const most = maxValue ?? minValue;
  if (least === undefined || most === undefined || !unitText) return undefined;
  const times = A_YEAR[unitText];
  return { minValue: Math.min(least, most) * times, maxValue: Math.max(least, most) * times };
}

/** The upper end of pay for a year of full-time work, in its own currency; undefined where an amount or its unit is missing. */
export function yearlyPay({ minValue, maxValue, unitText }: BaseSalary): number | undefined {
  const amount = maxValue ?? minValue;
  return amount !== undefined && unitText ? amount * A_YEAR[unitText] : undefined;
}
