import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Running } from '../../scripts/browser/launch.ts';

const generator = stripTypeScriptTypes(readFileSync(new URL('./generate.ts', import.meta.url), 'utf8')).replace(
  /^export /gm,
  '',
);

/** Fills the database of an extension page, which must have opened it before, with `count` generated postings. */
export async function fill(page: Page, count: number, seed = 7): Promise<void> {
  await page.evaluate(`(async () => {
    ${generator}
    const generate = makeGenerator(${seed}, Date.parse('2026-11-20T12:00:00.000Z'));
    const opened = indexedDB.open('jobmark');
    const database = await new Promise((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    for (let start = 0; start < ${count}; start += 500) {
      const change = database.transaction(['postings', 'documents'], 'readwrite', { durability: 'relaxed' });
      for (let index = start; index < Math.min(${count}, start + 500); index++) {
        const { row, document } = generate(index);
        change.objectStore('postings').put(row);
        change.objectStore('documents').put(document);
      }
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onabort = () => reject(change.error);
      });
    }
    // The database counts itself in every write of the store's; here it is told.
    const facts = database.transaction('facts', 'readwrite').objectStore('facts');
    const read = facts.get('tally');
    await new Promise((resolve) => { read.onsuccess = resolve; });
    if (read.result) facts.put({ ...read.result, value: { ...read.result.value, count: ${count} } });
    await new Promise((resolve) => { facts.transaction.oncomplete = resolve; });
    database.close();
  })()`);
}

/** How many postings a profile holds for this extension. */
export async function countIn({ browser, origin }: Running): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/icon/16.png`);
  const count = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('jobmark')) return 0;
    const opened = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const counted = database.transaction('postings').objectStore('postings').count();
    await new Promise((resolve) => {
      counted.onsuccess = resolve;
    });
    database.close();
    return counted.result;
  });
  await page.close();
  return count;
}

/** Throws the index of all texts away. */
export async function clearIndex(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opened = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const change = database.transaction('segments', 'readwrite');
    change.objectStore('segments').clear();
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  });
}

/** Puts one more posting in and tells of it as the store does; the word is in its text alone. */
export async function addOne(page: Page, seed: number, word: string): Promise<void> {
  await page.evaluate(`(async () => {
    ${generator}
    const { row, document } = makeGenerator(${seed}, Date.now())(0);
    document.posting.description = '<p>${word}</p>' + document.posting.description;
    const opened = indexedDB.open('jobmark');
    const database = await new Promise((resolve) => { opened.onsuccess = () => resolve(opened.result); });
    const change = database.transaction(['postings', 'documents'], 'readwrite');
    change.objectStore('postings').put(row);
    change.objectStore('documents').put(document);
    await new Promise((resolve) => { change.oncomplete = resolve; });
    database.close();
    window.addedAt = performance.now();
    new BroadcastChannel('jobmark-changes').postMessage({ database: 'jobmark', ids: [row.id] });
  })()`);
}

/** What the bench notes in a page from its first moment on. */
export interface Watch {
  /** When the first row with a title was drawn, in milliseconds from the page's start. */
  firstRows?: number;
  asked: Record<number, number>;
  /** When the frame with the answer of a turn was painted. */
  painted: Record<number, number>;
  answers: { turn: number; at: number; isWhole: boolean; count: number; found: number }[];
  indexing?: { from: number; to?: number };
  longest: number;
}

/** Runs in the page before its own scripts: notes first rows, questions, answers and long tasks. */
export function watch(): void {
  const noted: Watch = { asked: {}, painted: {}, answers: [], longest: 0 };
  (globalThis as unknown as { noted: Watch }).noted = noted;
  const rows = new MutationObserver(() => {
    if (noted.firstRows !== undefined || !document.querySelector('.posting-row a')?.textContent) return;
    requestAnimationFrame(() => {
      noted.firstRows ??= performance.now();
    });
  });
  rows.observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const Real = Worker;
  (globalThis as unknown as { Worker: unknown }).Worker = class extends Real {
    constructor(url: string, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'progress' && data.of === 'indexing') {
          noted.indexing ??= { from: performance.now() };
          noted.indexing.to = data.progress ? undefined : performance.now();
        }
        if (data.type !== 'answer') return;
        const { turn, isWhole, count, numbers } = data;
        noted.answers.push({ turn, at: performance.now(), isWhole, count, found: numbers.length });
        // After the frame that draws it.
        requestAnimationFrame(() => setTimeout(() => (noted.painted[turn] = performance.now())));
      });
    }
    override postMessage(message: { type: string; turn: number }): void {
      if (message.type === 'ask') noted.asked[message.turn] = performance.now();
      super.postMessage(message);
    }
  };
}
