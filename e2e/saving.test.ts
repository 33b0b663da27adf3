import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { formOf, openOptions, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { fieldValue, fill, scratch, shows, stored, useExtension } from './harness.ts';

const extension = useExtension();
const titled = async (title: string) =>
  (await stored(extension.running)).filter((saved) => saved.posting.title === title && !saved.deletedAt);

describe('saving outlives the popup', () => {
  it.each([0, 20, 50, 100])('keeps a posting whose popup is closed %i ms after the key', async (delay) => {
    for (let round = 0; round < 5; round++) {
      const title = `Closed after ${delay}, ${round}`;
      const { popup, tab } = await extension.open('no-posting.html');
      await fill(popup, '#field-title', title);
      await popup.evaluate((wait) => {
        document.querySelector<HTMLButtonElement>('button.save')?.click();
        setTimeout(() => window.close(), wait);
        // At 0 ms the popup is gone in the same task as the click.
        if (wait === 0) window.close();
      }, delay);
      await expect.poll(() => titled(title), { timeout: 60_000 }).toHaveLength(1);
      await tab.close();
      await clear(title);
    }
  });

  it('has it, or what was typed, after the browser was killed in the moment of saving', async () => {
    const profile = scratch();
    const pages = await servePages();
    const first = await launchWithExtension({ profile });
    const tab = await first.browser.newPage();
    await tab.goto(pages.address('no-posting.html'));
    const popup = await clickIcon(first, tab);
    await formOf(popup);
    await fill(popup, '#field-title', 'Killed');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('button.save')?.click());
    const ended = new Promise((resolve) => first.browser.process()?.once('exit', resolve));
    first.browser.process()?.kill('SIGKILL');
    await ended;

    const second = await launchWithExtension({ profile });
    const back = await second.browser.newPage();
    await back.goto(pages.address('no-posting.html'));
    const again = await clickIcon(second, back);
    await formOf(again);
    await expect.poll(() => fieldValue(again, 'title')).toBe('Killed');
    await second.browser.close();
    await pages.close();
  });

  it('keeps postings over a restart of the browser', async () => {
    const profile = scratch();
    const pages = await servePages();
    const first = await launchWithExtension({ profile });
    const tab = await first.browser.newPage();
    await tab.goto(pages.address('sample-posting.html'));
    const popup = await clickIcon(first, tab);
    await formOf(popup);
    await saveByKey(popup);
    const before = await stored(first);
    await first.browser.close();

    const second = await launchWithExtension({ profile });
    expect(before).toHaveLength(1);
    expect(await stored(second)).toEqual(before);
    const options = await openOptions(second);
    await shows(options, 'Route Planner');
    await second.browser.close();
    await pages.close();
  });
});

describe('the popup', () => {
  const reopen = async (tab: Page) => {
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    return popup;
  };

  it('brings back what was typed, after it was closed, for that page alone', async () => {
    const { tab, popup } = await extension.open('no-posting.html');
    await fill(popup, '#field-title', 'Kettle tester');
    await fill(popup, '#notes', 'Ask Ada');
    await popup.close();

    const again = await reopen(tab);
    await expect.poll(() => fieldValue(again, 'title')).toBe('Kettle tester');
    await expect.poll(() => again.$eval('#notes', (notes) => (notes as HTMLTextAreaElement).value)).toBe('Ask Ada');
    await shows(again, 'What you typed here before is back.');
    await again.close();

    const elsewhere = await extension.open('sample-posting.html');
    await expect.poll(() => fieldValue(elsewhere.popup, 'title')).toBe('Route Planner (m/f/d)');
    await elsewhere.popup.close();

    const last = await reopen(tab);
    await last.locator('::-p-text(Start again from the page)').click();
    await last.waitForFunction(
      () => (document.querySelector('#field-title') as HTMLInputElement).value !== 'Kettle tester',
    );
    await last.close();
  });

  const isUndone = (saved: SavedPosting) => saved.posting.title === 'Undone';
  it('takes a save back', async () => {
    const { popup, tab } = await extension.open('no-posting.html');
    await fill(popup, '#field-title', 'Undone');
    await saveByKey(popup);
    await popup.locator('::-p-aria([name="Undo"][role="button"])').click();
    await shows(popup, 'Taken back.');
    await expect.poll(() => fieldValue(popup, 'title')).toBe('Undone');
    expect((await stored(extension.running)).filter(isUndone)).toMatchObject([
      { revision: 2, deletedAt: expect.any(String) },
    ]);
    await tab.close();
  });

  it('says that the disk is full, keeps what was typed, and saves once there is room', async () => {
    const { popup } = await extension.open('no-posting.html');
    const [worker] = await extension.running.extension.workers();
    await worker?.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await fill(popup, '#field-title', 'No room');
    await popup.locator('button.save').click();
    await shows(popup, 'There is no room left on this computer, so nothing was saved.');
    await expect.poll(() => fieldValue(popup, 'title')).toBe('No room');
    await worker?.evaluate(() => {
      IDBObjectStore.prototype.put = (globalThis as unknown as { put: IDBObjectStore['put'] }).put;
    });
    await saveByKey(popup);
    await expect.poll(() => titled('No room')).toHaveLength(1);
  });

  it('says that a page was saved before, and updates it without losing what was changed by hand', async () => {
    const { popup, tab } = await extension.open('sample-posting.html');
    await fill(popup, '#field-identifier', 'MY-1');
    await saveByKey(popup);
    await popup.close();

    await tab.evaluate(() => {
      const heading = document.querySelector('.facts li:nth-child(6)');
      if (heading) heading.textContent = 'Posted 3 November 2026';
    });
    const again = await reopen(tab);
    await shows(again, 'You saved this on');
    await expect.poll(() => fieldValue(again, 'identifier')).toBe('MY-1');
    await saveByKey(again);
    await shows(again, 'Updated.');
    // Opening another tab closes the popup, as it does for a person.
    const saved = await titled('Route Planner (m/f/d)');
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({
      revision: 2,
      posting: { identifier: 'MY-1' },
      original: { identifier: 'TF-2291' },
    });
  });
});

/** Takes a posting out of the way of the next round. */
async function clear(title: string): Promise<void> {
  const options = await openOptions(extension.running);
  await options.evaluate(async (wanted) => {
    const open = indexedDB.open('jobmark');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const postings = open.result.transaction('postings', 'readwrite').objectStore('postings');
    const all = postings.getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    for (const row of all.result) if (row.posting.title === wanted) postings.delete(row.id);
    open.result.close();
  }, title);
  await options.close();
}
