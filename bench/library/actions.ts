import type { Page } from 'puppeteer-core';
import type { Running } from '../../scripts/browser/launch.ts';
import { clearSearch, click, keys, rest, saveView, setStatus, type, view } from './acts.ts';
import { LONG_TITLE, makeHeavier } from './heavier.ts';
import type { Watch } from './in-page.ts';
import type { Longest } from './table.ts';
import { explain, type Task, tasksDuring } from './trace.ts';

/** One thing that a person does with the page: what starts it, and how one sees that it is done. */
interface Action {
  name: string;
  act: (page: Page) => Promise<void>;
  /** Runs in the page. */
  isDone?: () => boolean;
}

const WAIT = { timeout: 300_000, polling: 100 };
/** What comes a moment after belongs to it too: milliseconds. */
const AFTER = 700;
/** Longer than this is told with what it consists of, in milliseconds. */
const TOLD = 30;

const isRead = () => (globalThis as unknown as { noted: Watch }).noted.answers.some(({ isWhole }) => isWhole);
const isIndexed = () => (globalThis as unknown as { noted: Watch }).noted.indexing?.to !== undefined;
const hasRows = () => document.querySelector('.posting-row a') !== null;

const isTold = () => document.querySelector('.toast > span') !== null && document.querySelector('.work-bar') === null;
const dismiss = async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.toast .close, .toast button:last-child')?.click());
};

const ACTIONS: Action[] = [
  { name: 'typing', act: type('engineer'), isDone: hasRows },
  { name: 'typing rare words', act: type('kubernetes zürich') },
  { name: 'an empty search again', act: clearSearch, isDone: hasRows },
  { name: 'filters shown', act: keys('f'), isDone: () => document.querySelector('.facet') !== null },
  { name: 'filters hidden', act: keys('f') },
  { name: 'board', act: view('board'), isDone: () => document.querySelector('.board-card strong') !== null },
  { name: 'list again', act: view('list'), isDone: hasRows },
  {
    name: 'charts',
    act: view('insights'),
    isDone: () => document.querySelector('.charts .pay-chart, .charts svg') !== null,
  },
  {
    name: 'calendar file',
    act: click('.due-list header button'),
    isDone: () => document.querySelector('.toast > span') !== null,
  },
  { name: 'list after charts', act: view('list'), isDone: hasRows },
  {
    name: 'a posting with 100 kB of text',
    act: (page) =>
      page.evaluate((title) => {
        const link = [...document.querySelectorAll<HTMLElement>('.posting-row a')].find((a) => a.textContent === title);
        if (!link) throw new Error('The long posting is not in view');
        link.click();
      }, LONG_TITLE),
    isDone: () => document.querySelector('.posting-detail .description, .posting-detail [class*=description]') !== null,
  },
  { name: 'closing it', act: keys('Escape') },
  { name: 'sorting by title', act: click('.list-head th button') },
  { name: 'sorting by another column', act: click('.list-head th:last-child button') },
  { name: 'selecting four', act: keys('Home', 'x', 'j', 'x', 'j', 'x', 'j', 'x') },
  {
    name: 'comparing four',
    act: keys('c'),
    isDone: () => document.querySelector('.compare-table, .compare table') !== null,
  },
  { name: 'list after comparing', act: view('list'), isDone: hasRows },
  { name: 'selecting none again', act: keys('Escape') },
  { name: 'printing 2,000 of the list', act: keys('Control+p') },
  // The browser's own menu tells the page in the same task that sets the sheet.
  { name: 'printing from the browser’s own menu', act: (page) => page.evaluate(() => window.print()) },
  { name: 'a view saved', act: saveView, isDone: () => document.querySelector('.views-dialog li .name') !== null },
  { name: 'closing the views', act: click('.views-dialog .dialog-buttons button') },
  { name: 'the board in that search', act: view('board'), isDone: () => document.querySelector('.board') !== null },
  {
    name: 'showing the saved view',
    act: async (page) => {
      await keys('v')(page);
      await page.waitForSelector('.views-dialog li .name');
      await click('.views-dialog li .name')(page);
    },
    isDone: hasRows,
  },
  { name: 'selecting all', act: keys('Control+a'), isDone: () => document.querySelector('.selection-bar') !== null },
  { name: 'selecting none', act: keys('Escape'), isDone: () => document.querySelector('.selection-bar') === null },
];

