import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Capture } from '../../utils/posting.ts';
import { clickIcon, type Running } from './launch.ts';

const readabilityScript = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Clicks the icon on `tab` and runs the built capture script there, as the popup does. */
export async function captureIn(running: Running, tab: Page): Promise<Capture> {
  const popup = await clickIcon(running, tab);
  try {
    return await popup.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = active?.id;
      if (tabId === undefined) throw new Error('no active tab');
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/capture.js'],
      });
      return frame?.result as Capture;
    });
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
