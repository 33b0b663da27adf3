import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured } from './report.ts';

/** Postings in a profile: a few, or so many that LevelDB puts them into tables (one for each 4 MB; larger values stand apart). */
const FEW = 12;
const MANY = 130;
const NOTICED = [
  'Your saved postings are missing',
  'The latest changes are missing',
  'Postings are missing',
  'Descriptions are missing',
  'can’t be opened',
];

const filesOf = (folder: string, name: RegExp) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

/** The largest of these: there may be an empty log beside the one that counts. */
function largest(folder: string, name: RegExp): string {
  const files = filesOf(folder, name).sort((a, b) => readFileSync(b).length - readFileSync(a).length);
  if (!files[0]) throw new Error(`No file ${name} in ${readdirSync(folder).join(' ')}`);
  return files[0];
}

function remove(files: string[]): void {
  for (const file of files) rmSync(file, { recursive: true });
}

/** Turns over bits in the middle of a file. */
function flip(file: string): void {
  const size = readFileSync(file).length;
  const handle = openSync(file, 'r+');
  for (let at = Math.floor(size / 3); at < size; at += Math.max(64, Math.floor(size / 20))) {
    const byte = readFileSync(file)[at] ?? 0;
    writeSync(handle, Buffer.from([byte ^ 0xff]), 0, 1, at);
  }
  closeSync(handle);
}

/** What happens to the files while the browser is closed. */
const ON_DISK: [string, (folder: string) => void][] = [
  ['the folder is gone', (folder) => rmSync(folder, { recursive: true })],
  ['the folder is empty', (folder) => remove(filesOf(folder, /./))],
  ['CURRENT is gone', (folder) => rmSync(join(folder, 'CURRENT'))],
  ['CURRENT holds nonsense', (folder) => writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n')],
  ['the manifest is gone', (folder) => rmSync(largest(folder, /^MANIFEST/))],
  ['bytes of the manifest are flipped', (folder) => flip(largest(folder, /^MANIFEST/))],
  [
    'the log is cut to half',
    (folder) => truncateSync(largest(folder, /\.log$/), Math.floor(readFileSync(largest(folder, /\.log$/)).length / 2)),
  ],
  ['bytes of the log are flipped', (folder) => flip(largest(folder, /\.log$/))],
  ['bytes of a table are flipped', (folder) => filesOf(folder, /\.ldb$/).forEach(flip)],
  ['the tables are gone', (folder) => remove(filesOf(folder, /\.ldb$/))],
];

/** What a person, or another extension's page, can do with the browser's own tools. */
const IN_BROWSER: [string, 'delete' | 'clear postings' | 'clear documents' | 'without postings'][] = [
  ['the database is deleted in the developer tools', 'delete'],
  ['the postings are cleared in the developer tools', 'clear postings'],
  ['the texts are cleared in the developer tools', 'clear documents'],
  ['the table of postings is missing', 'without postings'],
];

let noticed = 0;
afterAll(() => measured(`damaged database, ${ON_DISK.length + IN_BROWSER.length} kinds`, `${noticed} noticed`));

const made = new Map<number, Promise<Profile>>();

/** A profile of its own that knows of so many postings: a copy of one that was filled for all. */
async function filled(count: number): Promise<Profile> {
  const first = made.get(count) ?? fill(count);
  made.set(count, first);
  return (await first).copy();
}

async function fill(count: number): Promise<Profile> {
  const profile = new Profile();
  await profile.start();
  const page = await profile.page({ withProbe: true });
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      const request = probe.requestOf(`Job ${at}`);
      const noise = Array.from({ length: 2_500 }, () => Math.random()).join(' ');
      if (count > 100) request.posting.description = noise;
      await probe.handOver(request);
    }
  }, count);
  // The ledger is written a moment after the last save was acknowledged.
  await page.waitForFunction(async (count) => (await probe.storedLedger.read())?.count === count, {}, count);
  await profile.close();
  return profile;
}

/** What the options page says when it opens. */
async function said(profile: Profile): Promise<string> {
  const page = await profile.running.browser.newPage();
  await page.goto(`${profile.running.origin}/options.html`);
  await page.waitForSelector('.notice, .posting-row');
  // A hole that only counting finds is told a moment after the list.
  await page.waitForSelector('.notice', { timeout: 60_000 }).catch(() => undefined);
  return page.evaluate(() => document.querySelector('.notice')?.textContent ?? document.body.innerText);
}

const isSaid = (text: string) => NOTICED.some((sentence) => text.includes(sentence));

it.each(ON_DISK)('says what is missing where %s', async (what, damage) => {
  const count = /table|CURRENT is gone/.test(what) ? MANY : FEW;
  const profile = await filled(count);
  damage(profile.database);
  await profile.start();
  const text = await said(profile);
  if (isSaid(text)) noticed++;
  expect(text).toSatisfy(isSaid);
  expect(text).toContain(`There were ${count} postings here`);
  await profile.close();
});

it.each(IN_BROWSER)('says what is missing where %s', async (_what, how) => {
  const profile = await filled(FEW);
  const { browser, origin } = await profile.start();
  const page = await profile.page();
  const session = await page.createCDPSession();
  const database = { securityOrigin: origin, databaseName: 'jobmark' };
  if (how === 'delete') await session.send('IndexedDB.deleteDatabase', database);
  else if (how === 'clear postings' || how === 'clear documents') {
    await session.send('IndexedDB.clearObjectStore', { ...database, objectStoreName: how.replace('clear ', '') });
  } else {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    await profile.stopWorker();
    await page.evaluate(async () => {
      const open = (version?: number, upgrade?: (database: IDBDatabase) => void) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('jobmark', version);
          request.onupgradeneeded = () => upgrade?.(request.result);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const { version, ...first } = await open().then((database) => {
        database.close();
        return { version: database.version };
      });
      void first;
      (await open(version + 1, (database) => database.deleteObjectStore('postings'))).close();
    });
  }
  const text = await said(profile);
  if (isSaid(text)) noticed++;
  expect(text).toSatisfy(isSaid);
  await profile.close();
});
