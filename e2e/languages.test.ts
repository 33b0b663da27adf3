import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX_AT } from './six.ts';

/** More than a thousand, so that their number has a separator. */
const MANY = manyPostings(1_200, SIX_AT);
const PLACES = ['', 'view=board', 'view=insights', 'view=bin', 'view=data', 'view=new', 'view=import'];
const DETAIL = `posting=${MANY[3]?.id}`;

let running: Running;
let seeding: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  seeding = await OptionsPage.open(running.browser, running.origin);
  await seeding.start(MANY);
});
afterAll(() => running?.browser.close());

/** What is wider than the room that it has, by its class or tag. */
const overEdge = (options: OptionsPage) =>
  options.page.$$eval('html, .detail-pane, main', (boxes) =>
    boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className || box.tagName),
  );

test.each([
  ['de-DE', 'Alle', '1.200', '20.10.2026', '84.000'],
  ['fr-FR', 'Toutes', '1 200', '20 oct. 2026', '84 000'],
  ['es-MX', 'Todas', '1,200', '20 oct 2026', '84,000'],
  ['en-GB', 'All', '1,200', '20 Oct 2026', '84,000'],
])(
  '%s: words, numbers, days and amounts are of one language; nothing runs over the edge',
  async (tag, ...wanted) => {
    const [all, count, day, amount] = wanted;
    const options = await OptionsPage.open(running.browser, running.origin);
    await options.page.evaluateOnNewDocument((tag) => {
      Object.defineProperty(navigator, 'languages', { get: () => [tag] });
    }, tag);
    await options.reload();
    const text = async () => (await options.page.$eval('main', (main) => main.textContent ?? '')).replace(/\s/g, ' ');
    await expect.poll(text, { timeout: 10_000 }).toContain(`${all}${count}`);
    expect(await text()).toContain(day);
    expect(await text()).toContain(amount);
    for (const width of [1024, 320]) {
      await options.page.setViewport({ width, height: 700 });
      await options.page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
      for (const hash of [...PLACES, DETAIL]) {
        await options.page.evaluate((hash) => {
          location.hash = hash;
        }, hash);
        await expect.poll(() => overEdge(options), { message: `${hash}, ${width}` }).toEqual([]);
      }
    }
    await options.page.close();
  },
  120_000,
);
