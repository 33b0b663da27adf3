import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../scripts/browser/drive.ts';
import { clickIcon } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('CLOSED', 50, 1);
const DELAYS = [0, 20, 50, 100, 200, 400, 700, 1_000];
/** Where nothing is lost. `draft`: what was typed is back when the popup opens again; no save had begun. */
const KEPT = ['saved', 'draft'];
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

/** Where the postings of these titles are: saved, on their way, typed and kept, or nowhere; how many of each. */
const endsOf = (titles: string[]) =>
  watcher.evaluate(async (titles) => {
    const kept = Object.entries(await chrome.storage.local.get(null)).map(
      ([key, value]) => [key.split(':')[0] ?? '', JSON.stringify(value)] as const,
    );
    const ends: Record<string, number> = {};
    for (const title of titles) {
      const rows = await probe.titlesAt(title);
      const keptAs = kept.find(([, text]) => text.includes(`"${title}"`))?.[0] ?? 'nowhere';
      const end = rows.length === 0 ? keptAs : rows.length === 1 ? 'saved' : 'twice';
      ends[end] = (ends[end] ?? 0) + 1;
    }
    return ends;
  }, titles);

/**
 * Opens the popup on a page of this address, writes the address as the title, presses save and closes after `delay`
 * milliseconds. Without the worker: that is stopped in the same moment.
 */
async function saveAndClose(address: string, delay: number, withWorker: boolean): Promise<void> {
  await tab.evaluate((path) => history.replaceState(null, '', path), new URL(address).pathname);
  const popup = await clickIcon(profile.running, tab);
  await formOf(popup);
  await popup.$eval('#field-title', (control) => {
    (control as HTMLInputElement).focus();
    (control as HTMLInputElement).select();
  });
  await popup.keyboard.sendCharacter(address);
  const closed = new Promise((done) => popup.once('close', done));
  await popup.evaluate((wait) => {
    document.querySelector<HTMLButtonElement>('button.save')?.click();
    if (wait === 0) window.close();
    else setTimeout(() => window.close(), wait);
  }, delay);
  if (!withWorker) {
    await new Promise((done) => setTimeout(done, delay));
    await profile.stopWorker();
  }
  await closed;
}

describe.each([
  { withWorker: true, name: 'popup closed' },
  { withWorker: false, name: 'popup closed and worker stopped' },
])('$name after the save key', ({ withWorker, name }) => {
  it.each(DELAYS)('%i ms', async (delay) => {
    // An address of its own each time; the title is the address, to find it by.
    const first = round + 1;
    round += ROUNDS;
    const addresses = Array.from(
      { length: ROUNDS },
      (_, at) => `${new URL(tab.url()).origin}/no-posting.html/${first + at}`,
    );
    for (const address of addresses) await saveAndClose(address, delay, withWorker);
    // The next start: any page of ours asks the background to finish what is left.
    await watcher.evaluate(() => chrome.runtime.sendMessage({ type: 'finish-saves' }));
    await expect
      .poll(async () => Object.keys(await endsOf(addresses)).filter((end) => !KEPT.includes(end)))
      .toEqual([]);
    const ends = await endsOf(addresses);
    measured(
      `${name} ${delay} ms after save, ${ROUNDS} rounds`,
      Object.entries(ends)
        .map(([end, count]) => `${count} ${end}`)
        .join(', '),
    );
    expect((ends.saved ?? 0) + (ends.draft ?? 0)).toBe(ROUNDS);
  });
});
