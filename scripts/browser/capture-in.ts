import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Capture } from '../../utils/posting.ts';
import { clickIcon, type Running } from './launch.ts';

const readabilityScript = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** A reading as the popup measured it, in milliseconds: `elapsed` from asking to having it. */
export interface MeasuredCapture extends Capture {
  /** Of it, in the page. */
  copying: number;
  /** Of it, the rules' work on the copy. */
  reading: number;
}

/** Clicks the icon on `tab` and gives what the popup read there. */
export async function captureIn(running: Running, tab: Page): Promise<MeasuredCapture> {
  const popup = await clickIcon(running, tab);
  try {
    await popup.waitForFunction(() => performance.getEntriesByName('capture').length > 0, { timeout: 20_000 });
    return await popup.evaluate(
      () => (performance.getEntriesByName('capture')[0] as PerformanceMeasure).detail as MeasuredCapture,
    );
  } finally {
    await popup.close();
  }
}

/** Milliseconds that Readability alone takes on a copy of `tab`'s document; undefined where it throws. */
export async function readabilityTime(tab: Page): Promise<number | undefined> {
  // As one expression: the page's policy forbids making functions from text, the debugger's evaluation does not.
  const milliseconds = await tab.evaluate(`(() => {
    ${readabilityScript}
    const copy = document.cloneNode(true);
    const start = performance.now();
    try {
      new Readability(copy).parse();
    } catch {
      return null;
    }
    return performance.now() - start;
  })()`);
  return typeof milliseconds === 'number' ? milliseconds : undefined;
}
