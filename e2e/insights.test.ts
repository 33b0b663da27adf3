import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { scratch } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const NOW = new Date();
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const FORTY: SavedPosting[] = manyPostings(40, NOW).map((saved, index) => ({
  ...saved,
  ...(index === 1 && { nextStep: { text: 'Call Maren', date: inDays(-2) } }),
  ...(index === 0 && { posting: { ...saved.posting, validThrough: inDays(3) } }),
}));

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
  await options.start(FORTY);
  await options.page.goto(`${running.origin}/options.html#view=insights`);
  await options.page.waitForSelector('.charts');
});
afterAll(() => running?.browser.close());

const table = (heading: string) =>
  options.page.$$eval(
    '.chart',
    (charts, wanted) => {
      const chart = charts.find((each) => each.querySelector('h3')?.textContent === wanted);
      return [...(chart?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      );
    },
    heading,
  );
const settled = () =>
  options.page.waitForFunction(() => document.querySelector('.insights-head')?.ariaBusy === 'false');

describe('insights', () => {
  test('count what is saved, each chart with its table', async () => {
    const funnel = () => table('How far they came');
    const stages = async () => (await funnel()).map(([stage]) => stage);
    await expect.poll(stages).toEqual(['Saved', 'Applied', 'Interviewing', 'Offer']);
    await expect.poll(async () => (await funnel())[0]?.[1]).toBe('40');
    const weeks = () => table('Saved each week');
    await expect.poll(async () => (await weeks()).reduce((sum, [, saved]) => sum + Number(saved), 0)).toBe(40);
    await expect.poll(async () => (await table('Where they are')).map(([place]) => place)).toContain('Remote');
    await expect.poll(async () => (await table('Pay a year')).map(([currency]) => currency)).toContain('EUR');
  });

  test('show the table on demand', async () => {
    const [before] = await options.page.$$('.chart-table');
    expect(before).toBeUndefined();
    await options.click('button', 'How far they came: show as a table');
    await options.shows('.chart-table th', 'Interviewing');
    await options.click('button', 'How far they came: show as a table');
  });

  test('tell what comes next, and lead there', async () => {
    const due = () => options.page.$$eval('.due-list li', (lines) => lines.map((line) => line.textContent ?? ''));
    await expect
      .poll(due)
      .toEqual([expect.stringMatching(/Overdue.*Call Maren|Call Maren.*Overdue/s), expect.stringContaining('Closes')]);
    await options.page.locator('.due-list a').click();
    await options.heading(FORTY[1]?.posting.title ?? '');
    await options.page.goBack();
    await options.page.waitForSelector('.charts');
  });

  test('are a calendar file', async () => {
    const folder = scratch();
    const session = await running.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const done = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    let name = '';
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      name = suggestedFilename;
    });
    await options.click('button', 'Calendar file');
    await done;
    expect(name).toMatch(/^jobmark-\d{4}-\d\d-\d\d\.ics$/);
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('SUMMARY:Call Maren');
  });

  test('follow the search', async () => {
    await options.search('Brightline');
    await options.shows('.insights-head', 'as searched and filtered');
    await options.page.waitForFunction(
      () => document.querySelector('.chart:nth-child(2) tbody td')?.textContent === '3',
    );
    await options.click('button', 'Show all');
    await options.page.waitForFunction(
      () => document.querySelector('.chart:nth-child(2) tbody td')?.textContent === '40',
    );
  });

  test('follow what another tab changes', async () => {
    const [first] = FORTY;
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${first?.id}` });
    const before = Number((await table('How far they came'))[3]?.[1]);
    await other.choose('.status-choice select', 'offer');
    await other.storedAs(first?.id ?? '', ({ status }) => status === 'offer');
    await other.page.close();
    await options.page.bringToFront();
    await options.page.waitForFunction(
      (count) => document.querySelector('.chart:nth-child(2) tbody tr:nth-child(4) td')?.textContent === count,
      {},
      String(before + 1),
    );
  });

  test('have no fault that axe finds, light and dark, wide and narrow, as charts and as tables', async () => {
    for (const value of ['light', 'dark']) {
      await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      for (const width of [1280, 640]) {
        await options.page.setViewport({ width, height: 800 });
        await settled();
        expect(await options.faults()).toEqual([]);
        await expect
          .poll(() => options.page.$eval('.insights', (box) => box.scrollWidth <= box.clientWidth))
          .toBe(true);
      }
      for (const toggle of await options.page.$$('.chart header button[aria-pressed]')) await toggle.click();
      expect(await options.faults()).toEqual([]);
    }
  }, 180_000);
});
