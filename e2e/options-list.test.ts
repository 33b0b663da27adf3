import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { idAt, SIX, SIX_AT, TITLES } from './six.ts';

const [ENGINEER = '', NURSE = '', DESIGNER = '', ANALYST = '', FRONTEND = '', WAREHOUSE = ''] = TITLES;

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

describe('the list', () => {
  test('says how to start when nothing is saved', async () => {
    await options.start([]);
    await options.shows('.notice', 'Pin Jobmark');
    await expect.poll(() => options.page.$('.posting-row')).toBeNull();
    await expect.poll(() => options.page.$eval('.tools button', (button) => button.disabled)).toBe(true);
  });

  test('shows each posting with its facts, newest first', async () => {
    await options.start(SIX);
    await options.titlesAre(...TITLES);
    const fifth = () =>
      options.page.$$eval('.posting-row', (all) => (all[4] as HTMLElement).innerText.split(/\s*\n\s*/));
    await expect
      .poll(fifth)
      .toEqual([
        FRONTEND,
        'Closed',
        'Brightline Maps',
        'Berlin, Germany',
        expect.stringMatching(/^EUR.68,000–82,000 a year$/),
        'Interviewing',
        'Oct 17, 2026',
      ]);
    await expect.poll(() => options.page.$eval('table', (table) => table.ariaRowCount)).toBe('7');
  });

  test('is searched as one types, whatever the accents', async () => {
    await options.start(SIX);
    await options.search('LAUSANNE');
    await options.titlesAre(NURSE);
    await options.search('maren rota');
    await options.titlesAre(ENGINEER, WAREHOUSE);
    await options.press('ArrowDown');
    await options.page.waitForFunction((id) => document.activeElement?.getAttribute('data-id') === id, {}, idAt(0));
    await options.search('nowhere');
    await options.shows('.notice', 'No posting fits');
    await options.click('button', 'Show all postings');
    await options.titlesAre(...TITLES);
  });

  test('is narrowed by status, with counts', async () => {
    await options.start(SIX);
    // The counts come a moment after the rows.
    await expect
      .poll(() =>
        options.page.$$eval('.status-tabs label', (tabs) =>
          tabs.map((tab) => (tab as HTMLElement).innerText.replace(/\s+/g, ' ')),
        ),
      )
      .toEqual([
        'All 6',
        'Saved 1',
        'Applied 1',
        'Interviewing 2',
        'Offer 0',
        'Rejected 2',
        'Withdrawn 0',
        'Archived 0',
      ]);
    await options.page.locator('.status-tabs label:nth-of-type(4)').click();
    await options.titlesAre(ANALYST, FRONTEND);
  });

  test('is sorted by a click on a column, and the other way by a second one', async () => {
    await options.start(SIX);
    await options.click('button', 'Title');
    await options.titlesAre(ANALYST, FRONTEND, NURSE, DESIGNER, ENGINEER, WAREHOUSE);
    await options.click('button', 'Title');
    await options.titlesAre(WAREHOUSE, ENGINEER, DESIGNER, NURSE, FRONTEND, ANALYST);
    await expect
      .poll(() => options.page.$eval('th[aria-sort]', (head) => [head.ariaSort, head.textContent]))
      .toEqual(['descending', 'Title']);
  });

  test('shows the open posting, also when it was reached by a link or its rows change height', async () => {
    const many = manyPostings(300, SIX_AT);
    await options.start(many);
    const last = many.at(-1);
    const inView = () =>
      options.page.waitForFunction(() => {
        const row = document.querySelector('.posting-row[tabindex="0"]');
        const box = row?.getBoundingClientRect();
        return row?.getAttribute('aria-rowindex') === '301' && box && box.top > 90 && box.bottom <= innerHeight;
      });
    await options.page.evaluate((id) => location.assign(`#posting=${id}`), last?.id);
    await inView();
    await options.press('Escape');
    await options.closed();
    await inView();
    await options.press('Enter');
    await inView();
  });

  test('of thousands draws what is in view, and keys reach the last', async () => {
    await options.start(manyPostings(3_000, SIX_AT));
    await expect.poll(async () => (await options.page.$$('.posting-row')).length).toBeLessThan(50);
    await options.press('End');
    await options.page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3001');
    await options.press('Home', 'j', 'ArrowDown', 'k');
    await options.page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3');
    await expect.poll(async () => (await options.page.$$('.posting-row')).length).toBeLessThan(50);
  });
});
