import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { formOf, openOptions, saveByKey } from '../scripts/browser/drive.ts';
import { BUILT, clickIcon, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { accessibilityFaults } from './accessibility.ts';
import { scratch, shows } from './harness.ts';
import { jobPage } from './job-page.ts';

/**
 * No test can press a button of the browser's own permission prompt. But a permission that an earlier version needed, and
 * the next one may have, stays granted: the build first runs with `tabs` among its permissions, then as it is.
 */
const built = join(scratch(), 'built');
const manifestFile = join(built, 'manifest.json');
let running: Running;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  pages = await servePages(undefined, { 'cook.html': jobPage(), 'baker.html': jobPage({ title: 'Senior baker' }) });
  cpSync(BUILT, built, { recursive: true });
  const manifest = readFileSync(manifestFile, 'utf8');
  const { permissions, ...asked } = JSON.parse(manifest);
  const more = { permissions: [...permissions, 'tabs'], optional_permissions: [] };
  writeFileSync(manifestFile, JSON.stringify({ ...asked, ...more }));
  running = await launchWithExtension({ built });
  writeFileSync(manifestFile, manifest);
  await running.browser.installExtension(built);
  const extension = (await running.browser.extensions()).values().next().value;
  if (extension) running = { ...running, extension };
  // The background of the version before goes when it has noticed.
  const mayHave = () => inBackground(async (api) => api.runtime.getManifest().optional_permissions ?? []);
  await vi.waitFor(async () => expect(await mayHave()).toEqual(['tabs']), { timeout: 60_000 });
});
afterAll(async () => {
  await running.browser.close();
  await pages.close();
});

type Chrome = typeof chrome;
const inBackground = async <Answer>(ask: (api: Chrome) => Promise<Answer>): Promise<Answer> => {
  const worker = (await running.extension.workers()).at(-1);
  if (!worker) throw new Error('The background does not run');
  return worker.evaluate(`(${ask})(chrome)`) as Promise<Answer>;
};
/** What the icon says over the tab in front. */
const iconSays = () =>
  inBackground(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    return `${await api.action.getBadgeText({ tabId })} ${await api.action.getTitle({ tabId })}`.trim();
  });
/** How many pages' addresses the browser tells. */
const told = () =>
  inBackground(
    async (api) =>
      (await api.tabs.query({})).filter(({ url }) => url !== undefined && !url.startsWith('chrome-extension:')).length,
  );
const PLAIN = 'Jobmark: save this job posting';
const MARKED = /^✓ Jobmark: you saved this page on /;

async function badgeDialog(): Promise<Page> {
  const options = await openOptions(running);
  await options.locator('aria/More[role="button"]').click();
  await options.locator('::-p-text(Toolbar icon…)').click();
  await options.waitForSelector('.badge-dialog[open]');
  return options;
}
const isChecked = (options: Page) => options.$eval('.badge-dialog input', (box) => (box as HTMLInputElement).checked);

it('marks saved pages on the icon while the person allows it, and is deaf from when they take that back', async () => {
  const tab = await running.browser.newPage();
  await tab.goto(`${pages.address('cook.html')}?utm_source=mail`);
  await expect.poll(iconSays).toBe(PLAIN);
  const popup = await clickIcon(running, tab);
  await formOf(popup);
  await saveByKey(popup);
  await popup.close();
  // What is saved now is marked now.
  await expect.poll(iconSays).toMatch(MARKED);
  await tab.goto(pages.address('baker.html'));
  await expect.poll(iconSays).toBe(PLAIN);
  await tab.goto(`${pages.address('cook.html')}?utm_source=other#top`);
  await expect.poll(iconSays).toMatch(MARKED);
  // Another address in the same document, as boards do it.
  await tab.evaluate(() => history.pushState({}, '', 'baker.html'));
  await expect.poll(iconSays).toBe(PLAIN);
  await tab.evaluate(() => history.back());
  await expect.poll(iconSays).toMatch(MARKED);
  await expect.poll(() => told()).toBeGreaterThan(0);

  const options = await badgeDialog();
  await expect.poll(() => isChecked(options)).toBe(true);
  await shows(options, 'neither kept nor sent');
  expect(await accessibilityFaults(options)).toEqual([]);
  await options.locator('.badge-dialog input').click();
  await expect.poll(() => isChecked(options)).toBe(false);
  await tab.bringToFront();
  await expect.poll(iconSays).toBe(PLAIN);
  await tab.close();
  const unclicked = await running.browser.newPage();
  await unclicked.goto(pages.address('cook.html'));
  await expect.poll(() => iconSays()).toBe(PLAIN);
  await expect.poll(() => told()).toBe(0);
});

it('asks the browser for the one permission, and says so when it is refused', async () => {
  const options = await badgeDialog();
  await options.evaluate(() => {
    Object.assign(chrome.permissions, {
      request: async (asked: unknown) => {
        document.title = JSON.stringify(asked);
        return false;
      },
    });
  });
  await options.locator('.badge-dialog input').click();
  await shows(options, 'The browser did not allow it');
  await expect.poll(() => options.title()).toBe('{"permissions":["tabs"]}');
  await expect.poll(() => isChecked(options)).toBe(false);
});
