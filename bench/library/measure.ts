import type { Page } from 'puppeteer-core';
import type { Running } from '../../scripts/browser/launch.ts';
import { measureBulk } from './bulk.ts';
import { addOne, clearIndex, type Watch, watch } from './in-page.ts';
import { memory } from './memory.ts';
import { quantile } from './quantile.ts';

/** What is typed, letter by letter: common and rare words, two words, a phrase, an operator, a typo. */
const TYPED = [
  'engineer',
  'kubernetes zürich',
  '"data platform"',
  'company:be',
  'pay:>90000',
  'enginere',
  'berlinda',
  'sa',
];
/** A key that takes longer, in milliseconds, is told by name. */
const SLOW_KEY = 100;
const WAIT = { timeout: 600_000, polling: 20 };

/** Milliseconds, unless the name says else. */
export interface Measures {
  indexing: number;
  firstRows: number;
  allRead: number;
  keyMedian: number;
  key99: number;
  status: number;
  adding: number;
  longestTask: number;
  framesPerSecond: number;
  /** One frame in twenty took longer. */
  frame95: number;
  memoryMb: number;
  memoryAgainMb: number;
  bulk: number;
  bulkUndo: number;
  bulkLongestTask: number;
}
/** What one browser measures, with a profile that others use after it. */
export type InOne = Omit<Measures, 'indexing' | 'memoryMb' | 'memoryAgainMb' | 'bulk' | 'bulkUndo' | 'bulkLongestTask'>;

const noted = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Watch }).noted);

