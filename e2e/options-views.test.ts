import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { SIX, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

const names = () => options.page.$$eval('.views-dialog .name', (all) => all.map((each) => each.textContent));
const save = async (name: string) => {
  await options.page.locator('.views-dialog form:last-of-type input').fill(name);
  await options.press('Enter');
  await options.shows('.views-dialog li', name.slice(0, 80));
};
const open = async () => {
  await options.press('v');
  await options.page.waitForSelector('.views-dialog');
};
const applied = SIX.filter(({ status }) => status === 'interviewing').map(({ posting }) => posting.title ?? '');

describe('saved views', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await open();
    for (const view of await names()) {
      await options.click('button', `Delete the view ${view}`);
      await options.told(`View “${view}” deleted.`);
    }
    await options.press('Escape');
  });

  test('bring back search, filter, order and columns, also in another visit', async () => {
    await options.page.locator('.status-tabs label:nth-of-type(4)').click();
    await options.search('developer');
    await options.titlesAre('Frontend developer');
    await options.search('e');
    await options.page.locator('th[data-column=title] button').click();
    await options.page.waitForSelector('th[data-column=title][aria-sort=ascending]');
    await options.focus('body');
    await options.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await open();
    await save('In talks');
    await options.press('Escape');
    await options.told('View “In talks” saved.');
    await options.page.evaluate(() => localStorage.clear());
    await options.reload();
    await options.titlesAre(...TITLES);
    await open();
    await options.click('button', 'Show In talks');
    await options.titlesAre(...applied.toSorted());
    await expect
      .poll(() => options.page.$eval('input[type=search]', (box) => (box as HTMLInputElement).value))
      .toBe('e');
    await expect.poll(() => options.page.$('th[data-column=title][aria-sort=ascending]')).not.toBeNull();
    await open();
    await options.shows('.views-dialog li', 'Shown now');
  });

  test('know whether they were saved on the board', async () => {
    await options.click('link', 'Board');
    await options.page.waitForSelector('.board-card');
    await open();
    await save('My board');
    await options.press('Escape');
    await options.click('link', 'List');
    await options.titlesAre(...TITLES);
    await options.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await open();
    await options.click('button', 'Show My board');
    await options.page.waitForSelector('.board-card');
  });

  test('are renamed, updated and deleted, each with a way back', async () => {
    await open();
    await save('First');
    await options.click('button', 'Rename First');
    await options.page.waitForFunction(() => document.activeElement?.closest('.views-dialog li form') !== null);
    await options.page.keyboard.type('Second');
    await options.press('Enter');
    await options.shows('.views-dialog .name', 'Second');
    await options.click('button', 'Delete the view Second');
    await options.shows('.views-dialog', 'None yet.');
    await options.press('Escape', 'Control+z');
    await options.told('Saved views are as before.');
    await options.press('Control+z');
    await open();
    await options.shows('.views-dialog .name', 'First');
  });

  test('a view that another version wrote is left alone', async () => {
    const facts = (write?: unknown) =>
      options.page.evaluate(async (write) => {
        const request = indexedDB.open('jobmark');
        const database = await new Promise<IDBDatabase>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
        const table = database.transaction('facts', 'readwrite').objectStore('facts');
        if (write) table.put({ key: 'saved-views', value: write });
        const read = table.get('saved-views');
        await new Promise((resolve) => {
          read.onsuccess = resolve;
        });
        database.close();
        return (read.result as { value: unknown[] } | undefined)?.value;
      }, write);
    const later = { id: 'x', name: 'On a map', view: 'map' };
    await facts([later]);
    await options.reload();
    await open();
    await expect.poll(() => names()).toEqual([]);
    await save('Mine');
    await expect.poll(() => facts()).toEqual([expect.objectContaining({ name: 'Mine' }), later]);
    await facts([]);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open();
    await save('A view with a name that is longer than anybody would think of, but no longer than 80');
    for (const width of [1280, 400]) {
      await options.page.setViewport({ width, height: 800 });
      expect(await options.faults(), String(width)).toEqual([]);
    }
  });
});
