import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { FileFaultError } from '../../utils/transfer/errors.ts';
import { jobPostingText } from '../../utils/transfer/job-posting.ts';
import { exportText } from '../../utils/transfer/json.ts';
import { type Incoming, previewed } from '../../utils/transfer/preview.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { context } from './context.ts';
import { joined, pagesOf } from './pieces.ts';
import { planTaken } from './plan-taken.ts';
import { sample } from './sample.ts';

const read = (text: string) => readFile(new Blob([text]), { context: context() });
async function rowsOf(text: string): Promise<Incoming[]> {
  const file = await read(text);
  return file.kind === 'rows' ? file.rows : [];
}

describe('schema.org', () => {
  test('what we wrote comes back, but for what it has no word for', async () => {
    const [row] = await rowsOf(await joined(jobPostingText(pagesOf([sample()]))));
    const {
      jobLocationType: _hybrid,
      expired: _expired,
      preferredQualifications: _nice,
      inLanguage: _language,
      ...wanted
    } = sample().posting;
    expect(row?.saved.posting).toEqual({ ...wanted, qualifications: ['Diploma', 'French'] });
    expect(row?.saved.url).toBe(sample().url);
  });

  const one = {
    '@type': 'JobPosting',
    title: 'Cook &amp; baker',
    hiringOrganization: 'Maison',
    baseSalary: { currency: '€', value: { value: '2.500', unitText: 'MONTH' } },
  };
  test.each<[string, string]>([
    ['one', JSON.stringify(one)],
    ['a list', JSON.stringify([{ '@type': 'Organization' }, one])],
    ['inside a list of items', JSON.stringify({ '@type': 'ItemList', itemListElement: [{ item: one }] })],
    [
      'a web page',
      `<!doctype html><script>x</script><script type="application/ld+json">{bad</script><SCRIPT type='application/ld+json'>${JSON.stringify(one)}</script>`,
    ],
  ])('%s', async (_name, text) => {
    const [row] = await rowsOf(text);
    expect(row?.saved.posting).toEqual({
      title: 'Cook & baker',
      hiringOrganization: { name: 'Maison' },
      baseSalary: { minValue: 2_500, maxValue: 2_500, currency: 'EUR', unitText: 'MONTH' },
    });
  });
});

test('OfflineCV’s records, by its contract', async () => {
  const record = {
    id: 'job:x.example/1',
    title: 'Engineer',
    company: 'X',
    url: 'https://x.example/1',
    status: 'interested',
    notes: 'n',
    jdText: 'Build.',
    location: 'Austin, TX',
    salaryRange: '$180k – $220k',
    workModel: 'remote',
    employmentType: 'FULL_TIME',
    datePosted: '2026-07-28',
    createdAt: 1_753_900_000_000,
    capture: { contract: 2 },
  };
  for (const text of [
    JSON.stringify({ version: 1, resumes: [], jobs: [record] }),
    JSON.stringify(record),
    JSON.stringify([record]),
  ]) {
    const [row] = await rowsOf(text);
    expect(row?.saved).toMatchObject({
      url: 'https://x.example/1',
      status: 'saved',
      notes: 'n',
      savedAt: '2025-07-30T18:26:40.000Z',
      posting: {
        title: 'Engineer',
        jobLocation: [{ name: 'Austin, TX' }],
        jobLocationType: 'TELECOMMUTE',
        employmentType: ['FULL_TIME'],
        baseSalary: { minValue: 180_000, maxValue: 220_000 },
        datePosted: '2026-07-28',
        description: '<p>Build.</p>',
      },
    });
  }
});

test.each<[string, BlobPart, string]>([
  ['nothing', '', 'empty'],
  ['a zip', 'PK\u0003\u0004xx', 'unknown-kind'],
  ['a PDF', '%PDF-1.7', 'unknown-kind'],
  ['zeros', new Uint8Array(100), 'unknown-kind'],
  ['a page without a posting', '<html></html>', 'unknown-kind'],
  ['JSON of something else', '{"a":1}', 'not-jobmark'],
  ['JSON deeper than any', `{"a":${'['.repeat(100_000)}`, 'too-deep'],
  ['UTF-8 that is none, in JSON', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'encoding'],
  ['a sentence', 'Dear Sir or Madam', 'no-rows'],
])('%s is refused', async (_name, content, fault) => {
  const error = await readFile(new Blob([content]), { context: context() }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileFaultError);
  expect(error).toMatchObject({ fault });
});

test('the markup of a Jobmark file is cleaned wherever it stands, and nothing else changes', async () => {
  const bad = '<img src=x onerror=alert(1)>';
  const dirty = sample({
    posting: { description: bad },
    original: { description: bad },
    versions: [{ at: '2026-10-01T08:00:00.000Z', revision: 1, posting: { description: bad } }],
    provenance: {
      description: {
        source: 'meta',
        evidence: '',
        confidence: 1,
        others: [{ source: 'meta', evidence: '', confidence: 1, value: bad }],
      },
    },
  });
  const text = await joined(exportText(pagesOf([dirty]), new Date()));
  const file = await readFile(new Blob([text]), { context: context({ cleanHtml: () => 'clean' }) });
  const saved = file.kind === 'rows' ? file.rows[0]?.saved : undefined;
  expect(JSON.stringify(saved)).not.toContain('onerror');
  expect(saved).toEqual(JSON.parse(JSON.stringify(dirty).replaceAll(JSON.stringify(bad), '"clean"')));
});

