import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';

/** Waits until the popup has read the page and shows the form. */
export async function formOf(popup: Page): Promise<void> {
  await popup.waitForSelector('form .posting-form');
}

/** Saves what the popup shows, with its key, and waits until it says so. */
export async function saveByKey(popup: Page): Promise<void> {
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('.message.saved');
}

/** Opens the options page in a tab of its own; `hash` names a posting. */
export async function openOptions({ browser, origin }: Running, hash = ''): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(`${origin}/options.html${hash}`);
  return options;
}

/** Exports everything as a Jobmark file and gives the text of the file that is downloaded into `folder` for it. */
export async function exportAll(options: Page, folder: string): Promise<{ name: string; text: string }> {
  await options.locator('::-p-aria([name="Export…"][role="button"])').click();
  await options.waitForSelector('.export-dialog');
  return download(options, 'Export', folder);
}

/** Presses the button of this name and gives the text of the file that is downloaded into `folder` for it. */
export async function download(options: Page, button: string, folder: string): Promise<{ name: string; text: string }> {
  const session = await options.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const before = new Set(existsSync(folder) ? readdirSync(folder) : []);
  await options.locator(`::-p-aria([name="${button}"][role="button"])`).click();
  for (let tries = 0; tries < 1_200; tries++) {
    const name =
      existsSync(folder) && readdirSync(folder).find((file) => !before.has(file) && !file.endsWith('.crdownload'));
    if (name) return { name, text: readFileSync(join(folder, name), 'utf8') };
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`No file came after pressing “${button}”.`);
}
