import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveByKey } from '../scripts/browser/drive.ts';
import { scratch, useExtension } from './harness.ts';
import { jobPage } from './job-page.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

/** How often a person pressed something; a key that is held for another is none. */
interface Spent {
  clicks: number;
  keys: number;
}

const extension = useExtension({ 'cook.html': jobPage() });
let options: OptionsPage;
beforeAll(async () => {
  options = await OptionsPage.open(extension.running.browser, extension.running.origin);
});
afterAll(() => options?.page.close());

const count = (page: Page) =>
  page.evaluate(() => {
    const spent: Spent = { clicks: 0, keys: 0 };
    Object.assign(globalThis, { spent });
    const isHeld = (key: string) => key === 'Control' || key === 'Shift';
    addEventListener('keydown', ({ key, isTrusted }) => isTrusted && !isHeld(key) && spent.keys++, true);
    addEventListener('click', ({ detail, isTrusted }) => isTrusted && detail > 0 && spent.clicks++, true);
  });
const spent = (page: Page) => page.evaluate(() => (globalThis as unknown as { spent: Spent }).spent);
const fresh = async () => {
  await options.start(SIX);
  await count(options.page);
};

describe('what the main flows take', () => {
  it('one click on the icon and one key save a posting', async () => {
    const { popup } = await extension.open('cook.html');
    await count(popup);
    await saveByKey(popup);
    expect(await spent(popup)).toEqual({ clicks: 0, keys: 1 });
    await popup.close();
  });

  it('six keys find and open one: /, what is typed, Enter for the list, Enter for the posting', async () => {
    await fresh();
    await options.press('/', 'p', 'e', 'd');
    await options.titlesAre(TITLES[1] ?? '');
    await options.press('Enter');
    await options.page.waitForSelector('.posting-row:focus');
    await options.press('Enter');
    await options.heading(TITLES[1] ?? '');
    expect(await spent(options.page)).toEqual({ clicks: 0, keys: 6 });
  });

  it('one click and a choice mark one as applied', async () => {
    await fresh();
    await options.read(TITLES[0] ?? '');
    await options.choose('.posting-detail .status-choice select', 'applied');
    await options.storedAs(idAt(0), ({ status }) => status === 'applied');
    expect(await spent(options.page)).toEqual({ clicks: 1, keys: 0 });
  });

  it('two keys mark one as applied: s and its number', async () => {
    await fresh();
    await options.page.focus('.posting-row[tabindex="0"]');
    await options.press('s');
    await options.page.waitForSelector('.status-dialog button:focus');
    expect(await options.faults()).toEqual([]);
    await options.press('2');
    await options.storedAs(idAt(0), ({ status }) => status === 'applied');
    await options.page.waitForSelector('.posting-row:focus');
    expect(await spent(options.page)).toEqual({ clicks: 0, keys: 2 });
  });

  it('one more key for each of several; arrows and Enter choose too; Escape chooses nothing', async () => {
    await fresh();
    await options.page.focus('.posting-row[tabindex="0"]');
    await options.press('x', 'j', 'x', 's');
    await options.page.waitForSelector('.status-dialog button:focus');
    await options.press('Escape');
    await options.page.waitForSelector('.status-dialog', { hidden: true });
    await options.press('s');
    await options.page.waitForSelector('.status-dialog button:focus');
    // From the first status: up to the last one.
    await options.press('ArrowUp', 'Enter');
    for (const at of [0, 1]) await options.storedAs(idAt(at), ({ status }) => status === 'archived');
    await options.press('Control+z');
    for (const at of [0, 1]) await options.storedAs(idAt(at), ({ status }) => status !== 'archived');
  });

  it('four keys compare two', async () => {
    await fresh();
    await options.page.focus('.posting-row[tabindex="0"]');
    await options.press('x', 'j', 'x', 'c');
    await options.page.waitForSelector('.compare-table');
    expect(await spent(options.page)).toEqual({ clicks: 0, keys: 4 });
  });

  it('two clicks and what is typed set a next step', async () => {
    await fresh();
    await options.read(TITLES[0] ?? '');
    await options.page.locator('#next-step').click();
    await options.page.keyboard.type('Call');
    await options.storedAs(idAt(0), ({ nextStep }) => nextStep?.text === 'Call');
    expect(await spent(options.page)).toEqual({ clicks: 2, keys: 4 });
  });

  it('one click and one key export everything', async () => {
    await fresh();
    const session = await options.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: scratch() });
    await options.click('button', 'Export…');
    await options.page.waitForSelector('.export-dialog');
    await options.press('Enter');
    await options.shows('.toast > span', '6 postings');
    expect(await spent(options.page)).toEqual({ clicks: 1, keys: 1 });
  });
});
