import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileFaultError } from '../../utils/transfer/errors.ts';
import { textOfHtml } from '../../utils/transfer/html.ts';
import { inertCell } from '../../utils/transfer/inert-cell.ts';
import { wholeExport } from '../../utils/transfer/json-read.ts';
import { markdownOfHtml, markdownText } from '../../utils/transfer/markdown-text.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { context } from './context.ts';
import { chunksOf } from './pieces.ts';
import { sample } from './sample.ts';

const outcome = (text: AsyncIterable<string>) => wholeExport(text).catch((error: unknown) => error);

describe('200 MB', () => {
  const many = async function* (start: string, piece: string, end = '') {
    yield start;
    for (let at = 0; at < 200; at++) yield piece.repeat(1_000_000 / piece.length);
    yield end;
  };
  test.each<[string, string, string, string]>([
    ['of one text', '{"format":"', 'aaaaaaaaaa', 'too-large'],
    ['of brackets', '{"a":{"b":', '[', 'too-deep'],
    ['of spaces', '', ' ', 'empty'],
    ['of letters', '', 'aaaaaaaaaa', 'not-json'],
    ['of numbers that never end', '{"format":', '1111111111', 'too-large'],
  ])('%s are refused', { timeout: 120_000 }, async (_name, start, piece, fault) => {
    expect(await outcome(many(start, piece))).toMatchObject({ fault });
  });
});

const SHARED = '/work/shared/security/json-import/cases.json';
describe.skipIf(!existsSync(SHARED))('hostile backups', () => {
  const cases = existsSync(SHARED)
    ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { name: string; text: string; expect: string }[])
    : [];
  /** The same in the shape of our files: their keys, and rows that are ours but for what the case puts into them. */
  const ours = (text: string) => {
    const whole = JSON.stringify(sample()).slice(1, -1);
    return text
      .replaceAll('"jobs":', '"format":"jobmark","exportedAt":"2026-10-05T10:00:00.000Z","postings":')
      .replaceAll('{"id":"a"', `{${whole}`)
      .replaceAll('{"id":', `{${whole},"id":`);
  };
  test.each(cases)('$name: $expect', async ({ text, expect: wanted }) => {
    const result = await outcome(chunksOf(ours(text)));
    if (result instanceof Error) expect(result).toBeInstanceOf(FileFaultError);
    else if (wanted === 'reject') expect(result).toMatchObject({ postings: [] });
    const { postings = [] } = result as { postings?: { url?: string }[] };
    for (const { url } of postings) expect(url).toMatch(/^(?:https?|file):/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    // Whatever it is, the page that takes files in does not crash over it either.
    const read = await readFile(new Blob([text]), { context: context() }).catch((error: unknown) => error);
    if (read instanceof Error) expect(read).toBeInstanceOf(FileFaultError);
  });
});

test.each<[string, string]>([
  ['open tags', '<a "'.repeat(50_000)],
  ['open tags without an end', '<'.repeat(200_000)],
  ['tags and one end', `${'<a '.repeat(60_000)}>`],
  ['line ends', '\n'.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['lists in lists', '<ul><li>'.repeat(20_000)],
  ['bullets', '• \n\n'.repeat(30_000)],
  ['quotes and separators', ',"\' '.repeat(40_000)],
])('long texts of %s are through at once', { timeout: 20_000 }, (_name, text) => {
  expect(typeof textOfHtml(text)).toBe('string');
  expect(typeof markdownOfHtml(text)).toBe('string');
  expect(typeof markdownText(text)).toBe('string');
  expect(typeof inertCell(text)).toBe('string');
});
