/** Builds Jobmark and opens a browser with it on a sample posting.   npm start */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportAll, formOf, openOptions, saveByKey } from './browser/drive.ts';
import { hasDisplay } from './browser/find.ts';
import { clickIcon, launchWithExtension } from './browser/launch.ts';
import { pinnedProfile } from './browser/profile.ts';
import { ensureBuilt } from './build.ts';
import { ensureChromium } from './install-browsers.ts';
import { servePages } from './serve-pages.ts';

ensureChromium();
ensureBuilt();
const pages = await servePages();
const sample = pages.address('sample-posting.html');
await (hasDisplay() ? openWindow() : runWithoutWindow());
await pages.close();

async function openWindow(): Promise<void> {
  const running = await launchWithExtension({ headless: false, profile: pinnedProfile(), defaultViewport: null });
  const [tab = await running.browser.newPage()] = await running.browser.pages();
  await tab.goto(sample);
  console.log(`A browser is open on the sample posting ${sample}.`);
  console.log('Click the Jobmark icon on its toolbar (or behind the puzzle piece). Close the browser to end this.');
  await new Promise((closed) => running.browser.once('disconnected', closed));
}

/** What a person would do, done for them: click, save, export. */
async function runWithoutWindow(): Promise<void> {
  console.error(
    'There is no display here, so the browser runs without a window: it clicks the icon on the sample posting, saves, exports, and this is the exported JSON.',
  );
  const running = await launchWithExtension();
  try {
    const tab = await running.browser.newPage();
    await tab.goto(sample);
    const popup = await clickIcon(running, tab);
    await formOf(popup);
    await saveByKey(popup);
    const options = await openOptions(running);
    const { text } = await exportAll(options, mkdtempSync(join(tmpdir(), 'jobmark-export-')));
    console.log(text);
  } finally {
    await running.browser.close();
  }
}
