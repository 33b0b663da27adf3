import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** What was thrown away is gone by then, in milliseconds. */
const REST = 5_000;

/** Memory in MB that the largest process of the extension's pages has to itself, as Linux counts it. */
export async function memory(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  await new Promise((done) => setTimeout(done, REST));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].reduce(
        (sum, [, kb]) => sum + Number(kb),
        0,
      );
    });
  return Math.max(...sizes) / 1_024;
}
