import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { csvText } from '../../utils/transfer/csv.ts';
import { CSV_COLUMNS, listCell, valuesOfCell } from '../../utils/transfer/csv-columns.ts';
import { inertCell, liveCell } from '../../utils/transfer/inert-cell.ts';
import { databases } from './generate.ts';
import { joined, pagesOf } from './pieces.ts';
import { sample } from './sample.ts';

const written = (postings: SavedPosting[], withMark = false) => joined(csvText(pagesOf(postings), { withMark }));
const HEADS = CSV_COLUMNS.map(({ name }) => name);

/** Reads it with somebody else's reader. */
function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

describe('the table', () => {
  test('has a column for each name, a row for each posting, CRLF, a mark where asked for', async () => {
    const text = await written([sample(), sample({ posting: {} })], true);
    expect(text.startsWith('\ufeffID,Title,Company,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = read(text.slice(1));
    expect(rows.map((row) => row.length)).toEqual([HEADS.length, HEADS.length, HEADS.length]);
    const cellOf = (name: string) => liveCell(rows[1]?.[HEADS.indexOf(name)] ?? '');
    expect(cellOf('Title')).toBe('Head nurse');
    expect(cellOf('Pay from')).toBe('90000');
    expect(cellOf('Employment')).toBe('FULL_TIME\nPART_TIME');
    expect(cellOf('Applied')).toBe('2026-10-03');
    expect(cellOf('Contact phone')).toBe('+41 1');
    expect(cellOf('Notes')).toBe(sample().notes);
    expect(cellOf('Description')).toBe('Care for people.');
  });

  test('of 100 databases reads back, every cell equal', async () => {
    for (const postings of databases(100)) {
      const rows = read(await written(postings)).slice(1);
      const wanted = postings.map((saved) => CSV_COLUMNS.map(({ cell }) => (cell(saved) ?? '').toWellFormed()));
      expect(rows.map((row) => row.map(liveCell))).toEqual(wanted);
    }
  });

  test('its columns are documented, each with the same words', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/csv-columns.md'), 'utf8');
    const table = CSV_COLUMNS.map(({ name, says }) => `| ${name} | ${says} |`).join('\n');
    expect(docs).toContain(table);
  });
});

describe('cells of several values', () => {
  test.each([[[]], [['a', 'b']], [['a\nb', 'c\\n', '\\']], [['\r']]])('%j come back', (values) =>
    expect(valuesOfCell(listCell(values))).toEqual(values),
  );
});

/** What a program that parts at `sign`, and knows quotes only at the start of a cell, takes for the beginning of a cell. */
const STARTS = /(?:^|[,;\t\r\n|])[\s"'\p{Cf}]*([=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b].{0,3})/gu;
const isLive = (cell: string) =>
  [...cell.matchAll(STARTS)].some((found) => !found[0].includes("'")) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell);

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['+41.5', '+41.5'],
    ['+41 79 1', "'+41 79 1"],
    ['@home', "'@home"],
    ['a-b', 'a-b'],
    ['a, b - c', 'a, b - c'],
    ['a\n- b', "a\n'- b"],
    ['a";=1', 'a";\'=1'],
    ['C++; C#', 'C++; C#'],
    ['', ''],
  ])('%j becomes %j, and comes back', (text, inert) => {
    expect(inertCell(text)).toBe(inert);
    expect(liveCell(inert)).toBe(text);
  });

  test('of any text is inert and comes back', () => {
    const signs = fc.constantFrom(...'=+-@＝－\t\r\n,;|"\' \ufeff\u200ba1'.split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(signs).map((all) => all.join('')),
        ),
        (text) => {
          expect(isLive(inertCell(text))).toBe(false);
          expect(liveCell(inertCell(text))).toBe(text);
        },
      ),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

const SHARED = process.env.SECURITY_CORPUS ?? '';
describe.skipIf(!existsSync(SHARED))('hostile cells', () => {
  const load = (name: string) => JSON.parse(readFileSync(join(SHARED, name), 'utf8')) as unknown[];
  const cells = existsSync(SHARED)
    ? [
        ...load('csv-injection/own-matrix.json').map((each) => (each as { cell: string }).cell),
        ...(load('csv-injection/payloadbox.json') as string[]),
        ...(load('csv-injection/payloadsallthethings.json') as string[]),
        ...(load('blns/blns.json') as string[]),
      ]
    : [];

  test('none is live, all come back', () => {
    expect(cells.length).toBeGreaterThan(700);
    for (const cell of cells) {
      expect(isLive(inertCell(cell)), cell).toBe(false);
      expect(liveCell(inertCell(cell))).toBe(cell);
    }
  });

  test('a whole table of them reads back', async () => {
    const postings = cells.map((cell) => sample({ notes: cell, posting: { title: cell } }));
    const rows = read(await written(postings)).slice(1);
    expect(rows.map((row) => liveCell(row[HEADS.indexOf('Title')] ?? ''))).toEqual(
      cells.map((cell) => cell.toWellFormed()),
    );
  });
});
