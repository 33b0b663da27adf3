import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measured } from '../../e2e/security/report.ts';
import { manyPostings } from '../../e2e/seed.ts';
import { FileFaultError } from '../../utils/transfer/errors.ts';
import { readFile } from '../../utils/transfer/read-file.ts';

/** A hostile file: `expect` begins with `reject` where nothing of it may be taken. */
interface Case {
  name: string;
  text: string;
  expect: string;
}

/** The collected ones where they are present (`npm run test:security`), and these of our own. `jobs` stands for our `postings`. */
const OWN: Case[] = [
  { name: 'own: nothing', text: '', expect: 'reject' },
  { name: 'own: cut off', text: '{"version":1,"jobs":[{"id":"a","title":"x"', expect: 'reject' },
  { name: 'own: version 999', text: '{"version":999,"jobs":[]}', expect: 'reject' },
  { name: 'own: two files in one', text: '{"version":1,"jobs":[]}{"version":1,"jobs":[]}', expect: 'reject' },
  {
    name: 'own: polluting',
    text: '{"version":1,"__proto__":{"polluted":1},"jobs":[{"id":"a","title":"x","__proto__":{"polluted":1}}]}',
    expect: 'no pollution',
  },
  {
    name: 'own: a script for an address',
    text: '{"version":1,"jobs":[{"id":"a","title":"x","url":"javascript:alert(1)"}]}',
    expect: 'url',
  },
  {
    name: 'own: deep',
    text: `{"version":1,"jobs":[],"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    expect: 'reject',
  },
  { name: 'own: fits', text: '{"version":1,"jobs":[{"id":"a","title":"Cook"}]}', expect: 'accept' },
];
const FILE = join(process.env.SECURITY_CORPUS ?? '', 'json-import/cases.json');
const collected: Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

const [SAVED] = manyPostings(1, new Date('2026-10-01T12:00:00.000Z'));
const ID = '00000000-0000-4000-8000-000000000009';

/** A job of the collection as our posting; every key that we do not know is kept, `__proto__` too. */
function adapted(job: unknown): unknown {
  if (typeof job !== 'object' || job === null) return job;
  const { id, title, url, descriptionHtml, ...rest } = job as Record<string, unknown>;
  const made: object = {
    ...SAVED,
    id: id === 'a' ? ID : id,
    ...(url !== undefined && { url, canonicalUrl: url }),
    posting: {
      ...SAVED?.posting,
      ...(title !== undefined && { title }),
      ...(descriptionHtml !== undefined && { description: descriptionHtml }),
    },
  };
  for (const [key, value] of Object.entries(rest)) Object.defineProperty(made, key, { value, enumerable: true });
  return made;
}

/** The file in our words, so that it is refused for what is wrong with it and not for its names. */
function ours(text: string): string {
  const jobs = /"jobs":(\[\{.*?\}\])\}$/s.exec(text)?.[1];
  const inOurs =
    jobs === undefined ? text : text.replace(jobs, () => JSON.stringify((JSON.parse(jobs) as unknown[]).map(adapted)));
  return inOurs
    .replace('{"version":', '{"format":"jobmark","exportedAt":"2026-10-01T12:00:00.000Z","version":')
    .replaceAll('"jobs":', '"postings":');
}

const context = { now: new Date('2026-10-02T12:00:00.000Z'), newId: () => ID, cleanHtml: () => '<p>clean</p>' };
const namesOfObjects = Object.getOwnPropertyNames(Object.prototype).join();

let held = 0;
afterAll(() =>
  measured(`${OWN.length + collected.length} hostile imports`, 'accepted or refused as they must be', `${held} are`),
);

describe('a hostile file', () => {
  it.each([...OWN, ...collected])('$name: $expect', async ({ text, expect: wanted }) => {
    let taken: Awaited<ReturnType<typeof readFile>> | undefined;
    try {
      taken = await readFile(new Blob([ours(text)]), { context });
    } catch (error) {
      expect(error).toBeInstanceOf(FileFaultError);
    }
    const rows = taken?.kind === 'rows' ? taken.rows : [];
    if (wanted.startsWith('reject or report')) expect(taken?.kind === 'rows' && taken.unreadable).toHaveLength(1);
    else if (wanted.startsWith('reject')) expect(rows).toEqual([]);
    if (wanted === 'accept') expect(rows.map(({ saved }) => saved.posting.title)).toEqual(['Cook']);
    for (const { saved } of rows) {
      expect(saved.url ?? 'https://').toMatch(/^(?:https?|file):/);
      expect(saved.posting.description).toBe('<p>clean</p>');
      expect(Object.keys(saved)).not.toContain('polluted');
      expect((saved as { polluted?: unknown }).polluted).toBeUndefined();
    }
    expect('polluted' in {}).toBe(false);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(namesOfObjects);
    held++;
  });
});
