import type { PayPicture } from '../../utils/insights/pay.ts';

/** Where amounts stand between the ends of a picture, from 0 to 100; what lies outside is cut at its edge. */
export interface PayAxis {
  least: number;
  most: number;
  at: (amount: number) => number;
}

/** An amount this many times the distance of the quarters away from them would leave no room for the others. */
const FAR = 3;

/** The axis of a picture: from its lowest amount to its highest, without single ones far out (a month's pay read as a year's). */
export function payAxis({ low, high, bars }: PayPicture): PayAxis {
  const spread = Math.max(high - low, high * 0.1);
  const amounts = [low, high, ...bars.flatMap((bar) => [bar.least, bar.most])];
  const near = amounts.filter((amount) => amount >= low - FAR * spread && amount <= high + FAR * spread);
  const step = niceStep((Math.max(...near) - Math.min(...near)) / 4);
  const least = Math.max(0, Math.floor(Math.min(...near) / step) * step);
  const most = Math.max(least + step, Math.ceil(Math.max(...near) / step) * step);
  return { least, most, at: (amount) => Math.min(100, Math.max(0, ((amount - least) / (most - least)) * 100)) };
}

/** The next of 1, 2, 5, 10, 20, 50 … that is at least `size`. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return power * ([1, 2, 5].find((times) => times * power >= size) ?? 10);
}
