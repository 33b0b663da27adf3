/**
 * Prints, as JSON, what the built extension reads from a saved page in a real Chromium.
 *   npm run capture -- FILE.html [--url URL]
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { captureIn } from './browser/capture-in.ts';
import { launchWithExtension } from './browser/launch.ts';
import { openSaved } from './browser/serve-saved.ts';
import { ensureBuilt } from './build.ts';
import { ensureChromium } from './install-browsers.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [file] = positionals;
const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
if (!file || !existsSync(file)) fail('Name a saved page: npm run capture -- FILE.html --url https://where.it/was');
const html = readFileSync(file ?? '');
const url = values.url ?? 'https://saved.example/page';
if (!URL.canParse(url) || !/^https?:/.test(url))
  fail(`${url} is no web address. --url wants the one that the page was saved from.`);

ensureChromium();
ensureBuilt();
const running = await launchWithExtension();
try {
  const tab = await running.browser.newPage();
  await openSaved(tab, html, url);
  console.log(
    JSON.stringify({ file: pathToFileURL(resolve(file ?? '')).href, ...(await captureIn(running, tab)) }, null, 2),
  );
} finally {
  await running.browser.close();
}
