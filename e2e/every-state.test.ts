import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { scratch } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX } from './six.ts';

/** A day to call at and one that closes: something of every kind to show. */
const RICH = SIX.map((saved, at) => ({
  ...saved,
  ...(at === 0 && { rating: 3, nextStep: { text: 'Call Maren', date: '2026-10-19' } }),
  ...(at === 1 && { contacts: [{ name: 'Maren', email: 'maren@norrsken.example' }], notes: '## Call\n- one' }),
  ...(at === 5 && { deletedAt: new Date().toISOString() }),
}));
const TABLE = 'Title,Company,City,Salary\nLighthouse keeper,Coast,Cuxhaven,"40,000"\n';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
  await options.start(RICH);
});
afterAll(() => running?.browser.close());

const at = (hash: string, selector: string) => async () => {
  await options.page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  await options.page.waitForSelector(selector);
};
const list = at('', '.posting-row');
const keys = (...pressed: string[]) => options.press(...pressed);
const shown = (selector: string) => options.page.waitForSelector(selector);
const pressed = (name: string, selector: string) => async () => {
  await list();
  await options.click('button', name);
  await shown(selector);
};
/** An entry of the menu in the header, by its name. */
const entry = (name: string, selector: string) => async () => {
  await pressed('More', '.menu')();
  await options.click('menuitem', name);
  await shown(selector);
};
const bringTable = async () => {
  await at('view=import', '.file-drop')();
  const path = join(scratch(), 'jobs.csv');
  writeFileSync(path, TABLE);
  const input = await options.page.waitForSelector('.file-drop input[type=file]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  await shown('.mapping');
};

const STATES: [string, () => Promise<unknown>][] = [
  ['the list', list],
  [
    'a search',
    () =>
      list()
        .then(() => options.search('engineer'))
        .then(() => shown('mark')),
  ],
  ['no result', () => options.search('pay:lots').then(() => shown('.notice code'))],
  [
    'several selected',
    async () => {
      await options.click('button', 'Show all postings');
      await list();
      await options.page.focus('.posting-row[tabindex="0"]');
      await keys('x', 'j', 'x');
      await shown('.selection-bar');
    },
  ],
  ['their menu', () => options.page.click('.selection-bar .menu-place > button').then(() => shown('.menu'))],
  ['filters', () => keys('Escape', 'Escape').then(pressed('Filters', '.filter-panel'))],
  ['columns', () => options.click('button', 'Close the filters').then(pressed('Columns', '.columns-dialog'))],
  ['saved views', () => keys('Escape').then(pressed('Views', '.views-dialog'))],
  ['keys and search', () => keys('Escape').then(pressed('Keys', '.keys-dialog'))],
  ['recent changes', () => keys('Escape').then(pressed('Recent changes', 'dialog[open]'))],
  ['export', () => keys('Escape').then(pressed('Export…', '.export-dialog'))],
  ['the menu', () => keys('Escape').then(pressed('More', '.menu'))],
  ['paste', () => keys('Escape').then(entry('Paste a posting', '.paste-box'))],
  ['toolbar icon', () => keys('Escape').then(entry('Toolbar icon…', 'dialog[open]'))],
  ['one posting', () => keys('Escape').then(at(`posting=${idAt(1)}`, '.posting-detail'))],
  ['its proof', () => options.page.click('.posting-detail .source-mark').then(() => shown('.proof'))],
  [
    'one field edited',
    () =>
      options.page.click('.facts .in-place .pencil').then(() => shown('.facts input, .facts textarea, .facts select')),
  ],
  [
    'all fields edited',
    () =>
      at(`posting=${idAt(2)}`, '.posting-detail')()
        .then(() => keys('e'))
        .then(() => shown('.posting-form')),
  ],
  ['a posting that is gone', at('posting=00000000-0000-4000-8000-000000009999', '.notice')],
  ['the board', at('view=board', '.board-card')],
  ['insights', at('view=insights', '.charts')],
  [
    'insights as tables',
    () =>
      options.page
        .$$eval('.chart header button[aria-pressed]', (all) => {
          for (const each of all) each.click();
        })
        .then(() => shown('.chart-table')),
  ],
  ['the bin', at('view=bin', '.bin-row')],
  ['compared', at(`view=compare&ids=${idAt(0)},${idAt(1)}`, 'main')],
  ['by hand', at('view=new', '.by-hand')],
  ['import', at('view=import', '.file-drop')],
  ['columns of a file', bringTable],
  ['what would come in', () => options.page.click('.import-page [type=submit]').then(() => shown('.import-preview'))],
  ['your data', at('view=data', 'main h2')],
  [
    'a message',
    () =>
      list()
        .then(() => keys('j', 'Delete'))
        .then(() => shown('.toast')),
  ],
];

/** Each state is looked at as it opens, at twice the size, and in colours that the person forces; contrast in light and dark each time. */
test.each(STATES)(
  '%s: axe finds nothing, nothing runs over the edge, nothing moves that need not',
  async (_name, reach) => {
    await options.page.setViewport({ width: 1280, height: 800 });
    await options.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await reach();
    expect(await options.faults()).toEqual([]);
    expect(await options.page.evaluate(() => document.getAnimations().length)).toBe(0);
    await options.page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    await options.page.waitForFunction(() => innerWidth === 640);
    expect(await options.faults(), 'at 200 %').toEqual([]);
    const session = await options.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await options.page.setViewport({ width: 320, height: 640 });
    await options.page.waitForFunction(() => innerWidth === 320 && matchMedia('(forced-colors: active)').matches);
    const over = () =>
      options.page.$$eval('html, main, dialog, .detail-pane', (boxes) =>
        boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className || box.tagName),
      );
    await expect.poll(over).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  },
  120_000,
);
