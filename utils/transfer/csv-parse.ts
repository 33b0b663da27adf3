import { FileFaultError } from './errors.ts';

/** Signs that part cells in files that call themselves CSV. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const MOST_CELLS = 1_000;

/**
 * The rows of a table (RFC 4180, and what programs make of it): quotes only count at the start of a cell, line ends may be
 * any; empty lines are no rows.
 */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<string[]> {
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at, delimiter);
    row.push(cell);
    if (row.length > MOST_CELLS) throw new FileFaultError('not-json', 'more than 1,000 columns');
    const char = text.charAt(end);
    at = end + 1;
    if (char === delimiter) continue;
    if (char === '\r' && text.charAt(at) === '\n') at += 1;
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
}

/** One cell and where it ends: at a delimiter, a line end, or the end. */
function cellAt(text: string, start: number, delimiter: Delimiter): { cell: string; end: number } {
  if (text.charAt(start) !== '"') {
    const end = plainEnd(text, start, delimiter);
    return { cell: text.slice(start, end), end };
  }
  let cell = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = plainEnd(text, quote + 1, delimiter);
      return { cell: cell + text.slice(quote + 1, end), end };
    }
    cell += '"';
    at = quote + 2;
  }
}

function plainEnd(text: string, start: number, delimiter: Delimiter): number {
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === delimiter || char === '\n' || char === '\r') return at;
  }
  return text.length;
}

/** The sign that parts most of the first rows into as many cells as the very first has; a comma where none does. */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, 64 * 1024);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rows: string[][] = [];
    for (const row of rowsOf(start, delimiter)) if (rows.push(row) === 30) break;
    const width = rows[0]?.length ?? 0;
    const score = width < 2 ? 0 : rows.filter((row) => row.length === width).length * 100 + Math.min(width, 99);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** Does a cell say nothing? Some programs (Huntr) write a dash for that. */
export const isBlank = (cell: string | undefined): boolean => /^\s*(?:[-–—]\s*)?$/.test(cell ?? '');

/** A file of rows under a row of names. */
export interface Table {
  head: string[];
  rows: string[][];
  delimiter: Delimiter;
}

/** `text` as a table; `delimiter` where the person says so. Excel's first line `sep=;` counts as said. */
export function tableOf(text: string, delimiter?: Delimiter): Table {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text.replace(/^\ufeff/, '');
  const by = delimiter ?? (said?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const [head, ...rows] = [...rowsOf(body, by)];
  if (!head || rows.length === 0) throw new FileFaultError('no-rows');
  return { head: head.map((name) => name.trim()), rows, delimiter: by };
}
