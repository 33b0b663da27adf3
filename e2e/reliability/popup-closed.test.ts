import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../scripts/browser/drive.ts';
import { clickIcon } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { fill } from '../harness.ts';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('CLOSED', 50, 2);
const DELAYS = [0, 20, 50, 100, 200, 400, 700, 1_000];
const profile = new Profile();
let pages: Awaited<ReturnType<typeof servePages>>;
let tab: Page;
let watcher: Page;
let round = 0;

beforeAll(async () => {
  pages = await servePages();
  const { browser } = await profile.start();
  watcher = await profile.page({ withProbe: true });
  tab = await browser.newPage();
  await tab.goto(pages.address('no-posting.html'));
});
afterAll(async () => {
  await profile.close();
  await pages.close();
});

const stopWorker = async () => {
  const { browser } = profile.running;
  await (
    await browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker()
  )?.close();
};

/** Where a posting of this title is: saved, on its way, typed and kept, or nowhere. */
const whereIs = (title: string) =>
  watcher.evaluate(async (title) => {
    const rows = await probe.titlesAt(title);
    if (rows.length > 0) return rows.length === 1 ? 'saved' : 'twice';
    const kept = Object.entries(await chrome.storage.local.get(null)).find(([, value]) =>
      JSON.stringify(value).includes(`"${title}"`),
    );
    return kept?.[0].split(':')[0] ?? 'nowhere';
  }, title);

describe.each([
  { withWorker: true, name: 'popup closed' },
  { withWorker: false, name: 'popup closed and worker stopped' },
])('$name after the save key', ({ withWorker, name }) => {
  it.each(DELAYS)('%i ms', async (delay) => {
    const ends: Record<string, number> = {};
    for (let each = 0; each < ROUNDS; each++) {
      round++;
      // An address of its own each time; the title is the address, to find it by.
      const address = `${new URL(tab.url()).origin}/no-posting.html/${round}`;
      await tab.evaluate((path) => history.replaceState(null, '', path), new URL(address).pathname);
      const popup = await clickIcon(profile.running, tab);
      await formOf(popup);
      await fill(popup, '#field-title', address);
      const closed = new Promise((done) => popup.once('close', done));
      await popup.evaluate((wait) => {
        document.querySelector<HTMLButtonElement>('button.save')?.click();
        if (wait === 0) window.close();
        else setTimeout(() => window.close(), wait);
      }, delay);
      if (!withWorker) {
        await new Promise((done) => setTimeout(done, delay));
        await stopWorker();
      }
      await closed;
      let end = 'nowhere';
      for (let tries = 0; tries < 40 && end !== 'saved'; tries++) {
        end = await whereIs(address);
        // The next start: any page of ours asks the background to finish what is left.
        if (tries === 15) await watcher.evaluate(() => chrome.runtime.sendMessage({ type: 'finish-saves' }));
        if (end !== 'saved') await new Promise((done) => setTimeout(done, 100));
      }
      ends[end] = (ends[end] ?? 0) + 1;
    }
    measured(
      `${name} ${delay} ms after save, ${ROUNDS} rounds`,
      Object.entries(ends)
        .map(([end, count]) => `${count} ${end}`)
        .join(', '),
    );
    // `save`: on its way. `draft`: what was typed is back when the popup opens again; no save had begun.
    expect(Object.keys(ends).filter((end) => !['saved', 'save', 'draft'].includes(end))).toEqual([]);
    expect((ends.saved ?? 0) + (ends.save ?? 0) + (ends.draft ?? 0)).toBe(ROUNDS);
  });
});
