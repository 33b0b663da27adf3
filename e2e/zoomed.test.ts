import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formOf, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { accessibilityFaults } from './accessibility.ts';
import { scratch, shows } from './harness.ts';

/** A browser in which all pages are shown at this size, as somebody sets it who sees little. */
async function magnified(zoom: number): Promise<Running> {
  const profile = scratch();
  mkdirSync(join(profile, 'Default'));
  // A level of Chromium's is a power of 1.2.
  const level = Math.log(zoom) / Math.log(1.2);
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ partition: { default_zoom_level: { x: level } } }),
  );
  return launchWithExtension({ profile });
}

let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

/** Whether nothing stands outside at the side. */
const fits = (popup: Page) => popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

it.each([2, 3])('fits the popup into a browser whose pages are %d times as large', async (zoom) => {
  const running = await magnified(zoom);
  try {
    const tab = await running.browser.newPage();
    await tab.goto(pages.address('sample-posting.html'));
    expect(await tab.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 1);
    const popup = await clickIcon(running, tab);
    await formOf(popup);
    await popup.waitForFunction(() => innerWidth < 460 && document.documentElement.scrollWidth <= innerWidth);
    // Each control can be reached, and what has the focus is not under the button, which is always in sight.
    const hidden = await popup.evaluate(() => {
      const save = document.querySelector('.save')?.getBoundingClientRect();
      if (!save || save.bottom > innerHeight || save.top < 0) return ['the button'];
      const controls = [...document.querySelectorAll<HTMLElement>('header a, header button, form :is(input, select)')];
      return controls
        .filter((control) => {
          control.focus();
          const box = control.getBoundingClientRect();
          return document.activeElement !== control || box.bottom > save.top || box.top < 0 || box.right > innerWidth;
        })
        .map((control) => control.id || control.className || control.tagName);
    });
    expect(hidden).toEqual([]);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await saveByKey(popup);
    await shows(popup, 'Saved');
    await expect.poll(() => fits(popup)).toBe(true);
    expect(await accessibilityFaults(popup)).toEqual([]);
  } finally {
    await running.browser.close();
  }
});
