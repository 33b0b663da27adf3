import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, launchWithExtension, type Running } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { corpusPath, hasCorpus } from './corpus.ts';
import { measured } from './report.ts';

const made = (work: string) =>
  `<!doctype html><meta charset=utf-8><title>t</title><body><h1>Cook</h1><script>${work}</script>`;

/** A sample of each class: too much, too deep, tampered with, gone. Written for Jobmark. */
const OWN: Record<string, string> = {
  'many-nodes.html': made(
    `for (let i = 0; i < 2e5; i++) document.body.append(document.createElement('p'), 'item ' + i);`,
  ),
  'deep-data.html': made(`const s = document.createElement('script'); s.type = 'application/ld+json';
    s.textContent = '{"@type":"JobPosting","title":"x","a":' + '['.repeat(1e5) + ']'.repeat(1e5) + '}'; document.body.append(s);`),
  'polluting.html': `<!doctype html><title>t</title><h1>Cook</h1><script type="application/ld+json">
    {"@type":"JobPosting","title":"Cook","__proto__":{"polluted":1},"hiringOrganization":{"__proto__":{"name":"evil"}}}</script>`,
  'clobbered.html': `<!doctype html><title>t</title><h1>Cook</h1><form><input name=textContent><input name=children>
    <input name=getAttribute><input name=nodeType></form><img name=body><img name=documentElement><img name=title>`,
  'tampered.html':
    made(`Element.prototype.getAttribute = () => { throw 1; }; Array.prototype.map = null; JSON.stringify = () => 'x';
    Object.defineProperty(Node.prototype, 'textContent', { get() { for (;;); } });`),
  'based.html': `<!doctype html><base href="javascript:alert(1)//"><title>t</title><h1>Cook</h1><a href="apply">Apply now</a>`,
  'long-title.html':
    made(`const long = 'cook '.repeat(2e6); document.title = long; document.querySelector('h1').textContent = long;
    const s = document.createElement('script'); s.type = 'application/ld+json';
    s.textContent = JSON.stringify({ '@type': 'JobPosting', title: long, hiringOrganization: { name: long } }); document.body.append(s);`),
  'leaving.html': made(`setTimeout(() => { location.href = 'about:blank'; }, 300);`),
};

const pages: Record<string, string> = { ...OWN };
if (hasCorpus) {
  for (const file of readdirSync(corpusPath('hostile-pages')).filter((name) => name.endsWith('.html')))
    pages[file] = readFileSync(corpusPath(`hostile-pages/${file}`), 'utf8');
}

let running: Running;
let server: Awaited<ReturnType<typeof servePages>>;
let tab: Page | undefined;
const times: string[] = [];
let slowest = 0;

beforeAll(async () => {
  server = await servePages(undefined, pages);
  running = await launchWithExtension();
});
afterEach(async () => {
  // A page that never rests does not close when it is asked: its tab goes with the browser.
  await Promise.race([tab?.close({ runBeforeUnload: false }), new Promise((done) => setTimeout(done, 2_000))]);
});
afterAll(async () => {
  measured(
    `${times.length} hostile pages`,
    'an answer within 5 s each',
    `the slowest ${(slowest / 1_000).toFixed(1)} s after the popup began`,
  );
  console.log(`milliseconds from the popup's start to its answer, and its longest pause\n${times.join('\n')}`);
  await running?.browser.close();
  await server?.close();
});

describe('the popup gives an answer on a hostile page', () => {
  it.each(Object.keys(pages))('%s', { timeout: 240_000 }, async (name) => {
    tab = await running.browser.newPage();
    await tab.goto(server.address(name), { waitUntil: 'domcontentloaded', timeout: 180_000 });
    const popup = await clickIcon(running, tab);
    const answer = await popup.evaluate(async () => {
      let longest = 0;
      let last = performance.now();
      while (!document.querySelector('main[aria-busy=false]') && performance.now() < 30_000) {
        await new Promise((done) => setTimeout(done, 10));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return {
        after: performance.now(),
        longest,
        text: document.body.innerText,
        polluted: 'polluted' in {},
        links: [...document.querySelectorAll('.description a')].map((link) => link.getAttribute('href')),
        apply: document.querySelector<HTMLInputElement>('#field-applyUrl')?.value ?? '',
      };
    });
    slowest = Math.max(slowest, answer.after);
    times.push(`${name.padEnd(28)} ${Math.round(answer.after)} ${Math.round(answer.longest)}`);
    // Five seconds are what the reading waits for at most; the rest is a busy machine's.
    expect(answer.after).toBeLessThan(20_000);
    expect(answer.text).not.toContain('Reading the page');
    expect(answer.polluted).toBe(false);
    expect([...answer.links, answer.apply].filter((href) => href && !/^(?:https?|mailto|tel):/.test(href))).toEqual([]);
    await popup.close().catch(() => undefined);
  });
});
