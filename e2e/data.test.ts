import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { download } from '../scripts/browser/drive.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { scratch, shows, useExtension } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { SIX } from './six.ts';

const extension = useExtension();
const SHOTS = process.env.SHOTS;

async function shot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  for (const look of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await page.screenshot({ path: join(SHOTS, `${name}-${look}.png`) as `${string}.png` });
  }
}

/** A folder of the browser's own stands for one that the person picks: the same handles, without the browser's dialog. */
const lendFolder = (page: Page) =>
  page.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });

/** The names of the files in that folder, and the text of one. */
const folder = (page: Page, name?: string) =>
  page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle('Backups', { create: true });
    const names: string[] = [];
    for await (const each of (handle as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(each);
    const text = name ? await (await (await handle.getFileHandle(name)).getFile()).text() : '';
    return { names: names.sort(), text };
  }, name);

const place = (page: Page, names: string[]) =>
  page.evaluate(async (names) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle('Backups', { create: true });
    for (const name of names) {
      const writable = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await writable.write('{}');
      await writable.close();
    }
  }, names);

/** A fresh options page with these postings, at “Your data”. */
async function openData(postings: SavedPosting[]): Promise<OptionsPage> {
  const { browser, origin } = extension.running;
  const options = await OptionsPage.open(browser, origin);
  await options.page.evaluate(async () => {
    const open = indexedDB.open('jobmark');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    open.result.transaction('facts', 'readwrite').objectStore('facts').delete('backup-folder');
    open.result.close();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('Backups', { recursive: true }).catch(() => undefined);
  });
  await options.start(postings);
  await options.page.evaluate(() => chrome.storage.local.remove('backup'));
  await options.page.goto(`${origin}/options.html#view=data`);
  await options.page.waitForSelector('.data-page');
  await lendFolder(options.page);
  return options;
}

async function giveFile(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.locator(`::-p-aria([name="${button}"][role="button"])`).click(),
  ]);
  await chooser.accept([path]);
}

const sorted = (saved: SavedPosting[]) => [...saved].sort((a, b) => a.id.localeCompare(b.id));

let options: OptionsPage;
beforeEach(async () => {
  for (const page of (await extension.running.browser.pages()).slice(1)) await page.close();
});

describe('your data', () => {
  it('says what is kept and that it never left, and has no fault that axe finds', async () => {
    options = await openData(SIX);
    await shows(options.page, '6 postings');
    await shows(options.page, 'No file with your postings was made yet.');
    expect(await options.faults()).toEqual([]);
    await shot(options.page, 'data');
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await options.faults()).toEqual([]);
  });

  it('backs up into the downloads where no folder is chosen, and remembers it', async () => {
    options = await openData(SIX);
    const { name, text } = await download(options.page, 'Back up now', scratch());
    expect(name).toMatch(/^jobmark-backup-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.json$/);
    expect(JSON.parse(text).postings).toHaveLength(6);
    await shows(options.page, `${name} in your downloads`);
    await shows(options.page, 'Nothing has changed since.');
  });

  it('writes into a chosen folder at once, keeps the last ten, and leaves other files alone', async () => {
    options = await openData(SIX);
    await options.page.waitForFunction(() => document.body.innerText.includes('6 postings'));
    const tag = await options.page.evaluate(async () =>
      ((await chrome.storage.local.get('ledger')).ledger as { birth: string } | undefined)?.birth.slice(0, 6),
    );
    const old = Array.from({ length: 12 }, (_, day) => `jobmark-backup-2026-01-${String(day + 10)}-${tag}.json`);
    const others = ['jobmark-backup-2026-01-10-ffffff.json', 'jobmark-backup-notes.json', 'taxes.json'];
    await place(options.page, [...old, ...others]);
    await options.click('button', 'Choose a folder…');
    await shows(options.page, 'Into the folder “Backups”');
    await expect.poll(async () => (await folder(options.page)).names.length).toBe(13);
    const { names } = await folder(options.page);
    expect(names).toEqual(expect.arrayContaining([...old.slice(3), ...others]));
    const made = names.find((name) => ![...old, ...others].includes(name)) ?? '';
    expect(JSON.parse((await folder(options.page, made)).text).postings).toHaveLength(6);
    expect(await options.faults()).toEqual([]);
    await shot(options.page, 'data-folder');
  });

  it('brings postings back from a file: shows first, writes all, takes back all', async () => {
    options = await openData(SIX);
    const downloads = scratch();
    const { name } = await download(options.page, 'Back up now', downloads);
    const before = sorted(await options.stored());
    await options.start(SIX.slice(0, 2));
    await options.page.goto(`${extension.running.origin}/options.html#view=data`);
    await options.page.waitForSelector('.data-page');
    await giveFile(options.page, 'From a file…', join(downloads, name));
    await shows(options.page, 'Not here now');
    expect(await options.faults()).toEqual([]);
    await shot(options.page, 'restore');
    await expect.poll(() => options.stored()).toHaveLength(2);
    await options.click('button', 'Bring back 4 postings');
    await options.told('4 postings brought back.');
    await expect.poll(async () => sorted(await options.stored())).toEqual(before);
    await options.press('Control+z');
    await options.told('Taken back: all is as it was before.');
    await expect.poll(() => options.stored()).toHaveLength(2);
  });

  it.each<[string, (whole: Buffer) => Buffer | string, string]>([
    ['cut off', (whole) => whole.subarray(0, whole.length - 40), 'This file ends in the middle'],
    [
      'changed by one letter',
      (whole) => whole.toString().replace('Stockholm', 'Stockhelm'),
      'its check sum is not right',
    ],
    ['no JSON', () => 'Dear diary', 'This is no backup of Jobmark’s'],
    ['empty', () => '', 'This file is empty'],
  ])('refuses a file that is %s, and changes nothing', async (_what, spoil, sentence) => {
    options = await openData(SIX);
    const downloads = scratch();
    const { name } = await download(options.page, 'Back up now', downloads);
    const path = join(downloads, name);
    writeFileSync(path, spoil(readFileSync(path)));
    const before = await options.stored();
    await giveFile(options.page, 'From a file…', path);
    await options.shows('.toast', sentence);
    await expect.poll(() => options.stored()).toEqual(before);
  });

  it('deletes everything, and takes that back as long as the page stays', async () => {
    options = await openData(SIX);
    const before = sorted(await options.stored());
    await options.click('button', 'Delete everything');
    await options.shows('.toast', '6 postings and all else deleted.');
    await expect.poll(() => options.stored()).toEqual([]);
    await options.press('Control+z');
    await options.told('Everything is back.');
    await expect.poll(async () => sorted(await options.stored())).toEqual(before);
    await options.click('button', 'Delete everything');
    await options.shows('.toast', '6 postings and all else deleted.');
    await options.page.goto(`${extension.running.origin}/options.html`);
    await shows(options.page, 'Nothing saved yet');
  });
});

