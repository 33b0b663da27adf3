import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findFirefox } from '../scripts/browser/find.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { Downloads } from './downloads.ts';
import { CORRECT_AND_SAVE, inPopup, launchFirefox } from './firefox-browser.ts';
import { manyPostings, seed } from './seed.ts';

const recorded = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get('backup')).backup as { last?: object } | undefined);

it.runIf(findFirefox())(
  'Firefox: a backup that is due after a save is downloaded by a page that opens behind and closes again',
  async () => {
    const downloads = new Downloads();
    const pages = await servePages();
    const { browser, origin } = await launchFirefox({ downloads: downloads.folder });
    try {
      const options = await browser.newPage();
      void options.goto(`${origin}/options.html`).catch(() => undefined);
      const notices = () => options.$$('.notice').then(({ length }) => length);
      await expect.poll(() => notices().catch(() => 0)).toBe(1);
      await seed(options, manyPostings(24));
      await options.evaluate(() => chrome.storage.local.set({ backup: { byDownload: true } }));
      // An open page of Jobmark makes the backup itself.
      void options.goto(pages.address('sample-posting.html')).catch(() => undefined);
      await expect.poll(() => options.title().catch(() => '')).toContain('Route Planner');
      await options.bringToFront();
      await inPopup(browser, CORRECT_AND_SAVE);

      const isClosed = async () => (await browser.pages()).every((each) => !each.url().includes('backup.html'));
      const { bytes } = await downloads.file(60_000);
      await expect.poll(isClosed).toBe(true);
      expect(JSON.parse(bytes.toString('utf8')).postings).toHaveLength(25);
      const again = await browser.newPage();
      void again.goto(`${origin}/options.html#view=data`).catch(() => undefined);
      await expect
        .poll(() => recorded(again).catch(() => undefined))
        .toMatchObject({ last: { where: 'downloads', count: 25 } });
    } finally {
      await browser.close();
      await pages.close();
      downloads.remove();
    }
  },
);
