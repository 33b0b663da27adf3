import { writtenIn } from './locale.ts';

/** A day ("2026-10-01") or a moment (ISO 8601) as `locale` (BCP 47) writes a date; '' where it is none. A day has no time zone: it stays that day everywhere. */
export function showDate(iso: string, locale = writtenIn()): string {
  return format(iso, { dateStyle: 'medium', ...(isDay(iso) && { timeZone: 'UTC' }) }, locale);
}

/** A moment with its time of day, by the person's clock. */
export function showMoment(iso: string, locale = writtenIn()): string {
  return format(iso, { dateStyle: 'medium', timeStyle: 'short' }, locale);
}

/** The time of day alone, by the person's clock. */
export function showTime(iso: string, locale = writtenIn()): string {
  return format(iso, { timeStyle: 'short' }, locale);
}

/** So many days from today ("in 3 days", "tomorrow"; below 0: ago), as `locale` says it. */
export function showDays(days: number, locale = writtenIn()): string {
  const key = locale ?? '';
  const made = daysFormats.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  daysFormats.set(key, made);
  return made.format(days, 'day');
}

const daysFormats = new Map<string, Intl.RelativeTimeFormat>();

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/** Making a format costs more than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(iso: string, options: Intl.DateTimeFormatOptions, locale: string | undefined): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const key = JSON.stringify([locale, options]);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made.format(at);
}
