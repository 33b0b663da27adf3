import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { idAt, SIX, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const deleted = (saved: SavedPosting | undefined, days: number): SavedPosting[] =>
  saved ? [{ ...saved, deletedAt: daysAgo(days) }] : [];
/** Three in the bin since today, a week and almost a month, one for longer, two that are not deleted. */
const MIXED = [
  ...deleted(SIX[0], 0),
  ...deleted(SIX[1], 7),
  ...deleted(SIX[2], 29.9),
  ...deleted(SIX[3], 30.1),
  ...SIX.slice(4),
];

const binTitles = () =>
  options.page.$$eval('.bin-row', (rows) =>
    rows
      .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => row.querySelector('.bin-title')?.textContent),
  );
const binHas = async (...titles: (string | undefined)[]) => {
  await options.page.waitForFunction(
    (count) => document.querySelectorAll('.bin-row').length === count,
    {},
    titles.length,
  );
  await expect.poll(() => binTitles()).toEqual(titles);
};
const live = async () =>
  (await options.stored()).filter(({ deletedAt }) => !deletedAt).map(({ posting }) => posting.title);

describe('the bin', () => {
  beforeEach(async () => {
    await options.start(MIXED);
    await options.click('link', 'Bin');
    await options.page.waitForSelector('.bin-row');
  });

  test('shows what was deleted in the last 30 days, last first, with the day that each leaves', async () => {
    await binHas(TITLES[0], TITLES[1], TITLES[2]);
    const leaves = () => options.page.$eval('.bin-row', (row) => row.querySelector('.bin-leavesAt')?.textContent);
    const expected = await options.page.evaluate(
      (iso) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(iso)),
      daysAgo(-30),
    );
    await expect.poll(leaves).toBe(expected);
  });

  test('the clean-up takes what lay there for longer, with its texts, and nothing else', async () => {
    // As if the last one had been yesterday.
    await options.page.evaluate(async () => {
      const request = indexedDB.open('jobmark');
      const database = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const change = database.transaction('facts', 'readwrite');
      change.objectStore('facts').delete('cleanedUpAt');
      await new Promise<void>((resolve) => {
        change.oncomplete = () => resolve();
      });
      database.close();
    });
    await expect.poll(() => options.stored()).toHaveLength(6);
    await options.page.reload();
    await options.page.waitForFunction(
      async (gone) => {
        const request = indexedDB.open('jobmark');
        const database = await new Promise<IDBDatabase>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
        const keys = (name: string) =>
          new Promise<IDBValidKey[]>((resolve) => {
            const all = database.transaction(name).objectStore(name).getAllKeys();
            all.onsuccess = () => resolve(all.result);
          });
        const both = [await keys('postings'), await keys('documents')];
        database.close();
        return both.every((each) => each.length === 5 && !each.includes(gone));
      },
      {},
      idAt(3),
    );
  });

  test('one is brought back by a click, the rest by a key, and Undo puts them in again', async () => {
    await options.click('button', `Bring back ${TITLES[1]}`);
    await options.told('1 posting brought back.');
    await binHas(TITLES[0], TITLES[2]);
    await options.page.waitForFunction((id) => document.activeElement?.getAttribute('data-id') === id, {}, idAt(2));
    await options.press('Control+a', 'Enter');
    await options.told('2 postings brought back.');
    await options.shows('.notice', 'The bin is empty');
    await expect
      .poll(async () => (await live()).sort())
      .toEqual([TITLES[0], TITLES[1], TITLES[2], TITLES[4], TITLES[5]].sort());
    await options.press('Control+z');
    // Deleted in the same moment.
    await binHas(TITLES[2], TITLES[0]);
    await expect.poll(async () => (await live()).sort()).toEqual([TITLES[1], TITLES[4], TITLES[5]].sort());
  });

  test('a range is deleted for good and comes back into the bin by Undo', async () => {
    await options.press('j', 'x', 'j', 'X', 'Delete');
    await options.told('2 postings deleted for good. Undo works for an hour.');
    await binHas(TITLES[2]);
    await options.reload();
    await options.page.waitForSelector('.bin-row');
    await binHas(TITLES[2]);
    // What another visit did is not taken back in this one.
    await options.press('Delete');
    await options.told('1 posting deleted for good. Undo works for an hour.');
    await options.click('button', 'Undo Ctrl+Z');
    await options.told('1 posting back in the bin.');
    await binHas(TITLES[2]);
  });

  test('what another tab deletes and brings back comes and goes at once', async () => {
    const other = await OptionsPage.open(running.browser, running.origin);
    await other.press('j', 'Delete');
    await other.told('1 posting deleted.');
    await options.page.bringToFront();
    await binHas(TITLES[4], TITLES[0], TITLES[1], TITLES[2]);
    await other.page.bringToFront();
    await other.press('Control+z');
    await other.told('1 posting brought back.');
    await other.page.close();
    await options.page.bringToFront();
    await binHas(TITLES[0], TITLES[1], TITLES[2]);
  });

  test('all are brought back at once', async () => {
    await options.click('button', 'Bring all back');
    await options.told('3 postings brought back.');
    await expect.poll(() => live()).toHaveLength(5);
    await options.page.locator('.view-tabs a').click();
    await options.page.waitForFunction(() => document.querySelectorAll('.posting-row').length === 5);
  });

  test('of thousands draws what is in view, and empties with progress that can be stopped', async () => {
    await options.start(manyPostings(3_000).map((saved) => ({ ...saved, deletedAt: daysAgo(1) })));
    await options.click('link', 'Bin');
    await options.page.waitForSelector('.bin-row');
    await expect.poll(async () => (await options.page.$$('.bin-row')).length).toBeLessThan(50);
    await options.page.evaluate(() => {
      new MutationObserver(() => document.querySelector<HTMLElement>('.work-bar button')?.click()).observe(
        document.body,
        { childList: true, subtree: true },
      );
    });
    await options.click('button', 'Empty the bin');
    await options.page.waitForSelector('.toast');
    const told = () => options.page.$eval('.toast > span', (toast) => toast.textContent ?? '');
    await expect.poll(told).toMatch(/^[\d,]+ postings deleted for good/);
    const erased = Number(/^[\d,]+/.exec(await told())?.[0].replace(',', ''));
    expect(erased).toBeGreaterThan(0);
    expect(erased).toBeLessThan(3_000);
    await options.page.waitForFunction(
      (count) => document.querySelector('table')?.getAttribute('aria-rowcount') === count,
      {},
      String(3_001 - erased),
    );
  });

  test.each(['light', 'dark'])('axe finds nothing, %s, wide and narrow, full and empty', async (scheme) => {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [1280, 400]) {
      await options.page.setViewport({ width, height: 800 });
      expect(await options.faults(), String(width)).toEqual([]);
    }
    await options.press('j', 'Control+a');
    expect(await options.faults(), 'selected').toEqual([]);
    await options.press('Enter');
    await options.shows('.notice', 'The bin is empty');
    expect(await options.faults(), 'empty').toEqual([]);
  });
});
