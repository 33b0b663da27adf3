import type { CDPSession } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { servePages } from '../../scripts/serve-pages.ts';
import { Profile } from './profile.ts';
import { captureAndSave } from './quick-capture.ts';
import { measured, rounds } from './report.ts';

const CAPTURES = rounds('MANY', 10_000, 6);
/** Milliseconds for one capture on a machine that does other work too. */
const PATIENCE = 150_000;
/** Milliseconds for all: one takes half a second to a second. */
const LONGEST = 4 * 3_600_000;
/** Memory is first looked at when caches are warm. */
const WARM = Math.min(100, Math.floor(CAPTURES / 2));

/** Bytes of a page's or worker's heap that are left after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

it(`captures and saves ${CAPTURES} pages in one profile, and gives the memory back`, { timeout: LONGEST }, async () => {
  const profile = new Profile();
  const pages = await servePages();
  const running = await profile.start();
  const tab = await running.browser.newPage();
  await tab.goto(pages.address('sample-posting.html'));
  const markup = await tab.evaluate(() => document.documentElement.innerHTML);
  const page = await tab.createCDPSession();
  const heap = () => heapOf(page);
  const failures: string[] = [];
  let warm = 0;
  /** Percent of the warm heap by which it has grown. */
  const grown = async () => Math.round(((await heap()) / warm) * 1_000 - 1_000) / 10;
  for (let round = 1; round <= CAPTURES; round++) {
    // Another job each time, by its address, its id and its title.
    await tab.evaluate(
      (path, html) => {
        history.replaceState(null, '', path);
        document.documentElement.innerHTML = html;
      },
      `/job-${round}.html`,
      markup.replaceAll('TF-2291', `TF-${round}`).replaceAll('Route Planner', `Planner of route ${round}`),
    );
    try {
      await captureAndSave(running, tab, PATIENCE);
    } catch (error) {
      failures.push(`${round}: ${error}`);
    }
    if (round === WARM) warm = await heap();
    // An hour and more: what is known so far stands in the log, whatever ends the run.
    if (round % 500 === 0) console.log(`${round}: ${failures.length} failures, memory ${await grown()} %`);
  }
  const growth = await grown();
  const prober = await profile.page({ withProbe: true });
  const count = await prober.evaluate(async () => (await probe.store.keeping.standing()).count);
  await profile.close();
  await pages.close();
  measured(
    `${CAPTURES} captures in one profile`,
    `${failures.length} failures, ${count} saved, memory of the page ${growth} % from the ${WARM}th`,
  );
  expect(failures).toEqual([]);
  expect(count).toBe(CAPTURES);
  expect(growth).toBeLessThan(10);
});
