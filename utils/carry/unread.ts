import type { Table } from '../transfer/csv-parse.ts';
import type { Unreadable } from '../transfer/incoming.ts';

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

/** Rows that could not be read, as a file: a table's with its names and as they stood, others as a JSON list. */
export function unreadFile(unreadable: Unreadable[], table: Table | undefined): { file: Blob; name: string } {
  if (!table) {
    const file = new Blob([`[\n${unreadable.map(({ raw }) => raw).join(',\n')}\n]\n`], { type: 'application/json' });
    return { file, name: 'jobmark-unread.json' };
  }
  const lines = [table.head, ...unreadable.map(({ row }) => table.rows[row - 2] ?? [])];
  const text = lines.map((cells) => cells.map(quoted).join(table.delimiter)).join('\r\n');
  return { file: new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }), name: 'jobmark-unread.csv' };
}
