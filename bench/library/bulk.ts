import type { Page } from 'puppeteer-core';
import type { Watch } from './in-page.ts';

/** A word that about half of the generated postings have: some twenty thousand of 50,000. */
const COMMON = 'kubernetes';
const WAIT = { timeout: 300_000, polling: 50 };

/** Milliseconds, but for `bulkRows`. */
export interface BulkMeasures {
  bulkRows: number;
  selecting: number;
  bulk: number;
  bulkUndo: number;
  bulkLongestTask: number;
}

const found = () => (globalThis as unknown as { noted: Watch }).noted.answers.at(-1)?.found ?? 0;

/** Selects all that have a common word, gives them another status, and takes that back; the page must have its index. */
export async function measureBulk(page: Page): Promise<BulkMeasures> {
  const before = await page.evaluate(found);
  await page.locator('input[type=search]').fill(COMMON);
  await page.waitForFunction(
    (before) => {
      const last = (globalThis as unknown as { noted: Watch }).noted.answers.at(-1);
      return last?.isWhole && last.found < before;
    },
    WAIT,
    before,
  );
  const bulkRows = await page.evaluate(found);
  await page.evaluate(() => {
    (globalThis as unknown as { noted: Watch }).noted.longest = 0;
  });
  const selecting = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>('thead input')?.click();
    while (!document.querySelector('.selection-bar select')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  const bulk = await toMessage(page, () => {
    const select = document.querySelector<HTMLSelectElement>('.selection-bar select');
    if (!select) throw new Error('There is nothing to choose a status with');
    select.value = 'archived';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const bulkUndo = await toMessage(page, () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  });
  const { longest } = await page.evaluate(() => (globalThis as unknown as { noted: Watch }).noted);
  return { bulkRows, selecting, bulk, bulkUndo, bulkLongestTask: longest };
}

/** From `act` to the next message that something is done. */
async function toMessage(page: Page, act: () => void): Promise<number> {
  const start = await page.evaluate(() => {
    const toast = document.querySelector('.toast > span');
    (globalThis as unknown as { toldBefore: string }).toldBefore = toast?.textContent ?? '';
    return performance.now();
  });
  await page.evaluate(act);
  const isTold = () => {
    const text = document.querySelector('.toast > span')?.textContent ?? '';
    return text !== '' && text !== (globalThis as unknown as { toldBefore: string }).toldBefore;
  };
  await page.waitForFunction(isTold, WAIT);
  return (await page.evaluate(() => performance.now())) - start;
}
