import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

const [ENGINEER = '', NURSE = '', DESIGNER = ''] = TITLES;

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

const columns = () => options.page.$$eval('.compare-table thead a', (links) => links.map((link) => link.textContent));
const differing = () =>
  options.page.$$eval('.compare-table tr.differs', (rows) => rows.map((row) => row.getAttribute('data-field')));
const rows = () =>
  options.page.$$eval('.compare-table tbody tr', (each) => each.map((row) => row.getAttribute('data-field')));

describe('postings side by side', () => {
  test('are chosen in the list, by key; differing fields are marked with a word', async () => {
    await options.start(SIX);
    await options.press('j', 'x', 'j', 'x', 'j', 'x', 'c');
    await options.page.waitForSelector('.compare-table');
    await expect.poll(() => columns()).toEqual([ENGINEER, NURSE, DESIGNER]);
    await expect.poll(() => differing()).toContain('jobLocation');
    expect(await differing()).not.toContain('employmentType');
    await expect
      .poll(() => options.page.$eval('tr[data-field="jobLocation"] th', (head) => head.textContent))
      .toContain('differs');
    // Pay by the month and by the year, made comparable.
    await options.shows('tr[data-field="aYear"] td', 'SEK');
    // What all of them ask for is told as such.
    await options.shows('tr[data-field="qualifications"] li.shared', 'in all of them');
  });

  test('can be narrowed to what differs', async () => {
    await options.page.locator('.compare-head input').click();
    await options.page.waitForFunction(() => !document.querySelector('tr[data-field="employmentType"]'));
    await expect.poll(() => rows()).toEqual(await differing());
    await options.page.locator('.compare-head input').click();
    await options.page.waitForSelector('tr[data-field="employmentType"]');
  });

  test('can be left out down to two, and each is opened', async () => {
    await options.click('button', `Leave ${DESIGNER} out`);
    await options.page.waitForFunction(() => document.querySelectorAll('.compare-table thead a').length === 2);
    await expect.poll(() => options.page.$('.compare-table thead button')).toBeNull();
    await options.page.locator('.compare-table thead th:nth-child(3) a').click();
    await options.heading(NURSE);
    await options.page.goBack();
    await options.page.waitForSelector('.compare-table');
  });

  test('follow what is changed in another tab', async () => {
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${idAt(1)}` });
    await other.choose('.status-choice select', 'offer');
    await other.storedAs(idAt(1), ({ status }) => status === 'offer');
    await other.page.close();
    await options.page.bringToFront();
    await options.shows('.compare-table thead th', 'Offer');
  });

  test('keep their heads and names in view when scrolled, and no key changes what is not seen', async () => {
    await options.page.setViewport({ width: 400, height: 500 });
    const scroller = '.compare-scroller';
    await options.page.$eval(scroller, (box) => box.scrollTo(150, 300));
    const stays = () =>
      options.page.$eval(scroller, (box) => {
        const place = box.getBoundingClientRect();
        const head = box.querySelector('thead th:nth-child(2)')?.getBoundingClientRect();
        const name = box.querySelector('tbody tr:nth-child(8) th')?.getBoundingClientRect();
        return box.scrollTop > 0 && box.scrollLeft > 0 && head?.top === place.top && name?.left === place.left;
      });
    await expect.poll(stays).toBe(true);
    await options.press('Delete', 'x', 'e');
    await options.page.setViewport({ width: 1280, height: 800 });
    await expect.poll(async () => (await options.stored()).some(({ deletedAt }) => deletedAt)).toBe(false);
    await options.press('Escape');
    await options.titlesAre(...TITLES);
  });

  test('have no fault that axe finds, light and dark, wide, narrow and right to left', async () => {
    await options.start(SIX);
    await options.page.goto(`${running.origin}/options.html#view=compare&ids=${[0, 1, 2, 3].map(idAt).join()}`);
    await options.page.waitForSelector('.compare-table');
    for (const value of ['light', 'dark']) {
      await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      for (const width of [1280, 640]) {
        await options.page.setViewport({ width, height: 800 });
        expect(await options.faults()).toEqual([]);
      }
    }
    await options.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await options.faults()).toEqual([]);
    await expect.poll(() => options.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }, 180_000);
});