const IN_BULK: Action[] = [
  { name: 'selecting half', act: keys('Control+a'), isDone: () => document.querySelector('.selection-bar') !== null },
  { name: 'another status for half', act: setStatus, isDone: isTold },
  { name: 'taking that back', act: keys('Control+z'), isDone: isTold },
  { name: 'deleting half', act: click('.selection-bar .danger'), isDone: isTold },
  { name: 'the bin with half', act: view('bin'), isDone: () => document.querySelector('.bin-list tbody tr') !== null },
  { name: 'selecting all in the bin', act: click('.bin-list thead input') },
  { name: 'one key down in the bin', act: keys('ArrowDown', 'ArrowDown') },
  {
    name: 'bringing all of it back',
    act: click('.bin-head .buttons button'),
    isDone: isTold,
  },
];

/** The longest task of each action, by its name. With a profile that is thrown away. */
export async function measureActions(
  { browser, origin }: Running,
  watch: () => void,
  which = 'use,bulk',
): Promise<Record<string, Longest>> {
  const before = await browser.newPage();
  await before.goto(`${origin}/icon/16.png`);
  await makeHeavier(before);
  await before.close();

  const longest: Record<string, Longest> = {};
  const note = (name: string, tasks: Task[]) => {
    longest[name] = {
      length: Math.max(0, ...tasks.map(({ length }) => length)),
      running: Math.max(0, ...tasks.map(({ running }) => running)),
    };
    for (const task of tasks.slice(0, 3)) if (task.length > TOLD) console.error(`${name}: ${explain(task)}`);
  };
  const fresh = async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(watch);
    await page.bringToFront();
    return page;
  };

  for (const name of ['first opening', 'opening again', 'opening a third time', 'opening in German']) {
    const page = await fresh();
    if (name.endsWith('German'))
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(navigator, 'languages', { get: () => ['de-DE'] });
      });
    const tasks = await tasksDuring(page, async () => {
      await page.goto(`${origin}/options.html`);
      await page.waitForFunction(isRead, WAIT);
      await rest(AFTER);
    });
    note(name, tasks);
    await page.close();
  }

  const page = await fresh();
  const whileReading = await tasksDuring(page, async () => {
    await page.goto(`${origin}/options.html`);
    await page.waitForFunction(hasRows, { polling: 5 });
    await type('engineer')(page);
    await page.waitForFunction(isRead, WAIT);
    await rest(AFTER);
  });
  note('typing in the first second', whileReading);
  await clearSearch(page);
  await page.waitForFunction(isIndexed, WAIT);
  // Where there is no printer, the sheet is set all the same.
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.querySelector<HTMLElement>('.printing')?.getBoundingClientRect();
      dispatchEvent(new Event('afterprint'));
    };
  });
  if (which.includes('use')) await each(page, ACTIONS, note);
  if (!which.includes('bulk')) return longest;
  await type('kubernetes')(page);
  await rest(1_000);
  await each(page, IN_BULK, note);
  await page.close();
  return longest;
}

async function each(page: Page, actions: Action[], note: (name: string, tasks: Task[]) => void): Promise<void> {
  for (const { name, act, isDone } of actions) {
    await dismiss(page);
    try {
      const tasks = await tasksDuring(page, async () => {
        await act(page);
        if (isDone) await page.waitForFunction(isDone, WAIT);
        await page.waitForFunction(() => document.querySelector('.work-bar') === null, WAIT);
        await rest(AFTER);
      });
      note(name, tasks);
    } catch (error) {
      console.error(`${name}: ${error}`);
      note(name, [{ length: Number.NaN, running: Number.NaN, parts: new Map() }]);
    }
  }
}
