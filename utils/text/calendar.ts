import { MONTHS } from './date-words.ts';

/** A day in milliseconds. */
export const DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `date`'s day in UTC, YYYY-MM-DD. */
export function isoDay(date: Date): string {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The day if the calendar has it and a posting can bear it: 1995 to five years from now. */
export function dayOf(year: number, month: number, day: number, now: Date): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || full < 1995) return undefined;
  return date.getTime() > now.getTime() + 5 * 366 * DAY ? undefined : isoDay(date);
}

const months = new Map<string, number>();
/** 1 to 12 for a month's name or a beginning of it that fits no other month. */
export function monthOf(word: string): number | undefined {
  const known = months.get(word);
  if (known !== undefined) return known || undefined;
  const name = word.replace(/^ב(?=[\u0590-\u05ff]{3})/, '');
  const whole = MONTHS.findIndex((names) => names.split(' ').includes(name));
  const fits = MONTHS.flatMap((names, at) => (names.split(' ').some((full) => full.startsWith(name)) ? [at] : []));
  const month = name.length < 3 ? 0 : whole >= 0 ? whole + 1 : fits.length === 1 ? (fits[0] ?? -1) + 1 : 0;
  if (months.size < 500) months.set(word, month);
  return month || undefined;
}

/** A month's name in any alphabet that is read, folded, as the inside of a pattern. */
export const LETTERS = '[a-z\\u0370-\\u03ff\\u0400-\\u04ff\\u0590-\\u05ff\\u0620-\\u064a\\u0e01-\\u0e4e]{3,12}';
