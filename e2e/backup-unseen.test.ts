import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { formOf, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { Downloads } from './downloads.ts';
import { jobPage } from './job-page.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const downloads = new Downloads();
let running: Running;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  pages = await servePages(undefined, { 'cook.html': jobPage() });
  running = await launchWithExtension({ downloadBehavior: { policy: 'allow', downloadPath: downloads.folder } });
});
afterAll(async () => {
  await running?.browser.close();
  await pages?.close();
  downloads.remove();
});
beforeEach(() => downloads.empty());

/** Fills the database, remembers `record` of backups, and leaves no page of Jobmark open. */
async function prepare(record: object, before?: (page: Page) => Promise<void>): Promise<void> {
  const options = await OptionsPage.open(running.browser, running.origin);
  await options.start(manyPostings(24));
  await before?.(options.page);
  await options.page.evaluate((backup) => chrome.storage.local.set({ backup }), record);
  await options.page.close();
}

/** Saves a posting in the popup, as a person does. */
async function save(): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto(pages.address('cook.html'));
  const popup = await clickIcon(running, page);
  await formOf(popup);
  await saveByKey(popup);
  await page.close();
}

const recorded = async () => {
  const { page } = await OptionsPage.open(running.browser, running.origin);
  const record = await page.evaluate(async () => (await chrome.storage.local.get('backup')).backup);
  await page.close();
  return record as { last?: { where: string; count: number }; triedAt?: string } | undefined;
};

it('a backup that is due is downloaded while no page of Jobmark is open, by one that goes again', async () => {
  await prepare({ byDownload: true });
  await save();
  const { bytes } = await downloads.file();
  expect(JSON.parse(bytes.toString('utf8')).postings).toHaveLength(25);
  await expect
    .poll(async () => (await running.browser.pages()).filter((each) => each.url().includes('backup.html')).length, {
      timeout: 30_000,
    })
    .toBe(0);
  expect((await recorded())?.last).toMatchObject({ where: 'downloads', count: 25 });
});

it('nothing is downloaded where the person did not ask for it', async () => {
  await prepare({});
  await save();
  const options = await OptionsPage.open(running.browser, running.origin);
  await options.shows('.reminder', '25 postings');
  await expect(downloads.file(2_000)).rejects.toThrow('No file');
  expect(await recorded()).toEqual({});
});

it('a folder that may be written to is written to by the background', async () => {
  const hour = 3_600_000;
  const last = { at: new Date(Date.now() - 2 * hour).toISOString(), name: 'old.json', where: 'folder', count: 1 };
  // A folder of the browser's own stands for one that the person picked: the same handle, without the browser's dialog.
  await prepare({ last }, (page) =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Kept', { create: true });
      const open = indexedDB.open('jobmark');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const change = open.result.transaction('facts', 'readwrite');
      change.objectStore('facts').put({ key: 'backup-folder', value: folder });
      await new Promise((done) => {
        change.oncomplete = done;
      });
      open.result.close();
    }),
  );
  await save();
  await expect.poll(recorded, { timeout: 30_000 }).toMatchObject({
    last: { where: 'folder', count: 25 },
    // Only the background notes that.
    triedAt: expect.any(String),
  });
});
