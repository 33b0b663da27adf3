import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../scripts/browser/drive.ts';
import { scratch, shows } from '../harness.ts';
import { Profile } from './profile.ts';
import { measured } from './report.ts';

/** The rows of each released version, as that version wrote them: written once, never changed. */
const VERSIONS = [1, 2];
interface Sample {
  version: number;
  stores: Record<string, { keyPath: string; autoIncrement?: boolean; indexes: Record<string, boolean> }>;
  rows: Record<string, { id: string; posting?: object; original?: object }[]>;
}
const sampleOf = (version: number): Sample =>
  JSON.parse(readFileSync(join(import.meta.dirname, `samples/version-${version}.json`), 'utf8'));

/** Makes the database as it was, without any code of ours. */
const lay = (page: Page, sample: Sample) =>
  page.evaluate(async (sample) => {
    await new Promise((done) => {
      indexedDB.deleteDatabase('jobmark').onsuccess = done;
    });
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open('jobmark', sample.version);
      request.onupgradeneeded = () => {
        for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(sample.stores)) {
          const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const [index, multiEntry] of Object.entries(indexes)) store.createIndex(index, index, { multiEntry });
          for (const row of sample.rows[name] ?? []) store.put(row);
        }
      };
      request.onsuccess = () => {
        request.result.close();
        done();
      };
      request.onerror = () => fail(request.error);
    });
    await chrome.storage.local.clear();
  }, sample);

/** Every row of every table, and the version, read by itself. */
const raw = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const rows: Record<string, unknown> = {};
    for (const name of database.objectStoreNames) {
      const all = database.transaction(name).objectStore(name).getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      rows[name] = all.result;
    }
    database.close();
    return JSON.stringify([database.version, rows]);
  });

const profile = new Profile();
let page: Page;
beforeAll(async () => {
  await profile.start();
  page = await profile.page();
});
afterAll(() => profile.close());

async function fresh(sample: Sample): Promise<Page> {
  const { browser, origin } = profile.running;
  for (const each of await browser.pages()) if (each !== page && each.url().startsWith(origin)) await each.close();
  await profile.stopWorker();
  await lay(page, sample);
  return browser.newPage();
}

describe.each(VERSIONS)('a database of version %i', (version) => {
  it('opens with every field of every posting', async () => {
    const sample = sampleOf(version);
    const options = await fresh(sample);
    await options.goto(`${profile.running.origin}/options.html`);
    await options.waitForSelector('.posting-row');
    const documents = new Map(sample.rows.documents?.map((row) => [row.id, row]));
    const expected = (sample.rows.postings ?? []).map((row) => {
      const { identityKeys: _keys, ...kept } = row as typeof row & { identityKeys?: unknown };
      const document = documents.get(row.id);
      return {
        ...document,
        ...kept,
        posting: { ...kept.posting, ...document?.posting },
        original: { ...kept.original, ...document?.original },
      };
    });
    const prober = await profile.page({ withProbe: true });
    const found = await prober.evaluate(async () => {
      const all = [];
      for await (const some of probe.store.transfers.pages({ withBin: true })) all.push(...some);
      return { all, opening: await probe.store.open() };
    });
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(found.opening).toEqual({ state: 'ready' });
    expect(found.all.sort(byId)).toEqual(expected.sort(byId));
    // What a posting is recognised by came with version 2: the upgrade makes it for the rows that were there.
    const live = found.all.filter(({ url, deletedAt }) => version === 1 && url && !deletedAt);
    const known = await prober.evaluate(
      (urls) => Promise.all(urls.map(async (url) => (await probe.store.repeats.known(`${url}&utm_campaign=x`))?.id)),
      live.map(({ url }) => String(url)),
    );
    expect(known).toEqual(live.map(({ id }) => id));
    expect(live.length > 0).toBe(version === 1);
    measured(`database of version ${version}, ${expected.length} postings`, '0 fields lost');
    await prober.close();
  });
});

it('a database of version 1 with thousands of postings is upgraded whole', async () => {
  const { stores, rows } = sampleOf(1);
  const times = Math.ceil(2_000 / (rows.postings?.length ?? 1));
  const many = (name: string) =>
    (rows[name] ?? []).flatMap((row) => Array.from({ length: times }, (_, at) => ({ ...row, id: `${row.id}-${at}` })));
  const postings = many('postings');
  await fresh({ version: 1, stores, rows: { ...rows, postings, documents: many('documents') } });
  const prober = await profile.page({ withProbe: true });
  const found = await prober.evaluate(async () => {
    const opening = await probe.store.open();
    const ids: string[] = [];
    for await (const some of probe.store.transfers.pages({ withBin: true })) ids.push(...some.map(({ id }) => id));
    return { opening, ids: ids.sort() };
  });
  expect(found).toEqual({ opening: { state: 'ready' }, ids: postings.map(({ id }) => id).sort() });
  await prober.close();
});

describe('a database of a later version', () => {
  it('is not written to, says so, and exports', async () => {
    const newest = sampleOf(2);
    const later: Sample = {
      ...newest,
      version: 9_990,
      stores: { ...newest.stores, later: { keyPath: 'id', indexes: {} } },
      rows: { ...newest.rows, later: [{ id: 'something new' }] },
    };
    const options = await fresh(later);
    const before = await raw(page);
    await options.goto(`${profile.running.origin}/options.html`);
    await shows(options, 'A newer Jobmark was here');
    const { text } = await download(options, 'Export what is there', scratch());
    expect(JSON.parse(text).postings).toHaveLength(newest.rows.postings?.length ?? 0);
    const prober = await profile.page({ withProbe: true });
    const reply = await prober.evaluate(() => probe.handOver(probe.requestOf('Too new')));
    expect(reply).toEqual({ error: 'newer' });
    expect(await prober.evaluate(async () => Object.keys(await probe.unfinishedSaves()).length)).toBe(1);
    expect(await raw(page)).toBe(before);
    measured('a newer database under this build', 'refused to write, nothing changed, export works');
  });
});
