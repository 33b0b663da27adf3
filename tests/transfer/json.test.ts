import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../scripts/schema.ts';
import { jobPostingSchema, type SavedPosting, savedPostingSchema } from '../../utils/posting.ts';
import { exportFileName, exportSchema, exportText } from '../../utils/transfer/json.ts';
import { joined } from './pieces.ts';
import { sample } from './sample.ts';

const MADE_AT = new Date('2026-10-05T10:00:00.000Z');

async function exported(pages: SavedPosting[][]): Promise<unknown> {
  async function* each() {
    yield* pages;
  }
  return JSON.parse(await joined(exportText(each(), MADE_AT)));
}

describe('exportText', () => {
  const other = sample({ id: '5b0d6f0a-52d7-4d8b-8d4e-0f5f3ad2b9aa', posting: {}, original: {}, provenance: {} });
  test.each<[string, SavedPosting[][]]>([
    ['nothing', []],
    ['an empty page', [[]]],
    ['one', [[sample()]]],
    ['several pages, an empty one among them', [[sample(), other], [], [other]]],
  ])('parsed, %s is what went in', async (_name, pages) => {
    expect(await exported(pages)).toEqual({
      format: 'jobmark',
      version: 2,
      exportedAt: '2026-10-05T10:00:00.000Z',
      postings: pages.flat(),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('the sample uses every key there is, and the schema knows each of them', async () => {
    const file = await exported([[sample({ deletedAt: '2026-10-04T08:00:00.000Z' })]]);
    expect(exportSchema.parse(file)).toEqual(file);
    expect(Object.keys(sample({ deletedAt: '' })).sort()).toEqual(Object.keys(savedPostingSchema.shape).sort());
    expect(Object.keys(sample().posting).sort()).toEqual(Object.keys(jobPostingSchema.shape).sort());
  });
});

test.each([
  [new Date(2026, 9, 5, 23, 59), 'json', 'jobmark-2026-10-05.json'],
  [new Date(2027, 0, 1, 0, 0), 'csv', 'jobmark-2027-01-01.csv'],
])('%s is dated by the person’s own calendar', (now, extension, name) =>
  expect(exportFileName(now, extension)).toBe(name),
);

describe('the published schema', () => {
  test('is the one that the code has (else run `node scripts/schema.ts`)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  const validate = new Ajv2020({ formats: { uri: true, uuid: true, date: true, 'date-time': true } }).compile(
    JSON.parse(schemaText()),
  );
  test('takes an export', async () => {
    expect(validate(await exported([[sample()]])), JSON.stringify(validate.errors)).toBe(true);
  });
  test('takes a posting without a page, added by hand', async () => {
    const { url: _url, canonicalUrl: _canonicalUrl, ...byHand } = sample();
    expect(validate(await exported([[byHand]]))).toBe(true);
  });
  test.each<[string, object]>([
    ['a status that is none', { status: 'hired' }],
    ['an address that is none', { url: 7 }],
    ['an unknown pay unit', { posting: { baseSalary: { unitText: 'FORTNIGHT' } } }],
    ['a tag that is no text', { tags: [1] }],
    ['a finding without its source', { provenance: { title: { evidence: '', confidence: 1 } } }],
  ])('refuses %s', async (_name, over) => {
    const wrong = { ...sample(), ...over };
    expect(validate(JSON.parse(JSON.stringify({ ...((await exported([])) as object), postings: [wrong] })))).toBe(
      false,
    );
  });
});
