import type { Running } from '../../scripts/browser/launch.ts';
import { memory } from './memory.ts';
import { quantile } from './quantile.ts';

/** Milliseconds, unless the name says else. */
export interface NaiveMeasures {
  firstRows: number;
  keyMedian: number;
  status: number;
  longestTask: number;
  memoryMb: number;
}

/**
 * What one would write first: load everything, filter it in memory at each key, draw all that is left. On a page of the
 * extension's own, over the same database.
 */
export async function measureNaive(running: Running): Promise<NaiveMeasures> {
  const page = await running.browser.newPage();
  await page.goto(`${running.origin}/icon/16.png`);
  await page.bringToFront();
  const measured = await page.evaluate(async () => {
    type Any = {
      id: string;
      status: string;
      savedAt: string;
      tags: string[];
      notes: string;
      posting: Record<string, never>;
    };
    const painted = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const start = performance.now();
    const opened = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const all = (name: string) =>
      new Promise<Any[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as Any[]);
        request.onerror = () => reject(request.error);
      });
    const documents = new Map((await all('documents')).map((document) => [document.id, document]));
    const rows = (await all('postings')).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    const texts = rows.map((row) =>
      JSON.stringify([row.posting, row.tags, row.notes, documents.get(row.id)?.posting]).toLowerCase(),
    );
    const draw = (shown: Any[]) => {
      const table = document.createElement('table');
      for (const row of shown) {
        const line = table.insertRow();
        const { title = '', hiringOrganization, jobLocation } = row.posting as Record<string, unknown>;
        for (const cell of [title, hiringOrganization, jobLocation, row.status, row.savedAt])
          line.insertCell().textContent = typeof cell === 'string' ? cell : JSON.stringify(cell);
      }
      document.body.replaceChildren(table);
    };
    draw(rows);
    const firstRows = (await painted()) - start;
    const keys: number[] = [];
    for (const typed of ['e', 'en', 'engineer', 'kubernetes']) {
      const before = performance.now();
      draw(rows.filter((_row, at) => texts[at]?.includes(typed)));
      keys.push((await painted()) - before);
    }
    const before = performance.now();
    if (rows[0]) rows[0].status = 'offer';
    draw(rows);
    const status = (await painted()) - before;
    return { firstRows, keys, status, longest };
  });
  const memoryMb = await memory(running.browser);
  await page.close();
  const { firstRows, keys, status, longest } = measured;
  return { firstRows, keyMedian: quantile(keys, 0.5), status, longestTask: longest, memoryMb };
}
