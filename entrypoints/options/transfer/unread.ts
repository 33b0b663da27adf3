import { download } from '../../../utils/browser/download.ts';
import type { Table } from '../../../utils/transfer/csv-parse.ts';
import type { Unreadable } from '../../../utils/transfer/incoming.ts';

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

/** Rows that could not be read, as a file: a table's with its names and as they stood, others as a JSON list. */
export function saveUnread(unreadable: Unreadable[], table: Table | undefined): void {
  if (!table) {
    const file = new Blob([`[\n${unreadable.map(({ raw }) => raw).join(',\n')}\n]\n`], { type: 'application/json' });
    download(file, 'jobmark-unread.json');
    return;
  }
  const lines = [table.head, ...unreadable.map(({ row }) => table.rows[row - 2] ?? [])];
  const text = lines.map((cells) => cells.map(quoted).join(table.delimiter)).join('\r\n');
  download(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }), 'jobmark-unread.csv');
}