describe('the reminder', () => {
  const many = Array.from({ length: 4 }, (_, round) =>
    SIX.map((saved, at) => ({ ...saved, id: `00000000-0000-4000-8000-0000000${round}000${at}` })),
  ).flat();

  it('comes after 20 changes, and goes when it is put off', async () => {
    options = await openData(many);
    await options.page.goto(`${extension.running.origin}/options.html`);
    await shows(options.page, '24 postings stand in this browser alone.');
    expect(await options.faults()).toEqual([]);
    await shot(options.page, 'reminder');
    await options.click('button', 'Not now');
    await options.page.waitForFunction(() => !document.querySelector('.reminder'));
    await options.reload();
    await new Promise((done) => setTimeout(done, 500));
    await expect.poll(() => options.page.$('.reminder')).toBeNull();
  });

  it('does not come before the first posting', async () => {
    options = await openData([]);
    await options.page.goto(`${extension.running.origin}/options.html`);
    await shows(options.page, 'Nothing saved yet');
    await expect.poll(() => options.page.$('.reminder')).toBeNull();
  });
});

describe('a database that was deleted while Jobmark was open', () => {
  it('is never an empty list: what was there is said, and comes back from a file', async () => {
    options = await openData(SIX);
    const downloads = scratch();
    const { name } = await download(options.page, 'Back up now', downloads);
    const before = sorted(await options.stored());
    await options.page.goto(`${extension.running.origin}/options.html`);
    await options.ready();
    const session = await options.page.createCDPSession();
    await session.send('IndexedDB.deleteDatabase', {
      securityOrigin: extension.running.origin,
      databaseName: 'jobmark',
    });
    await shows(options.page, 'Your saved postings are missing');
    await shows(options.page, 'There were 6 postings here');
    await shows(options.page, name);
    expect(await options.faults()).toEqual([]);
    await shot(options.page, 'guard');
    await options.page.reload();
    await shows(options.page, 'Your saved postings are missing');
    await giveFile(options.page, 'Bring them back from a file…', join(downloads, name));
    await options.click('button', 'Bring back 6 postings');
    await options.told('6 postings brought back.');
    await expect.poll(async () => sorted(await options.stored())).toEqual(before);
    await options.reload();
    await expect.poll(() => options.titles()).toHaveLength(6);
  });

  it('may be taken for all there is', async () => {
    options = await openData(SIX);
    const session = await options.page.createCDPSession();
    await session.send('IndexedDB.deleteDatabase', {
      securityOrigin: extension.running.origin,
      databaseName: 'jobmark',
    });
    await shows(options.page, 'Your saved postings are missing');
    await options.click('button', 'Start empty, I know');
    await shows(options.page, 'None yet');
    await options.page.goto(`${extension.running.origin}/options.html`);
    await shows(options.page, 'Nothing saved yet');
  });
});
