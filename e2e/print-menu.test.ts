import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

let running: Running;
beforeAll(async () => {
  running = await launchWithExtension();
});
afterAll(() => running?.browser.close());

it('the browser’s own menu prints the first hundred at once, says so and how the others are printed', async () => {
  const options = await OptionsPage.open(running.browser, running.origin);
  await options.start(manyPostings(300));
  // After the page's own listener: what it has set for the one task that the browser gives it.
  await options.page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { dataset } = document.body;
      dataset.rows = `${document.querySelectorAll('.sheet tbody tr').length}`;
      dataset.head = document.querySelector('.sheet p')?.textContent ?? '';
    });
  });
  // Printing by the browser itself, as its menu does.
  const rows = async () => {
    await options.page.pdf();
    return Number(await options.page.evaluate(() => document.body.dataset.rows));
  };
  // What is at hand grows to a hundred while the page is idle.
  await expect.poll(rows, { interval: 500 }).toBe(100);
  const head = await options.page.evaluate(() => document.body.dataset.head);
  expect(head).toContain('300 postings');
  expect(head).toContain('The first 100 of 300 postings. To print more of them, press Ctrl+P');
  await expect.poll(() => options.page.$('.sheet')).toBeNull();
});
