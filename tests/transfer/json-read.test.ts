import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { FileFaultError } from '../../utils/transfer/errors.ts';
import { type ExportSettings, exportText } from '../../utils/transfer/json.ts';
import { wholeExport } from '../../utils/transfer/json-read.ts';
import { database, databases } from './generate.ts';
import { chunksOf, joined, pagesOf } from './pieces.ts';
import { sample } from './sample.ts';

const MADE_AT = new Date('2026-10-05T10:00:00.000Z');
const OTHER = '5b0d6f0a-52d7-4d8b-8d4e-0f5f3ad2b9aa';
const written = (postings: SavedPosting[], settings?: ExportSettings, at = MADE_AT) =>
  joined(exportText(pagesOf(postings), at, settings));
const read = (text: string, size?: number) => wholeExport(chunksOf(text, size));
const faultOf = (text: string) =>
  read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof FileFaultError ? error.fault : String(error)),
  );

describe('what was written comes back', () => {
  test('100 databases, each again as the same bytes but for the date', { timeout: 60_000 }, async () => {
    for (const postings of databases(100)) {
      const first = await written(postings, { views: [{ name: 'Ä', words: postings.length }] });
      const back = await read(first);
      expect(back.unreadable).toEqual([]);
      const again = await written(back.postings, back.head.settings, new Date('2027-01-01T00:00:00.000Z'));
      expect(again).toBe(first.replace('2026-10-05T10:00:00.000Z', '2027-01-01T00:00:00.000Z'));
    }
  });

  test('one of 10,000 postings', { timeout: 120_000 }, async () => {
    const postings = database(10_000);
    const first = await written(postings);
    const back = await read(first);
    expect(back.postings).toHaveLength(10_000);
    expect(await written(back.postings)).toBe(first);
  });

  test.each([1, 2, 7, 1_000])('in pieces of %i characters', async (size) => {
    const postings = [sample(), sample({ id: OTHER, notes: '"\\" \\\\ ]}' })];
    expect((await read(await written(postings), size)).postings).toEqual(postings);
  });

  test('the keys’ order and white space are no change', async () => {
    const file = JSON.parse(await written([sample()], { a: 1 }));
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect((await read(JSON.stringify(turned, null, 4))).head).toMatchObject({ isChecked: true, settings: { a: 1 } });
  });

  test('the check sum is what its description says', async () => {
    const postings = [sample({ posting: {}, provenance: {}, original: {} }), sample({ id: OTHER })];
    const text = await written(postings, { b: 1 });
    const sha = (data: string | Buffer) => createHash('sha256').update(data).digest();
    const lines = text.split('\n').filter((line) => /^{"(?:aliases|canonicalUrl)"/.test(line));
    const sums = ['{"b":1}', ...lines.map((line) => line.replace(/,$/, ''))].map(sha);
    expect(JSON.parse(text).sha256).toBe(sha(Buffer.concat(sums)).toString('hex'));
  });
});

describe('version 1, as it was released', () => {
  const folder = join(import.meta.dirname, '../../docs');
  const schema = readFileSync(join(folder, 'jobmark-export-1.schema.json'), 'utf8');
  const file = readFileSync(join(import.meta.dirname, 'frozen/jobmark-export-1.json'), 'utf8');

  test('its schema and its sample are frozen', () => {
    const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect([sum(schema), sum(file)]).toEqual(['286a59d74375d20c', 'ebf638ae98344ff2']);
    const formats = { uri: true, uuid: true, date: true, 'date-time': true } as const;
    expect(new Ajv2020({ formats }).compile(JSON.parse(schema))(JSON.parse(file))).toBe(true);
  });

  test('is read, nothing lost', async () => {
    const { head, postings, unreadable } = await read(file);
    expect(head).toEqual({ version: 1, exportedAt: '2026-10-05T10:00:00.000Z', isChecked: false });
    expect(unreadable).toEqual([]);
    expect(postings).toEqual(JSON.parse(file).postings);
    expect(postings).toHaveLength(2);
  });
});

describe('a file that is refused', async () => {
  const good = await written([sample(), sample({ id: OTHER })]);
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a web page', '<!doctype html>', 'not-json'],
    ['nul bytes', '\0\0\0\0', 'not-json'],
    ['a word', 'null', 'not-json'],
    ['a list', '[]', 'not-jobmark'],
    ['another program’s', '{"version":1,"jobs":[]}', 'not-jobmark'],
    ['postings that are no list', good.replace(/"postings":\[[\s\S]*\],"sha/, '"postings":{},"sha'), 'not-jobmark'],
    ['cut off', good.slice(0, -20), 'cut-off'],
    ['cut off in a posting', good.slice(0, 900), 'cut-off'],
    ['text behind it', `${good}x`, 'not-json'],
    ['two in one', good + good, 'not-json'],
    ['100,000 deep', good.replace('"postings"', `"x":{"y":${deep}},"postings"`), 'too-deep'],
    ['100,000 deep and cut', `{"format":${'['.repeat(100_000)}`, 'too-deep'],
    ['a newer version', good.replace('"version":2', '"version":3'), 'newer'],
    ['a much newer version', good.replace('"version":2', '"version":1e300'), 'bad-version'],
    ['version 0', good.replace('"version":2', '"version":0'), 'bad-version'],
    ['version 1.5', good.replace('"version":2', '"version":1.5'), 'bad-version'],
    ['version "2"', good.replace('"version":2', '"version":"2"'), 'bad-version'],
    ['no version', good.replace('"version":2,', ''), 'bad-version'],
    ['a changed letter', good.replace('Clinic', 'Clinid'), 'altered'],
    ['a posting less', good.replace(/\n[^\n]*,\n/, '\n'), 'altered'],
    ['no check sum', good.replace(/"sha256":"[^"]*"/, '"sha":1'), 'altered'],
    ['a key twice', good.replace('"format"', '"version":2,"format"'), 'altered'],
    ['a comma too many', good.replace(']', ',]'), 'not-json'],
  ])('%s', async (_name, text, fault) => expect(await faultOf(text)).toBe(fault));

  test('any change of a character is refused, or changes nothing that counts', { timeout: 60_000 }, async () => {
    const before = JSON.stringify((await read(good)).postings);
    const character = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), character, async (at, other) => {
        const text = good.slice(0, at) + other + good.slice(at + 1);
        const back = await read(text).catch(() => undefined);
        if (back) expect(JSON.stringify(back.postings)).toBe(before);
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  test('a check sum of null says: changed by hand, read it anyway', async () => {
    const edited = good.replace('Clinic', 'Hospital').replace(/"sha256":"[^"]*"/, '"sha256":null');
    const { head, postings } = await read(edited);
    expect(head.isChecked).toBe(false);
    expect(postings[0]?.posting.hiringOrganization?.name).toBe('Hospital');
  });
});

describe('a posting that can’t be read', () => {
  const v1 = (...postings: unknown[]) =>
    JSON.stringify({ format: 'jobmark', version: 1, exportedAt: MADE_AT.toISOString(), postings });
  test.each<[string, unknown, RegExp]>([
    ['a word', 'a', /^posting: /],
    ['numbers for texts', { ...sample(), notes: 1 }, /^notes: /],
    ['an address that runs', { ...sample(), url: 'javascript:alert(1)' }, /^url: /],
    ['an address of the browser', { ...sample(), url: 'chrome://settings' }, /^url: /],
    ['a huge number', { ...sample(), revision: 1e300 }, /^revision: /],
    ['an id that is none', { ...sample(), id: '__proto__' }, /^id: /],
  ])('%s is told, and the others stand', async (_name, wrong, reason) => {
    const { postings, unreadable } = await read(v1(wrong, sample()));
    expect(postings).toEqual([sample()]);
    expect(unreadable).toEqual([{ row: 1, reason: expect.stringMatching(reason), raw: JSON.stringify(wrong) }]);
  });

  test('the second of an id is told, never taken silently', async () => {
    const { postings, unreadable } = await read(v1(sample(), sample({ notes: 'other' })));
    expect(postings).toHaveLength(1);
    expect(unreadable).toMatchObject([{ row: 2, reason: 'id: the same as in row 1' }]);
  });

  test('keys that reach for prototypes reach nothing', async () => {
    const text = v1(sample()).replace(
      '"postings"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"postings"',
    );
    const { postings } = await read(text.replace('"posting":{', '"posting":{"__proto__":{"polluted":1},'));
    expect(postings).toEqual([sample()]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