test('no text of a file reads otherwise than it is written', async () => {
  const title = 'Senior \u202egnp.exe\u202c עברית';
  const ours = await joined(exportText(pagesOf([sample({ posting: { title }, tags: [title] })]), new Date()));
  const theirs = JSON.stringify({ '@type': 'JobPosting', title, url: 'https://jobs.example/1' });
  for (const text of [ours, theirs]) {
    const file = await readFile(new Blob([text]), { context: context() });
    const [row] = file.kind === 'rows' ? file.rows : [];
    expect(row?.saved.posting.title).toBe('Senior gnp.exe עברית');
    expect(row?.saved.tags.join()).not.toMatch(/[\u202a-\u202e]/);
  }
});

test('links in the markup are made whole against the page that each posting came from', async () => {
  const cleanHtml = (_html: string, base?: string) => `<p>${base}</p>`;
  const url = 'https://jobs.example/list/7';
  const ours = await joined(exportText(pagesOf([sample({ url, posting: { description: '<a href=x>' } })]), new Date()));
  const theirs = JSON.stringify({ '@type': 'JobPosting', title: 'Cook', url, description: '<a href=x>' });
  for (const text of [ours, theirs]) {
    const file = await readFile(new Blob([text]), { context: context({ cleanHtml }) });
    const [row] = file.kind === 'rows' ? file.rows : [];
    expect(row?.saved.posting.description).toBe(`<p>${url}</p>`);
  }
});

describe('a row and what stands here', () => {
  const mine = sample();
  const incoming = (saved: SavedPosting, given?: string[]): Incoming => ({ row: 1, id: saved.id, saved, given });
  const planned = (row: ReturnType<typeof previewed>, choice?: 'mine' | 'theirs' | 'both') =>
    planTaken([row], {
      choices: new Map(choice ? [[1, choice]] : []),
      at: '2026-11-21T09:00:00.000Z',
      newId: () => 'new',
    });

  test('new: added as it came, its id kept', () => {
    const row = previewed(incoming(mine), undefined);
    expect(planned(row)).toMatchObject({ add: [mine], replace: [] });
  });

  test('same: nothing is written, also where only the traces differ', () => {
    const row = previewed(incoming({ ...mine, revision: 9, updatedAt: '2027-01-01T00:00:00.000Z', history: [] }), mine);
    expect(row.kind).toBe('same');
    expect(planned(row)).toMatchObject({ add: [], replace: [] });
  });

  const later = { ...mine, notes: 'later', updatedAt: '2026-11-01T00:00:00.000Z', revision: 5 };
  test('changed: the later one stands, unless the person chooses', () => {
    const row = previewed(incoming(later), mine);
    expect(row).toMatchObject({ kind: 'changed', changed: ['notes'], isNewer: true });
    expect(planned(row).replace).toMatchObject([{ basedOn: 3, saved: { id: mine.id, notes: 'later', revision: 6 } }]);
    expect(planned(row, 'mine')).toMatchObject({ add: [], replace: [] });
    expect(planned(row, 'both')).toMatchObject({ add: [{ ...later, id: 'new' }], replace: [] });
    expect(
      planned(previewed(incoming({ ...mine, notes: 'older', updatedAt: '2026-01-01T00:00:00.000Z' }), mine)),
    ).toMatchObject({ add: [], replace: [] });
  });

  test('taken: both pasts are kept, and that it was imported', () => {
    const [replaced] = planned(
      previewed(
        incoming({
          ...later,
          history: [...mine.history, { at: '2026-10-20T00:00:00.000Z', revision: 5, event: 'edited' }],
        }),
        mine,
      ),
    ).replace;
    expect(replaced?.saved.history.map(({ event }) => event)).toEqual(['saved', 'edited', 'edited', 'imported']);
    expect(replaced?.saved.history.at(-1)).toEqual({
      at: '2026-11-21T09:00:00.000Z',
      revision: 6,
      event: 'imported',
      changed: ['notes'],
    });
  });

  test('a table’s row changes only what it gives', () => {
    const row = previewed(
      incoming(sample({ id: 'x', posting: { title: 'Chief nurse' }, status: 'offer', tags: [] }), [
        'posting.title',
        'status',
      ]),
      mine,
    );
    expect(row).toMatchObject({ kind: 'changed', changed: ['posting.title', 'status'] });
    expect(planned(row).replace[0]?.saved).toMatchObject({
      id: mine.id,
      tags: mine.tags,
      status: 'offer',
      posting: { ...mine.posting, title: 'Chief nurse' },
    });
    expect(previewed(incoming(sample({ id: 'x', tags: [] }), ['posting.title']), mine).kind).toBe('same');
  });
});
