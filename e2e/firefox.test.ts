import { expect, it } from 'vitest';
import { findFirefox } from '../scripts/browser/find.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { CORRECT_AND_SAVE, inPopup, launchFirefox } from './firefox-browser.ts';
import { textOf } from './harness.ts';
import { manyPostings, seed } from './seed.ts';

it.runIf(findFirefox())(
  'Firefox: a click on the icon, a correction, a save, and it stands in the options page',
  async () => {
    const pages = await servePages();
    const { browser, origin } = await launchFirefox();
    try {
      const tab = await browser.newPage();
      await tab.goto(pages.address('sample-posting.html'));
      const answer = await inPopup(browser, CORRECT_AND_SAVE);
      expect(answer).toEqual({ title: 'Route Planner (m/f/d)', read: 'Tallow & Finch Ferries' });
      const options = await browser.newPage();
      // Going to an extension's page changes the process, and the driver never hears that it has loaded.
      void options.goto(`${origin}/options.html`).catch(() => undefined);
      await expect.poll(() => textOf(options).catch(() => '')).toContain('Route Planner (m/f/d)');
      await expect.poll(() => textOf(options)).toContain('Tallow & Finch');
    } finally {
      await browser.close();
      await pages.close();
    }
  },
);

/** A word that stands in one posting's description alone. */
const RARE = 'zanzibar';

it.runIf(findFirefox())('Firefox: hundreds are read and searched by the worker, their texts too', async () => {
  const { browser, origin } = await launchFirefox();
  try {
    const options = await browser.newPage();
    void options.goto(`${origin}/options.html`).catch(() => undefined);
    const count = (selector: string) => options.$$(selector).then(({ length }) => length);
    const drawn = (selector: string) => expect.poll(() => count(selector).catch(() => 0), { timeout: 30_000 });
    await drawn('.notice').toBe(1);
    const postings = manyPostings(400);
    const [rare] = postings.slice(321);
    if (!rare) throw new Error('too few postings');
    rare.posting.description = `<p>A week in ${RARE}.</p>`;
    await seed(options, postings);
    void options.reload().catch(() => undefined);
    await drawn('.posting-row').toBeGreaterThan(10);
    await options.evaluate((word) => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!box) throw new Error('There is no search box');
      box.value = word;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, RARE);
    const titles = () => options.$$eval('.posting-row a', (links) => links.map((link) => link.textContent));
    await expect.poll(() => titles().catch(() => []), { timeout: 30_000 }).toEqual([rare.posting.title]);
    await drawn('.col-found mark').toBe(1);
  } finally {
    await browser.close();
  }
});
