import { writtenIn } from './locale.ts';

/** Making a format costs more than using it a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the person's language writes it; `options` for percents, bytes and the like, one and the same few in the whole project. */
export function showNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const locale = writtenIn();
  const key = JSON.stringify([locale, options]);
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made.format(value);
}
