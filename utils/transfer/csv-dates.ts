import { readDate } from '../text/date.ts';

/** How a file writes days in digits. */
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const DIGITS = /^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?=\D|$)/;

/** Days with dots are written so in no other order than this. */
const DOTTED = /^\s*\d{1,2}\.\d{1,2}\.\d{2,4}(?=\D|$)/;

/** The order that `cells` are written in; undefined where each of them could be read both ways. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | undefined {
  let canBe: Set<DateOrder> = new Set(['dmy', 'mdy']);
  for (const cell of cells) {
    const found = DIGITS.exec(cell);
    if (!found) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (found[1]?.length === 4) canBe = new Set(['ymd']);
    else if (first > 12 && first <= 31) canBe.delete('mdy');
    else if (second > 12) canBe.delete('dmy');
    else if (DOTTED.test(cell)) canBe.delete('mdy');
  }
  return canBe.size === 1 ? [...canBe][0] : undefined;
}

/** Do `cells` hold a day that can be read two ways? */
export const isAmbiguous = (cells: Iterable<string>): boolean =>
  [...cells].some((cell) => DIGITS.test(cell)) && dateOrderOf(cells) === undefined;

/** Excel's days since 1899-12-30, as they stand in a cell that lost its format: 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/;

/** The day that a cell names (YYYY-MM-DD), or undefined. */
export function dayOfCell(cell: string, order: DateOrder, now: Date): string | undefined {
  const text = cell.trim();
  const found = DIGITS.exec(text);
  if (found) {
    const parts = [Number(found[1]), Number(found[2]), Number(found[3])] as const;
    const [year, month, day] =
      found[1]?.length === 4
        ? parts
        : order === 'mdy'
          ? [parts[2], parts[0], parts[1]]
          : [parts[2], parts[1], parts[0]];
    return isoOf(year < 100 ? 2000 + year : year, month, day);
  }
  const serial = SERIAL.exec(text);
  if (serial) return new Date(Date.UTC(1899, 11, 30) + Number(serial[1]) * 86_400_000).toISOString().slice(0, 10);
  return readDate(text, now)?.date;
}

function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1990 && year < 2100;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** The moment that a cell names (ISO 8601): noon of its day where it has no time. */
export function momentOfCell(cell: string, order: DateOrder, now: Date): string | undefined {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text)))
    return new Date(text).toISOString();
  const day = dayOfCell(text, order, now);
  return day && `${day}T12:00:00.000Z`;
}
