import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { idAt, SIX, SIX_AT, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;
let session: CDPSession;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
  session = await options.page.createCDPSession();
});
afterAll(() => running?.browser.close());

type Point = { x: number; y: number };
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints });
const open = async () => {
  await options.page.setViewport({ width: 1280, height: 800, hasTouch: true });
  await options.click('link', 'Board');
  await options.page.waitForSelector('.board-card');
};
const middleOf = async (selector: string): Promise<Point> => {
  const box = await (await options.page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 120) };
};
const cardOf = (place: number) => `.board-card[data-id="${idAt(place)}"]`;

describe('a finger on the board', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await open();
  });

  test('that rests on a card picks it up, and moves it into another column', async () => {
    const from = await middleOf(cardOf(0));
    const to = await middleOf('[data-status=offer]');
    await touch('touchStart', from);
    await options.shows('.board-ghost', TITLES[0] ?? '');
    for (const part of [0.2, 0.6, 1])
      await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await options.page.waitForSelector('[data-status=offer].over');
    await touch('touchEnd');
    await options.storedAs(idAt(0), ({ status }) => status === 'offer');
    await options.page.waitForSelector(`[data-status=offer] ${cardOf(0)}`);
    // Letting go opened nothing.
    expect(await options.page.$('.posting-detail')).toBeNull();
  });

  test('that is let go where it was leaves the card there', async () => {
    const from = await middleOf(cardOf(0));
    await touch('touchStart', from);
    await options.page.waitForSelector('.board-ghost');
    await touch('touchEnd');
    await options.shows('[role=status]', 'Put back.');
    expect(await options.page.$('.posting-detail')).toBeNull();
    expect((await options.storedAs(idAt(0), () => true)).status).toBe(SIX[0]?.status);
  });

  test('that only taps opens the posting', async () => {
    const from = await middleOf(cardOf(0));
    await touch('touchStart', from);
    await touch('touchEnd');
    await options.heading(TITLES[0] ?? '');
  });
});

test('a finger that moves at once scrolls the column and picks nothing up', async () => {
  await options.start(manyPostings(300, SIX_AT));
  await open();
  const { x, y } = await middleOf('[data-status=saved] .board-card:nth-of-type(4)');
  // All at once: on a slow machine a finger that waits for answers would rest.
  const start = touch('touchStart', { x, y });
  const moves = [40, 80, 120, 160, 200].map((by) => touch('touchMove', { x, y: y - by }));
  await Promise.all([start, ...moves]);
  await touch('touchEnd');
  await options.page.waitForFunction(
    () => (document.querySelector('[data-status=saved] .board-cards')?.scrollTop ?? 0) > 50,
  );
  expect(await options.page.$('.board-ghost')).toBeNull();
});
