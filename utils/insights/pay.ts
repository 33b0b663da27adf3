import { yearlyRange } from '../text/show-pay.ts';
import { firstOf } from './first-of.ts';
import type { Insight } from './insight.ts';

/** One posting's pay for a year of full-time work. */
export interface PayBar {
  id: string;
  title: string | undefined;
  company: string | undefined;
  least: number;
  most: number;
  /** The page names another period: the year is worked out. */
  isWorkedOut: boolean;
}

/** Pay in one currency (ISO 4217): amounts of different currencies are never mixed. */
export interface PayPicture {
  currency: string;
  count: number;
  workedOut: number;
  /** Of the middles of the ranges: a quarter lie below `low`, half below `median`, a quarter above `high`. */
  low: number;
  median: number;
  high: number;
  /** Those that pay most, the best first. */
  bars: PayBar[];
}

export interface PayAnswer {
  /** Most postings first. */
  pictures: PayPicture[];
  /** How many say what they pay, so that it can be compared. */
  known: number;
  all: number;
}

/** Yearly pay, by currency; `most` bars each. */
export function payInsight(most = 12): Insight<PayAnswer> {
  const byCurrency = new Map<string, PayBar[]>();
  let all = 0;
  return {
    add({ id, posting }) {
      all++;
      const pay = posting.baseSalary;
      const range = pay?.currency ? yearlyRange(pay) : undefined;
      if (!pay?.currency || !range || range.maxValue <= 0) return;
      const bars = byCurrency.get(pay.currency) ?? [];
      byCurrency.set(pay.currency, bars);
      bars.push({
        id,
        title: posting.title,
        company: posting.hiringOrganization?.name,
        least: range.minValue,
        most: range.maxValue,
        isWorkedOut: pay.unitText !== 'YEAR',
      });
    },
    answer() {
      const pictures = [...byCurrency].map(([currency, bars]) => picture(currency, bars, most));
      pictures.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
      return { pictures, known: pictures.reduce((sum, { count }) => sum + count, 0), all };
    },
  };
}

function picture(currency: string, bars: PayBar[], most: number): PayPicture {
  const middles = Float64Array.from(bars, (bar) => (bar.least + bar.most) / 2).sort();
  return {
    currency,
    count: bars.length,
    workedOut: bars.filter((bar) => bar.isWorkedOut).length,
    low: quantile(middles, 0.25),
    median: quantile(middles, 0.5),
    high: quantile(middles, 0.75),
    bars: firstOf(bars, most, (a, b) => b.most - a.most || b.least - a.least),
  };
}

/** Between the two values that stand nearest to `part` (0 to 1) of the way through `sorted`. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
