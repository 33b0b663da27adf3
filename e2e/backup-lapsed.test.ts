import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { download } from '../scripts/browser/drive.ts';
import { scratch, shows, useExtension } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const extension = useExtension();

/** Drops a real folder on the page and keeps its handle as the backups' folder: such a handle may read, and must ask to write. */
async function dropFolder(page: Page, path: string): Promise<string> {
  await page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      const { getAsFileSystemHandle } = (item ?? {}) as { getAsFileSystemHandle?: () => Promise<FileSystemHandle> };
      (globalThis as unknown as { dropped: unknown }).dropped = getAsFileSystemHandle?.call(item);
    });
  });
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  return page.evaluate(async () => {
    const handle = await (globalThis as unknown as { dropped?: Promise<FileSystemHandle> }).dropped;
    if (!(handle instanceof FileSystemDirectoryHandle)) return `no folder: ${handle}`;
    const open = indexedDB.open('jobmark');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const change = open.result.transaction('facts', 'readwrite');
    change.objectStore('facts').put({ key: 'backup-folder', value: handle });
    await new Promise((done) => {
      change.oncomplete = done;
    });
    open.result.close();
    const { queryPermission } = handle as unknown as { queryPermission(wanted: object): Promise<string> };
    return queryPermission.call(handle, { mode: 'readwrite' });
  });
}

it('a folder that the browser lets nobody write to any more is said; the reminder and the downloads take its place', async () => {
  const folder = join(scratch(), 'Kept');
  mkdirSync(folder);
  const { running } = extension;
  const options = await OptionsPage.open(running.browser, running.origin);
  await options.start(manyPostings(24));
  expect(await dropFolder(options.page, folder)).toBe('prompt');
  await options.page.evaluate(() => chrome.storage.local.remove('backup'));
  await options.reload();
  await shows(options.page, '24 postings stand in this browser alone.');
  await options.page.goto(`${running.origin}/options.html#view=data`);
  await shows(options.page, 'taken back the permission to write into the folder “Kept”');
  await options.page.locator('::-p-aria([name="Allow it again"][role="button"])').wait();
  expect(await options.faults()).toEqual([]);
  // The person says no to the browser, which nobody can in a browser without a window.
  await options.page.evaluate(() => {
    (FileSystemHandle.prototype as unknown as { requestPermission: unknown }).requestPermission = async () => 'denied';
  });
  const { name, text } = await download(options.page, 'Back up now', scratch());
  expect(JSON.parse(text).postings).toHaveLength(24);
  await shows(options.page, `${name} in your downloads`);
  expect(readdirSync(folder)).toEqual([]);
});
