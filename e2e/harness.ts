import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { formOf } from '../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import type { PostingField, SavedPosting } from '../utils/posting.ts';

/** A new folder for what a test writes. */
export const scratch = () => mkdtempSync(join(tmpdir(), 'jobmark-e2e-'));

/** A browser with the built extension, and the sample pages beside it, for the tests of one file. */
export function useExtension(more: Record<string, string> = {}) {
  const ready = {} as { running: Running; pages: Awaited<ReturnType<typeof servePages>> };
  beforeAll(async () => {
    ready.pages = await servePages(undefined, more);
    ready.running = await launchWithExtension();
  });
  afterAll(async () => {
    await ready.running.browser.close();
    await ready.pages.close();
  });
  return {
    get running() {
      return ready.running;
    },
    address: (name: string) => ready.pages.address(name),
    /** Opens a sample page in a tab of its own. */
    async visit(name: string): Promise<Page> {
      const tab = await ready.running.browser.newPage();
      await tab.goto(name.includes(':') ? name : ready.pages.address(name));
      return tab;
    },
    /** Opens a sample page, clicks the icon and waits for the form. */
    async open(name: string): Promise<{ tab: Page; popup: Page }> {
      const tab = await this.visit(name);
      const popup = await clickIcon(ready.running, tab);
      await formOf(popup);
      return { tab, popup };
    },
  };
}

/** What stands in the popup's control for a field. */
export function fieldValue(popup: Page, field: PostingField): Promise<string> {
  return popup.$eval(`#field-${field}`, (control) => (control as HTMLInputElement).value);
}

/** Types `text` over what stands in a control, key by key. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (control) => {
    (control as HTMLInputElement).focus();
    (control as HTMLInputElement).select();
  });
  await page.keyboard.type(text);
}

/** The text that a person reads on a page of ours. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page shows `text`. */
export async function shows(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 30_000 }, text);
}

/** What the database holds, read by itself and not through the extension's code: rows with their documents, the bin too. */
export async function stored({ browser, origin }: Running): Promise<SavedPosting[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/options.html`);
  const saved = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('jobmark'));
    const all = async (table: string) => {
      if (!database.objectStoreNames.contains(table)) return [];
      return (await done(database.transaction(table).objectStore(table).getAll())) as {
        id: string;
        posting: object;
        original: object;
        identityKeys?: string[];
        signature?: string;
      }[];
    };
    const documents = new Map((await all('documents')).map((document) => [document.id, document]));
    const rows = await all('postings');
    database.close();
    // What a posting is recognised by is derived, and never exported.
    return rows.map(({ identityKeys: _keys, signature: _signature, ...row }) => {
      const document = documents.get(row.id);
      return {
        ...document,
        ...row,
        posting: { ...row.posting, ...document?.posting },
        original: { ...row.original, ...document?.original },
      };
    });
  });
  await page.close();
  return saved as unknown as SavedPosting[];
}
