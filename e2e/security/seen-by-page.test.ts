import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formOf } from '../../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension, type Running } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { measured } from './report.ts';
import { openWayOut, type WayOut } from './way-out.ts';

/** What a page can notice, set up before anything else runs in it. */
const SPY = `<script>
  window.noticed = [];
  new MutationObserver((records) => { for (const each of records) noticed.push('changed: ' + each.type); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['message', 'focusin', 'selectionchange', 'copy', 'beforeprint', 'scroll', 'error', 'unhandledrejection'])
    addEventListener(type, (event) => noticed.push('heard: ' + type), true);
  new PerformanceObserver((list) => { for (const each of list.getEntries()) noticed.push('loaded: ' + each.name); })
    .observe({ type: 'resource' });
  document.addEventListener('securitypolicyviolation', (event) => noticed.push('violated: ' + event.blockedURI));
  document.addEventListener('contentvisibilityautostatechange', () => noticed.push('made visible'), true);
  document.addEventListener('load', ({ target }) => noticed.push('loaded: ' + target.localName), true);
  customElements.define('spying-element', class extends HTMLElement {
    static observedAttributes = ['class'];
    constructor() { super(); noticed.push('made anew'); }
    connectedCallback() { noticed.push('put in'); }
    attributeChangedCallback() { noticed.push('given an attribute'); }
  });
  for (const name of ['querySelector', 'querySelectorAll', 'cloneNode', 'getElementsByTagName', 'createTreeWalker']) {
    for (const owner of [Document.prototype, Element.prototype, Node.prototype]) {
      if (!Object.hasOwn(owner, name)) continue;
      const own = owner[name];
      owner[name] = function (...parts) { noticed.push('called: ' + name); return own.apply(this, parts); };
    }
  }
</script>`;

/** What tells of being copied or laid out, far below: what is drawn late, loads late, or is told of its making. */
const BAIT = `<spying-element class="a">A sentence of the posting that is long enough to be selected and read.</spying-element>
  <img class="b" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">
  <div style="height:9000px"></div><div style="content-visibility:auto"><p>Far below</p></div><img loading="lazy" src="late.png" alt="">`;

let running: Running;
let out: WayOut;
let pages: Awaited<ReturnType<typeof servePages>>;
let tab: Page;
beforeAll(async () => {
  out = await openWayOut();
  const sample = await servePages();
  const text = await (await fetch(sample.address('sample-posting.html'))).text();
  await sample.close();
  pages = await servePages(undefined, {
    'spying.html': text
      .replace(/<head[^>]*>/i, (head) => `${head}<link rel="icon" href="data:,">${SPY}`)
      .replace('</body>', `${BAIT}</body>`),
  });
  running = await launchWithExtension({ args: out.args() });
  tab = await running.browser.newPage();
  await tab.goto(pages.address('spying.html'));
});
afterAll(async () => {
  await running?.browser.close();
  await pages?.close();
  await out?.close();
});

const select = () => tab.evaluate(() => getSelection()?.selectAllChildren(document.body));

it.each([
  ['read and saved', async () => undefined],
  ['read where a part of it is selected, and saved', select],
])('the page notices nothing of being %s, and no one hears of it', async (how, prepare) => {
  await prepare();
  const state = () =>
    tab.evaluate(() => ({
      globals: Object.getOwnPropertyNames(globalThis).join(),
      markup: document.documentElement.outerHTML,
      noticed: (globalThis as unknown as { noticed: string[] }).noticed,
    }));
  await tab.evaluate(() => {
    (globalThis as unknown as { noticed: string[] }).noticed.length = 0;
  });
  const before = await state();
  expect(before.markup).toContain('noticed');
  expect(before.markup).toContain('spying-element class');
  const calls = out.connections.length;

  const popup = await clickIcon(running, tab);
  await formOf(popup);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('.message.saved, .message');
  await new Promise((done) => setTimeout(done, 500));

  expect(await state()).toEqual(before);
  expect(out.connections.slice(calls)).toEqual([]);
  await popup.close();
  measured(`what a page sees of being ${how}`, '0 changes, globals, requests', '0');
});

it('the page can load no file of the extension', async () => {
  const files = [
    'options.html',
    'popup.html',
    'background.js',
    'content-scripts/capture.js',
    'icon/128.png',
    'manifest.json',
  ];
  const reached = await tab.evaluate(
    async (origin, names) => {
      const answers = await Promise.all(
        names.flatMap((name) => [
          fetch(`${origin}/${name}`).then(
            () => `fetched ${name}`,
            () => undefined,
          ),
          new Promise((done) => {
            const image = new Image();
            image.onload = () => done(`shown ${name}`);
            image.onerror = () => done(undefined);
            image.src = `${origin}/${name}`;
          }),
          new Promise((done) => {
            const script = document.createElement('script');
            script.onload = () => done(`run ${name}`);
            script.onerror = () => done(undefined);
            script.src = `${origin}/${name}`;
            document.head.append(script);
          }),
        ]),
      );
      return answers.filter((answer) => answer !== undefined);
    },
    running.origin,
    files,
  );
  expect(reached).toEqual([]);
  measured('files of ours that a page reaches', '0', '0');
});
