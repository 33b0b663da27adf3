import { type DateOrder, dateOrderOf, isAmbiguous } from '../../../utils/transfer/csv-dates.ts';
import { type ColumnUse, guessColumns } from '../../../utils/transfer/csv-guess.ts';
import { type Delimiter, type Table, tableOf } from '../../../utils/transfer/csv-parse.ts';
import type { ReadFile } from '../../../utils/transfer/read-file.ts';

/** A table on its way in: what was guessed of it, and what the person made of that. */
export interface MappedTable {
  name: string;
  text: string;
  charset: string;
  table: Table;
  uses: ColumnUse[];
  order: DateOrder;
  /** A date that can be read two ways; undefined once the person has chosen. */
  unclear: string | undefined;
}

const DATES: ColumnUse[] = ['applied', 'saved', 'posted', 'closes', 'nextStepDate'];

/** The first guess at a table. `locale` says how the person writes dates, where the table does not. */
export function mapped(name: string, file: Extract<ReadFile, { kind: 'table' }>, locale: string): MappedTable {
  const { table, text, charset } = file;
  const uses = guessColumns(table.head, table.rows);
  const cells = datesOf(table, uses);
  return {
    ...{ name, text, charset, table, uses },
    order: dateOrderOf(cells) ?? orderOf(locale),
    unclear: isAmbiguous(cells) ? cells.find((cell) => isAmbiguous([cell])) : undefined,
  };
}

/** The same file, its cells parted by another sign. */
export function parted(mapping: MappedTable, delimiter: Delimiter, locale: string): MappedTable {
  const { name, text, charset } = mapping;
  return mapped(name, { kind: 'table', text, charset: charset as never, table: tableOf(text, delimiter) }, locale);
}

const datesOf = ({ rows }: Table, uses: ColumnUse[]): string[] =>
  rows.flatMap((row) => row.filter((cell, at) => cell.trim() !== '' && DATES.includes(uses[at] ?? 'leave-out')));

/** How the person's language writes a day. */
function orderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map(({ type }) => type[0]);
  const order = parts.filter((part) => part === 'd' || part === 'm' || part === 'y').join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}
