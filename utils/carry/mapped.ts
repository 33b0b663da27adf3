import { type DateOrder, dateOrderOf, isAmbiguous } from '../transfer/csv-dates.ts';
import { type ColumnUse, guessColumns } from '../transfer/csv-guess.ts';
import type { Table } from '../transfer/csv-parse.ts';
import type { MappedTable } from './services.ts';

const DATES: ColumnUse[] = ['applied', 'saved', 'posted', 'closes', 'nextStepDate'];
/** What is shown of a column: so many of its values, so much of each. */
const [EXAMPLES, LONGEST] = [3, 60];

/** The first guess at a table. `locale` says how the person writes dates, where the table does not. */
export function mapped(table: Table, charset: string, locale: string): MappedTable {
  const { head, rows, delimiter } = table;
  const uses = guessColumns(head, rows);
  const cells = datesOf(table, uses);
  return {
    charset,
    delimiter,
    columns: head.map((name, at) => ({ name, examples: examplesOf(rows, at) })),
    rows: rows.length,
    uses,
    order: dateOrderOf(cells) ?? orderOf(locale),
    unclear: isAmbiguous(cells) ? cells.find((cell) => isAmbiguous([cell])) : undefined,
  };
}

const datesOf = ({ rows }: Table, uses: ColumnUse[]): string[] =>
  rows.flatMap((row) => row.filter((cell, at) => cell.trim() !== '' && DATES.includes(uses[at] ?? 'leave-out')));

function examplesOf(rows: string[][], column: number): string[] {
  const examples: string[] = [];
  for (const row of rows) {
    const cell = row[column]?.trim();
    if (cell) examples.push(cell.slice(0, LONGEST));
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

/** How the person's language writes a day. */
function orderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map(({ type }) => type[0]);
  const order = parts.filter((part) => part === 'd' || part === 'm' || part === 'y').join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}
