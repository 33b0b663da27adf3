import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findFirefox } from '../scripts/browser/find.ts';
import { exportText } from '../utils/transfer/json.ts';
import { launchFirefox } from './firefox-browser.ts';
import { manyPostings } from './seed.ts';

/** Gives `text` to the page's file input, as a person's choice would. */
const give = (page: Page, text: string) =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.file-drop input[type=file]');
    if (!input) throw new Error('There is no place for a file');
    const given = new DataTransfer();
    given.items.add(new File([text], 'given.json'));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const press = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

/** Keeps the text of the next file that the page hands to the downloads. */
const catchFile = (page: Page) =>
  page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => {
        (globalThis as unknown as { caught: string }).caught = text;
      });
      return make.call(URL, file);
    };
  });

it.runIf(findFirefox())('Firefox: a file comes in by the worker, is taken in whole, and leaves the same', async () => {
  const { browser, origin } = await launchFirefox();
  try {
    const page = await browser.newPage();
    void page.goto(`${origin}/options.html#view=import`).catch(() => undefined);
    const shows = (selector: string) =>
      expect.poll(
        () =>
          page
            .$$(selector)
            .then(({ length }) => length)
            .catch(() => 0),
        { timeout: 60_000 },
      );
    await shows('.file-drop input[type=file]').toBe(1);
    const postings = manyPostings(60).toReversed();
    const clean = postings[7]?.posting.description ?? '';
    // What the worker can't see to be plain, the page cleans.
    if (postings[7]) postings[7].posting.description = `${clean}<img src=x onerror=alert(1)>`;
    const textOf = async () => {
      let text = '';
      const pages = async function* () {
        yield postings;
      };
      for await (const piece of exportText(pages(), new Date())) text += piece;
      return text;
    };
    await give(page, await textOf());
    await shows('.import-preview').toBe(1);
    await press(page, '.import-page [type=submit]');
    await shows('.import-done').toBe(1);
    await catchFile(page);
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.includes('Export'))?.click();
    });
    await shows('.export-dialog').toBe(1);
    await press(page, '.export-dialog [type=submit]');
    const caught = () => page.evaluate(() => (globalThis as unknown as { caught?: string }).caught ?? '');
    await expect.poll(() => caught().then(({ length }) => length), { timeout: 60_000 }).toBeGreaterThan(0);
    if (postings[7]) postings[7].posting.description = clean;
    expect(JSON.parse(await caught()).postings).toEqual(JSON.parse(await textOf()).postings);
  } finally {
    await browser.close();
  }
});