async function open({ browser, origin }: Running): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${origin}/options.html`);
  await page.bringToFront();
  return page;
}

const isRead = () => (globalThis as unknown as { noted: Watch }).noted.answers.some(({ isWhole }) => isWhole);
const isIndexed = () => (globalThis as unknown as { noted: Watch }).noted.indexing?.to !== undefined;

/** Opens the page and waits until its index is there: how long it takes to be made where it is not. */
export async function measureIndexing(running: Running): Promise<Pick<Measures, 'indexing'>> {
  const page = await open(running);
  await page.waitForFunction(isIndexed, WAIT);
  const { indexing } = await noted(page);
  return { indexing: (indexing?.to ?? Number.NaN) - (indexing?.from ?? 0) };
}

/** The same for a profile whose index is thrown away first. */
export async function measureIndexingAnew(running: Running): Promise<Pick<Measures, 'indexing'>> {
  const page = await running.browser.newPage();
  await page.goto(`${running.origin}/icon/16.png`);
  await clearIndex(page);
  await page.close();
  return measureIndexing(running);
}

/** Opens the page as a person would, several times; types, scrolls, changes, adds. */
export async function measure(running: Running): Promise<InOne> {
  const firsts: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < 4; round++) {
    const page = await open(running);
    await page.waitForFunction(isRead, WAIT);
    const { firstRows = Number.NaN, answers } = await noted(page);
    firsts.push(firstRows);
    reads.push(answers.find(({ isWhole }) => isWhole)?.at ?? Number.NaN);
    await page.close();
  }

  const page = await open(running);
  await page.waitForFunction(isIndexed, WAIT);
  const keys = await typeAll(page);
  const status = await changeStatus(page);
  const { framesPerSecond, frame95 } = await scroll(page);
  const adding = await add(page);
  const { longest } = await noted(page);
  await page.close();
  return {
    firstRows: quantile(firsts, 0.5),
    allRead: quantile(reads, 0.5),
    keyMedian: quantile(keys, 0.5),
    key99: quantile(keys, 0.99),
    status,
    adding,
    longestTask: longest,
    framesPerSecond,
    frame95,
  };
}

/** So often the page is opened anew in its tab before its memory is taken again. */
const OPENED_AGAIN = 5;

/** Memory of a page that was used for a while, in a browser that did nothing before, and when it was opened anew some times: MB. */
export async function measureMemory(running: Running): Promise<Pick<Measures, 'memoryMb' | 'memoryAgainMb'>> {
  const page = await open(running);
  await page.waitForFunction(isIndexed, WAIT);
  await typeAll(page);
  await scroll(page);
  const memoryMb = await memory(running.browser);
  for (let times = 0; times < OPENED_AGAIN; times++) {
    await page.reload();
    await page.waitForFunction(isIndexed, WAIT);
  }
  return { memoryMb, memoryAgainMb: await memory(running.browser) };
}

/** Half of all postings another status and back: with a profile that is thrown away. */
export async function measureSeveral(
  running: Running,
): Promise<Pick<Measures, 'bulk' | 'bulkUndo' | 'bulkLongestTask'>> {
  const page = await open(running);
  await page.waitForFunction(isIndexed, WAIT);
  return measureBulk(page);
}

/** From each key to the frame that shows what it found, each row in view with its texts. */
async function typeAll(page: Page): Promise<number[]> {
  const times: number[] = [];
  const slow: string[] = [];
  for (const text of TYPED) {
    for (let length = 1; length <= text.length; length++) {
      times.push(
        await page.evaluate(
          async (typed) => {
            const { noted } = globalThis as unknown as { noted: Watch };
            const box = document.querySelector<HTMLInputElement>('input[type=search]');
            if (!box) throw new Error('There is no search box');
            const start = performance.now();
            box.value = typed;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            const turn = Math.max(...Object.keys(noted.asked).map(Number));
            // A key that asks nothing new (a quote, a space) changes nothing.
            if ((noted.asked[turn] ?? 0) < start) return 0;
            while (noted.painted[turn] === undefined) await new Promise((done) => setTimeout(done, 1));
            const isHalf = () => document.querySelector('.posting-row[aria-busy]') !== null;
            if (!isHalf()) return noted.painted[turn] - start;
            while (isHalf()) await new Promise(requestAnimationFrame);
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return performance.now() - start;
          },
          text.slice(0, length),
        ),
      );
      const last = times.at(-1) ?? 0;
      if (last > SLOW_KEY) slow.push(`${text.slice(0, length)} ${last.toFixed(0)} ms`);
      await new Promise((done) => setTimeout(done, 60));
    }
  }
  if (slow.length > 0) console.error(`Slow keys: ${slow.join(', ')}`);
  await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (box) box.value = '';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 500));
  });
  return times.filter((time) => time > 0);
}

/** From choosing another status beside the list to its mark in the list. */
async function changeStatus(page: Page): Promise<number> {
  await page.click('.posting-row a');
  await page.waitForSelector('.status-choice select');
  const times: number[] = [];
  for (const status of ['offer', 'applied', 'rejected', 'offer', 'applied', 'rejected']) {
    times.push(
      await page.evaluate(async (status) => {
        const select = document.querySelector<HTMLSelectElement>('.status-choice select');
        const row = document.querySelector<HTMLElement>('.posting-row[aria-current]');
        if (!select || !row) throw new Error('There is no posting open');
        const mark = () => row.querySelector('.status-mark')?.outerHTML;
        const before = mark();
        const changed = new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (mark() === before) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          });
          observer.observe(row, { childList: true, subtree: true, attributes: true, characterData: true });
        });
        const start = performance.now();
        select.value = status;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return (await changed) - start;
      }, status),
    );
    await new Promise((done) => setTimeout(done, 200));
  }
  await page.keyboard.press('Escape');
  return quantile(times, 0.5);
}

/** What a quick scroll through the list shows: frames a second, and how long the slower of them took. */
async function scroll(page: Page): Promise<{ framesPerSecond: number; frame95: number }> {
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector<HTMLElement>('.scroller');
    if (!scroller) throw new Error('There is no list');
    const frames: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (const end = last + 3_000; last < end; ) {
      scroller.scrollTop += 120;
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
  const all = frames.reduce((sum, frame) => sum + frame, 0);
  return { framesPerSecond: (frames.length * 1_000) / all, frame95: quantile(frames, 0.95) };
}

/** From a posting's being saved elsewhere to its being counted and found by a word of its text. */
async function add(page: Page): Promise<number> {
  // Another one each time: a profile may be measured again.
  const word = `zyx${Date.now()}zyx`;
  await page.evaluate(async (word) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (box) box.value = word;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 500));
  }, word);
  await addOne(page, Date.now() % 2 ** 31, word);
  const isFound = () => (globalThis as unknown as { noted: Watch }).noted.answers.at(-1)?.found === 1;
  await page.waitForFunction(isFound, WAIT);
  return page.evaluate(() => {
    const { noted, addedAt } = globalThis as unknown as { noted: Watch; addedAt: number };
    return (noted.answers.at(-1)?.at ?? Number.NaN) - addedAt;
  });
}
