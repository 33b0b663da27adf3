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

const heads = () => options.page.$$eval('th[data-column]', (all) => all.map((head) => head.textContent));
const headsAre = async (...expected: string[]) => {
  await options.page.waitForFunction(
    (wanted) => JSON.stringify([...document.querySelectorAll('th[data-column]')].map((h) => h.textContent)) === wanted,
    {},
    JSON.stringify(expected),
  );
};
const widthOf = (column: string) =>
  options.page.$eval(`th[data-column=${column}]`, (head) => Math.round(head.getBoundingClientRect().width));
const FIRST = ['Title', 'Company', 'Place', 'Pay', 'Status', 'Saved'];

describe('the columns', () => {
  beforeEach(async () => {
    await options.start(SIX.map((saved, at) => (at === 0 ? { ...saved, rating: 4 } : saved)));
    await headsAre(...FIRST);
  });

  test('are chosen and put in order in a window, and remembered', async () => {
    await options.click('button', 'Columns');
    await options.page.locator('::-p-xpath(//dialog//label[contains(.,"Rating")])').click();
    await options.page.locator('::-p-xpath(//dialog//label[contains(.,"Company")])').click();
    await options.click('button', 'Move pay forward');
    await options.press('Escape');
    await headsAre('Title', 'Pay', 'Place', 'Status', 'Saved', 'Rating');
    await expect.poll(() => options.page.$eval('.stars', (stars) => stars.ariaLabel)).toBe('4 of 5');
    await options.reload();
    await headsAre('Title', 'Pay', 'Place', 'Status', 'Saved', 'Rating');
    await options.click('button', 'Columns');
    await options.click('button', 'As at first');
    await headsAre(...FIRST);
  });

  test('are made wider and narrower by key, and moved', async () => {
    await options.focus('th[data-column=title] button');
    await options.press('ArrowRight');
    await options.page.waitForFunction(() => document.activeElement?.closest('[data-column=company]') !== null);
    const before = await widthOf('company');
    await options.press('Shift+ArrowRight', 'Shift+ArrowRight');
    await options.page.waitForFunction(
      (least) => (document.querySelector('[data-column=company]')?.getBoundingClientRect().width ?? 0) > least,
      {},
      before + 20,
    );
    await options.shows('[role=status]', 'Company: ');
    await options.press('Control+ArrowRight');
    await headsAre('Title', 'Place', 'Company', 'Pay', 'Status', 'Saved');
    await options.page.waitForFunction(() => document.activeElement?.closest('[data-column=company]') !== null);
    // One stop for Tab.
    await expect.poll(() => options.page.$$eval('th button[tabindex="0"]', (all) => all.length)).toBe(1);
  });

  test('are dragged to another width, which a double click gives up again', async () => {
    const before = await widthOf('place');
    const edge = await (await options.page.$('[data-column=place] .column-edge'))?.boundingBox();
    if (!edge) throw new Error('no edge');
    const { mouse } = options.page;
    await mouse.move(edge.x + 4, edge.y + 10);
    await mouse.down();
    await mouse.move(edge.x + 84, edge.y + 10, { steps: 4 });
    await mouse.up();
    await options.page.waitForFunction(
      (least) => (document.querySelector('[data-column=place]')?.getBoundingClientRect().width ?? 0) >= least,
      {},
      before + 70,
    );
    // The list is not sorted by it.
    await expect.poll(() => options.page.$('th[data-column=place][aria-sort]')).toBeNull();
    await (await options.page.$('[data-column=place] .column-edge'))?.click({ count: 2 });
    await options.page.waitForFunction(
      (width) =>
        Math.round(document.querySelector('[data-column=place]')?.getBoundingClientRect().width ?? 0) === width,
      {},
      before,
    );
  });

  test('are dragged to another place', async () => {
    const from = await (await options.page.$('[data-column=pay] button'))?.boundingBox();
    const to = await (await options.page.$('[data-column=company] button'))?.boundingBox();
    if (!from || !to) throw new Error('not drawn');
    const { mouse } = options.page;
    await mouse.move(from.x + 10, from.y + 10);
    await mouse.down();
    await mouse.move(to.x + 10, to.y + 10, { steps: 6 });
    await mouse.up();
    await headsAre('Title', 'Pay', 'Company', 'Place', 'Status', 'Saved');
    await options.titlesAre(...TITLES);
  });

  test('pay is that of a year, with what was assumed', async () => {
    const payOf = (place: number) =>
      options.page.$$eval(
        '.col-pay',
        (cells, place) => (cells[place] as HTMLElement).innerText.replace(/\s+/g, ' '),
        place,
      );
    await expect.poll(() => payOf(0)).toContain('≈ SEK 744,000–888,000 a year');
    await expect
      .poll(() => payOf(0))
      .toContain('Printed as SEK 62,000–74,000 a month. A year is taken as 12 times that');
    await expect.poll(() => payOf(1)).toBe('CHF 84,000–96,000 a year');
  });

  test('what a search found is marked, with the line of the text where only that holds it', async () => {
    await options.search('engineer');
    await options.shows('.posting-row mark', 'engineer');
    await options.search('rota');
    await options.shows('.col-found mark', 'rota');
    await expect
      .poll(() =>
        options.page.$$eval('.col-found', (lines) => lines.every((line) => line.textContent?.includes('rota'))),
      )
      .toBe(true);
    expect(await options.faults()).toEqual([]);
  });

  test('many of them scroll, and nothing else of the page does', async () => {
    await options.page.evaluate(() =>
      localStorage.setItem(
        'list-layout',
        JSON.stringify({
          columns: [
            'title',
            'company',
            'place',
            'workplace',
            'pay',
            'status',
            'savedAt',
            'datePosted',
            'tags',
            'rating',
          ],
          widths: { title: 30 },
        }),
      ),
    );
    await options.reload();
    const scrolls = () =>
      options.page.evaluate(() => {
        const of = (name: string) => {
          const box = document.querySelector(name);
          return box ? box.scrollWidth > box.clientWidth : undefined;
        };
        return [of('.scroller'), of('html')];
      });
    await expect.poll(scrolls).toEqual([true, false]);
    expect(await options.faults()).toEqual([]);
  });

  test.each(['ltr', 'rtl'])('the title stays in view while the others scroll under it, %s', async (direction) => {
    const columns = ['title', 'company', 'place', 'pay', 'status', 'savedAt', 'datePosted', 'updatedAt', 'tags'];
    await options.page.evaluate(
      (layout) => localStorage.setItem('list-layout', layout),
      JSON.stringify({ columns, widths: { title: 15, company: 20, place: 20, pay: 20 } }),
    );
    await options.reload();
    await options.page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await options.page.waitForSelector('.sideways');
    const edges = () =>
      options.page.$$eval(
        '.list-head [data-column=title], .posting-row:first-child :is(.pick, .col-title, .col-pay)',
        (all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)),
      );
    const [head = 0, pick = 0, title = 0, pay = 0] = await edges();
    const by = direction === 'rtl' ? -200 : 200;
    await options.page.$eval('.scroller', (scroller, by) => scroller.scrollBy(by, 0), by);
    await expect.poll(edges).toEqual([expect.any(Number), pick, expect.any(Number), pay - by]);
    // It gives up no more than the gap before it.
    for (const [at, was] of [
      [0, head],
      [2, title],
    ] as const)
      expect(Math.abs(((await edges())[at] ?? 0) - was)).toBeLessThanOrEqual(12);
    await options.page.$eval('.scroller', (scroller) => scroller.scrollTo(0, 0));
    expect(await options.faults()).toEqual([]);
  });

  test.each(['ltr', 'rtl'])('a long name loses its end, in Latin and in Hebrew letters, %s', async (direction) => {
    const names = ['Akademisches Lehrkrankenhaus der Landeshauptstadt', 'בית החולים העירוני של עיר הבירה הגדולה'];
    await options.start(
      SIX.slice(0, 2).map((saved, at) => ({
        ...saved,
        posting: { ...saved.posting, hiringOrganization: { name: names[at] ?? '' } },
      })),
    );
    await options.page.evaluate(() => {
      localStorage.setItem('list-layout', JSON.stringify({ columns: ['title', 'company'], widths: { company: 6 } }));
    });
    const edges = () =>
      options.page.$$eval('.posting-row .col-company', (cells) =>
        cells.map((cell) => {
          const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
          if (!text) return undefined;
          const first = document.createRange();
          first.setStart(text, 0);
          first.setEnd(text, 1);
          const [letter, box] = [first.getBoundingClientRect(), cell.getBoundingClientRect()];
          const isCut = (cell.firstElementChild?.scrollWidth ?? 0) > cell.clientWidth;
          return { isCut, isSeen: letter.left >= box.left - 1 && letter.right <= box.right + 1 };
        }),
      );
    const seen = { isCut: true, isSeen: true };
    await options.reload();
    await options.page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await expect.poll(edges).toEqual([seen, seen]);
  });

  test('a layout that can’t be read is as at first', async () => {
    for (const broken of ['{', 'null', '{"columns":7}', '{"columns":["x"],"widths":{"pay":9999}}']) {
      await options.page.evaluate((text) => localStorage.setItem('list-layout', text), broken);
      await options.reload();
      await expect.poll(() => heads()).toEqual(FIRST);
    }
  });

  test.each(['light', 'dark'])('axe finds nothing in their window, %s', async (scheme) => {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.click('button', 'Columns');
    await options.page.waitForSelector('.columns-dialog');
    for (const width of [1280, 400]) {
      await options.page.setViewport({ width, height: 800 });
      expect(await options.faults(), String(width)).toEqual([]);
    }
  });
});
