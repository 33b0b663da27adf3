import { CSV_COLUMNS } from './csv-columns.ts';
import type { Pages } from './format.ts';
import { inertCell } from './inert-cell.ts';

export interface CsvOptions {
  /** A byte order mark at the start: Excel needs one to see that it is UTF-8; some other programs show it as a sign. */
  withMark: boolean;
}

/** RFC 4180: quotes around every cell that needs them, quotes inside doubled. */
const quoted = (cell: string) => (/[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const lineOf = (cells: string[]) => `${cells.map((cell) => quoted(inertCell(cell))).join(',')}\r\n`;

/** A table of postings, a row each, as RFC 4180 says: commas, CRLF. Every cell is inert in spreadsheets (`inertCell`). */
export async function* csvText(pages: Pages, { withMark }: CsvOptions): AsyncGenerator<string> {
  yield (withMark ? '\ufeff' : '') + lineOf(CSV_COLUMNS.map(({ name }) => name));
  for await (const page of pages) {
    yield page.map((saved) => lineOf(CSV_COLUMNS.map(({ cell }) => cell(saved)?.toWellFormed() ?? ''))).join('');
  }
}
