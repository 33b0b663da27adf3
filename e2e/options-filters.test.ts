import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX, SIX_AT, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

/** The values of a facet with their counts, as a person reads them. */
const facet = (name: string) =>
  options.page.$$eval(
    '.facet',
    (all, name) => {
      const one = all.find((each) => each.querySelector('legend')?.textContent === name);
      return [...(one?.querySelectorAll('li') ?? [])].map((li) => (li as HTMLElement).innerText.replace(/\s+/g, ' '));
    },
    name,
  );
const choose = (name: string, value: string) =>
  options.page
    .locator(
      `::-p-xpath(//fieldset[legend="${name}"]//label[.//span[contains(@class,"facet-value")][normalize-space()="${value}"]])`,
    )
    .click();
const chips = () => options.page.$$eval('.filter-chips li', (all) => all.map((chip) => chip.textContent));
const titlesWhere = (isSo: (saved: (typeof SIX)[number]) => boolean) =>
  SIX.filter(isSo).map(({ posting }) => posting.title ?? '');

describe('the filters', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await options.press('f');
    await options.page.waitForSelector('.filter-panel');
  });

  test('open by a key with the focus in them, and give it back to the list', async () => {
    await options.page.waitForFunction(() => document.activeElement?.closest('.filter-panel') !== null);
    await options.press('Escape');
    await options.page.waitForFunction(() => document.activeElement?.matches('.posting-row') === true);
    await options.press('f');
    await options.page.waitForFunction(() => document.querySelector('.filter-panel') === null);
    await options.press('f');
    await options.reload();
    await options.page.waitForSelector('.filter-panel');
  });

  test('say how many postings each value would show, and narrow the list', async () => {
    await expect
      .poll(() => facet('Tag'))
      .toEqual(['No tag 3', 'favourite 2', 'close to home 1', 'part time possible 1']);
    await choose('Tag', 'favourite');
    await options.titlesAre(...titlesWhere(({ tags }) => tags.includes('favourite')));
    await expect.poll(() => facet('Company')).toHaveLength(2);
    // Within its own facet, each value still says what it would add.
    await expect.poll(async () => (await facet('Tag')).slice(0, 2)).toEqual(['No tag 3', 'favourite 2']);
    await choose('Tag', 'close to home');
    await options.titlesAre(...titlesWhere(({ tags }) => tags.includes('favourite') || tags.includes('close to home')));
    await expect.poll(() => chips()).toEqual(['Tag: favourite', 'Tag: close to home']);
    await options.click('button', 'Remove the filter Tag: favourite');
    await options.titlesAre(...titlesWhere(({ tags }) => tags.includes('close to home')));
    await options.press('Shift+F');
    await options.titlesAre(...TITLES);
    await expect.poll(() => chips()).toEqual([]);
  });

  test('work together with the search and the tabs of the statuses', async () => {
    await choose('Status', 'Interviewing');
    await choose('Status', 'Applied');
    await options.titlesAre(...titlesWhere(({ status }) => status === 'interviewing' || status === 'applied'));
    await options.search('frontend');
    await options.titlesAre(...titlesWhere(({ posting }) => posting.title === 'Frontend developer'));
    await options.click('button', 'Clear the search');
    await options.page.locator('.status-tabs label:nth-of-type(3)').click();
    await options.titlesAre(...titlesWhere(({ status }) => status === 'applied'));
  });

  test('narrow by pay of a year in one currency', async () => {
    await options.choose('.filter-panel select', 'EUR');
    await options.titlesAre(...titlesWhere(({ posting }) => posting.baseSalary?.currency === 'EUR'));
    await options.page.locator('[aria-label="Pay a year, from"]').fill('62,000');
    await options.titlesAre('Frontend developer');
    await expect.poll(() => chips()).toEqual(['Pay a year: EUR from 62,000']);
  });

  test('narrow by the day it was saved', async () => {
    const day = SIX[2]?.savedAt.slice(0, 10) ?? '';
    await options.page.$eval(
      '[aria-label="Saved, from"]',
      (box, day) => {
        (box as HTMLInputElement).value = day;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      },
      day,
    );
    await options.titlesAre(...titlesWhere(({ savedAt }) => savedAt.slice(0, 10) >= day));
    await options.click('button', 'Last 7 days');
    await options.page.waitForFunction(
      () => document.querySelector('.notice') !== null || document.querySelectorAll('.posting-row').length > 0,
    );
  });

  test('of many values show the most frequent, and find the others', async () => {
    await options.start(manyPostings(60, SIX_AT));
    await options.press('f');
    await options.page.waitForSelector('.facet');
    await expect.poll(() => facet('Company')).toHaveLength(7);
    await options.page.locator('::-p-xpath(//fieldset[legend="Company"]//button)').click();
    await options.page.locator('[aria-label="Find: company"]').fill('OAKfield');
    await options.page.waitForFunction(
      () => document.querySelector('[aria-label="Find: company"]')?.parentElement?.querySelectorAll('li').length === 1,
    );
    await choose('Company', 'Oakfield Academy');
    await options.shows('.filter-chips', 'Company: Oakfield Academy');
  });

  test('stay when the page shows the board', async () => {
    await choose('Tag', 'favourite');
    await options.titlesAre(...titlesWhere(({ tags }) => tags.includes('favourite')));
    await options.click('link', 'Board');
    await options.page.waitForFunction(() => document.querySelectorAll('.board-card').length === 2);
  });

  test.each(['light', 'dark'])('axe finds nothing, %s: wide, narrow, twice as large', async (scheme) => {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await choose('Tag', 'favourite');
    await options.shows('.filter-chips', 'Tag: favourite');
    // A window of 1280 pixels at 200 % is one of 640.
    for (const width of [1280, 640, 400]) {
      await options.page.setViewport({ width, height: 800 });
      expect(await options.faults(), String(width)).toEqual([]);
      const over = () =>
        options.page.$$eval('html, .filter-panel', (boxes) =>
          boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className || box.tagName),
        );
      await expect.poll(over, { message: String(width) }).toEqual([]);
    }
  });
});
