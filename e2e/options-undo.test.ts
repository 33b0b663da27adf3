import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { idAt, SIX, SIX_AT, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());
beforeEach(() => options.start(SIX));

const steps = () => options.page.$$eval('.recent-dialog li span', (all) => all.map((each) => each.textContent?.trim()));

describe('recent changes', () => {
  test('lists what was done, newest first, and takes back any of it with what came after', async () => {
    await options.read(TITLES[0] ?? '');
    await options.choose('.posting-detail select', 'offer');
    await options.told('1 posting: offer.');
    await options.page.locator('.posting-detail textarea').fill('Called them');
    await options.storedAs(idAt(0), ({ notes }) => notes === 'Called them');
    await options.press('Escape', 'Escape');
    await options.closed();
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await options.press('u');
    await options.page.waitForSelector('.recent-dialog');
    await expect.poll(() => steps()).toEqual(['1 posting deleted.', 'Changed: Notes', '1 posting: offer.']);
    await options.click('button', 'Take back 2 steps, to before: Changed: Notes');
    await options.page.waitForFunction(() => document.querySelectorAll('.recent-dialog li').length === 1);
    const saved = await options.storedAs(idAt(0), ({ notes }) => notes === SIX[0]?.notes);
    expect(saved.status).toBe('offer');
    await expect.poll(async () => (await options.stored()).filter(({ deletedAt }) => deletedAt)).toEqual([]);
    await options.press('Escape', 'Control+z');
    await options.told('Taken back.');
    expect((await options.storedAs(idAt(0), () => true)).status).toBe(SIX[0]?.status);
    await options.press('u');
    await options.shows('.recent-dialog', 'Nothing was changed');
  });

  test('twenty-five steps back are kept', async () => {
    await options.press('j', 'x');
    for (let step = 0; step < 25; step++) {
      const status = step % 2 ? 'applied' : 'offer';
      await options.choose('.selection-bar select', status);
      await options.told(`1 posting: ${status}.`);
    }
    await options.press('u');
    await options.page.waitForFunction(() => document.querySelectorAll('.recent-dialog li').length === 25);
  });

  test('work on thousands tells how far it is, can be stopped, and what was done is taken back', async () => {
    await options.start(manyPostings(3_000, SIX_AT));
    await options.press('j', 'Control+a');
    await options.page.evaluate(() => {
      new MutationObserver(() => document.querySelector<HTMLElement>('.work-bar button')?.click()).observe(
        document.body,
        { childList: true, subtree: true },
      );
    });
    await options.choose('.selection-bar select', 'archived');
    await options.page.waitForSelector('.toast');
    const archived = async () => (await options.stored()).filter(({ status }) => status === 'archived').length;
    const before = manyPostings(3_000, SIX_AT).filter(({ status }) => status === 'archived').length;
    await expect.poll(() => archived()).toBeGreaterThan(before);
    await expect.poll(() => archived()).toBeLessThan(3_000);
    await options.press('Control+z');
    await options.told('Taken back.');
    await expect.poll(() => archived()).toBe(before);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.press('j', 'Delete', 'Delete', 'u');
    await options.page.waitForSelector('.recent-dialog');
    expect(await options.faults()).toEqual([]);
  });
});
