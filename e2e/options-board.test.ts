import type { ElementHandle } from 'puppeteer-core';
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

/** The statuses of SIX: rejected, applied, rejected, interviewing, interviewing, saved in some order; see seed.ts. */
const statusAt = (place: number) => SIX[place]?.status ?? '';
const open = async () => {
  await options.click('link', 'Board');
  await options.page.waitForSelector('.board-card');
};
const columns = () =>
  options.page.$$eval('.board-column', (all) =>
    Object.fromEntries(
      all.map((column) => [
        (column as HTMLElement).dataset.status,
        [...column.querySelectorAll('strong')].map((title) => title.textContent),
      ]),
    ),
  );
const card = async (place: number): Promise<ElementHandle<Element>> => {
  const found = await options.page.waitForSelector(`.board-card[data-id="${idAt(place)}"]`);
  if (!found) throw new Error('no such card');
  return found;
};
const isIn = (place: number, status: string) =>
  options.page.waitForFunction(
    (id, status) => document.querySelector(`[data-status=${status}] [data-id="${id}"]`) !== null,
    {},
    idAt(place),
    status,
  );
const hasFocus = (place: number) =>
  options.page.waitForFunction((id) => document.activeElement?.getAttribute('data-id') === id, {}, idAt(place));
const said = (text: string) => options.shows('[role=status]', text);

describe('the board', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await open();
  });

  test('holds each posting in the column of its status, in the order of the list', async () => {
    const expected = Object.fromEntries(
      ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'withdrawn', 'archived'].map((status) => [
        status,
        SIX.filter((saved) => saved.status === status).map(({ posting }) => posting.title),
      ]),
    );
    await expect.poll(() => columns()).toEqual(expected);
  });

  test('a card is dragged by the pointer into another column, and Undo brings it back', async () => {
    const from = await (await card(0)).boundingBox();
    const to = await (await options.page.$('[data-status=offer]'))?.boundingBox();
    if (!from || !to) throw new Error('not drawn');
    const { mouse } = options.page;
    await mouse.move(from.x + 20, from.y + 20);
    await mouse.down();
    await mouse.move(from.x + 60, from.y + 30, { steps: 3 });
    await mouse.move(to.x + to.width / 2, to.y + 100, { steps: 5 });
    await options.page.waitForSelector('[data-status=offer].over');
    await options.shows('.board-ghost', TITLES[0] ?? '');
    await mouse.up();
    await isIn(0, 'offer');
    await options.storedAs(idAt(0), ({ status }) => status === 'offer');
    // The press that ended the drag opened nothing.
    await expect.poll(() => options.page.$('.posting-detail')).toBeNull();
    await options.press('Control+z');
    await isIn(0, statusAt(0));
  });

  test('Escape and letting go beside the columns put it back', async () => {
    const from = await (await card(0)).boundingBox();
    if (!from) throw new Error('not drawn');
    const { mouse } = options.page;
    for (const end of ['Escape', 'beside']) {
      await mouse.move(from.x + 20, from.y + 20);
      await mouse.down();
      await mouse.move(700, 400, { steps: 5 });
      await options.page.waitForSelector('.board-ghost');
      if (end === 'Escape') await options.press('Escape');
      else await mouse.move(700, 10, { steps: 2 });
      await mouse.up();
      await options.page.waitForFunction(() => !document.querySelector('.board-ghost'));
      await said('Put back.');
    }
    expect((await options.storedAs(idAt(0), () => true)).status).toBe(statusAt(0));
  });

  test('a card is moved by keys: picked up, a column chosen, dropped; it keeps the focus', async () => {
    await (await card(1)).focus();
    await options.press('Space');
    await said(`${TITLES[1]} picked up from Applied`);
    await options.press('ArrowRight', 'ArrowRight');
    await said('Over Offer, column 4 of 7.');
    await options.press('Space');
    await said(`${TITLES[1]} moved to Offer.`);
    await isIn(1, 'offer');
    await hasFocus(1);
    await options.press('Space', 'ArrowLeft', 'Escape');
    await said(`Put back. ${TITLES[1]} stays in Offer.`);
    await hasFocus(1);
    expect((await options.storedAs(idAt(1), () => true)).status).toBe('offer');
  });

  test('arrow keys go through a column and to the next one that holds any; Enter opens beside it', async () => {
    const [first = -1, second = -1] = SIX.flatMap(({ status }, place) => (status === 'interviewing' ? [place] : []));
    await (await card(first)).focus();
    await options.press('ArrowDown');
    await hasFocus(second);
    await options.press('ArrowUp');
    await hasFocus(first);
    await options.press('ArrowRight');
    const next = SIX.findIndex(({ status }) => status === 'rejected');
    await hasFocus(next);
    await options.press('Enter');
    await options.heading(TITLES[next] ?? '');
    expect(options.page.url()).toContain('view=board');
    await options.press('Escape');
    await options.closed();
    await hasFocus(next);
  });

  test('several that are selected move together', async () => {
    const places = SIX.flatMap(({ status }, place) => (status === 'interviewing' ? [place] : []));
    const [first = -1, second = -1] = places;
    await (await card(first)).focus();
    await options.press('x', 'ArrowDown', 'x', 'Space');
    await said('2 postings picked up');
    await options.press('ArrowRight', 'Space');
    await isIn(first, 'offer');
    await isIn(second, 'offer');
    await options.told('2 postings: offer.');
  });

  test('has the list’s search and filters', async () => {
    await options.search('nurse');
    await options.page.waitForFunction(() => document.querySelectorAll('.board-card').length === 1);
    await options.search('nowhere');
    await options.shows('.notice', 'No posting fits');
  });

  test('of thousands draws the cards in view', async () => {
    await options.start(manyPostings(3_000, SIX_AT));
    await open();
    await expect.poll(async () => (await options.page.$$('.board-card')).length).toBeLessThan(200);
    await options.focus('[data-status=saved] .board-card');
    await options.press('End');
    await options.page.waitForFunction(() => {
      const card = document.activeElement;
      return card?.getAttribute('aria-posinset') === card?.getAttribute('aria-setsize') && card?.matches('.board-card');
    });
    await expect.poll(async () => (await options.page.$$('.board-card')).length).toBeLessThan(200);
  });

  test('right to left, the arrow keys go where they point', async () => {
    await options.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await (await card(1)).focus();
    await options.press('Space', 'ArrowLeft', 'Space');
    await isIn(1, 'interviewing');
  });

  test.each(['light', 'dark'])(
    'axe finds nothing, %s: wide, narrow, picked up, open, forced colours',
    async (scheme) => {
      const look = (more: { name: string; value: string }[] = []) =>
        options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, ...more]);
      await look();
      for (const width of [1280, 640, 400]) {
        await options.page.setViewport({ width, height: 800 });
        expect(await options.faults(), String(width)).toEqual([]);
        const over = () => options.page.$eval('html', (html) => html.scrollWidth > html.clientWidth);
        await expect.poll(over, { message: String(width) }).toBe(false);
      }
      await options.page.setViewport({ width: 1280, height: 800 });
      await (await card(0)).focus();
      await options.press('Space', 'ArrowRight');
      expect(await options.faults(), 'picked up').toEqual([]);
      await options.press('Escape', 'x', 'Enter');
      await options.page.waitForSelector('.posting-detail');
      expect(await options.faults(), 'open').toEqual([]);
      await look([]);
    },
  );
});
