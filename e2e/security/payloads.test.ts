import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, launchWithExtension, type Running, strayRequests } from '../../scripts/browser/launch.ts';
import { seed } from '../seed.ts';
import { beacons, hasCorpus, payloads } from './corpus.ts';
import { hostileRows, markOf } from './hostile-rows.ts';
import { equip } from './looking.ts';
import { OWN_PAYLOADS } from './own-payloads.ts';
import { measured } from './report.ts';
import { count, nothingShown, type Shown, showEach } from './show.ts';
import { showCompared, showLists } from './show-many.ts';
import { type Origin, showInPopup } from './show-popup.ts';
import { type Watch, watch } from './watch.ts';
import { openWayOut, SILENCE, type WayOut } from './way-out.ts';

const ROOT = join(import.meta.dirname, '../..');
const UNSANITIZED = join(ROOT, '.output/unsanitized/chrome-mv3');
/** All attacks in one place, on a busy machine. */
const LONG = 90 * 60_000;
/** Postings in the database at a time: a print of the list holds no more than 2,000. */
const PORTION = 1_500;

let out: WayOut;
let running: Running | undefined;

beforeAll(async () => {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const config = join(import.meta.dirname, 'unsanitized/wxt.config.ts');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '-c', config], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, LONG);
beforeAll(async () => {
  out = await openWayOut();
});
afterEach(async () => {
  await running?.browser.close();
  running = undefined;
});
afterAll(() => out.close());

interface Layers {
  sanitizer: boolean;
  policy: boolean;
}
interface Told extends Watch, Shown {
  /** What reached the way out meanwhile. */
  calls: string[];
  /** What the page asked for, though nothing came of it. */
  asked: string[];
}

/** A page of ours under some of the layers, watched and equipped, at `file`; `work` is done in it. */
async function under(
  layers: Layers,
  file: string,
  work: (page: Page, origin: string) => Promise<Shown>,
): Promise<Told> {
  running ??= await launchWithExtension({
    args: out.args(),
    built: layers.sanitizer ? BUILT : UNSANITIZED,
    protocolTimeout: LONG,
  });
  const { browser, origin } = running;
  const page = await browser.newPage();
  // Small: what is drawn is not what is looked at.
  await page.setViewport({ width: 640, height: 480 });
  const seen = await watch(page, `${origin}/${file}`);
  await equip(page);
  if (!layers.policy) await page.setBypassCSP(true);
  const before = out.connections.length;
  const shown = await work(page, origin);
  await new Promise((done) => setTimeout(done, 1_500));
  const calls = out.connections.slice(before);
  await page.close();
  return { ...seen, ...shown, calls, asked: strayRequests.splice(0) };
}

/** Shows `markup` wherever the options page shows a posting. */
function inOptions(markup: string[], layers: Layers): Promise<Told> {
  return under(layers, 'options.html', async (page, origin) => {
    const total = nothingShown();
    const rows = hostileRows(markup);
    for (let at = 0; at < rows.length; at += PORTION) {
      const some = rows.slice(at, at + PORTION);
      const ids = some.map(({ id }) => id);
      await page.goto(`${origin}/options.html?${at}`);
      await page.waitForSelector('.posting-row, .notice');
      await seed(page, some);
      await page.reload();
      await page.waitForSelector('.posting-row');
      count(
        total,
        await showEach(
          page,
          ids,
          some.map((_, place) => markOf(at + place)),
          { click: layers.sanitizer },
        ),
      );
      count(total, await showLists(page, origin, some.length));
      count(total, await showCompared(page, ids));
    }
    return total;
  });
}

/** Shows `markup` in the popup's form. */
const inPopup = (markup: string[], layers: Layers, from: Origin = 'draft'): Promise<Told> =>
  under(layers, 'popup.html', (page, origin) => showInPopup(page, origin, markup, { from, click: layers.sanitizer }));

const quiet = { executions: [], dialogs: [], navigations: [], calls: [] };
/** The places where the options page shows a posting: open, listed, on the board, in the printed list, side by side. */
const PLACES = 5;

function tell(what: string, told: Told, places: string): void {
  const { executions, dialogs, navigations, calls, strangers, links, shown } = told;
  const figures = {
    executions,
    navigations,
    dialogs,
    calls,
    'elements or attributes outside the list': strangers,
    links,
  };
  measured(
    `${what}, ${places}`,
    '0 executions, navigations, dialogs, calls',
    `${shown} shown: ${Object.entries(figures)
      .map(([name, found]) => `${found.length} ${name}`)
      .join(', ')}`,
  );
}

describe('what pages wrote into saved postings', () => {
  const markup = [...payloads(), ...beacons()];
  // Each layer alone is shown all of them; both together, and what the rules in front let through, only some.
  const some = hasCorpus ? markup.filter((_, at) => at % 10 === 0) : markup;
  const nothing = { ...quiet, asked: [], missing: [], strangers: [], links: [] };

  describe.each([
    { place: 'popup', show: inPopup, places: 1 },
    { place: 'options page', show: inOptions, places: PLACES },
  ])('in the $place', ({ place, show, places }) => {
    it.each([
      ['does nothing when it is shown', 'both layers', { sanitizer: true, policy: true }, some],
      [
        'does nothing with the policy out of force: the sanitiser is enough',
        'policy off',
        { sanitizer: true, policy: false },
        markup,
      ],
    ] as const)('%s', { timeout: LONG }, async (_what, name, layers, shown) => {
      const told = await show([...shown], layers);
      tell(name, told, place);
      expect(told).toEqual({ ...nothing, shown: places * shown.length });
    });

    it('runs nothing and calls no one with the sanitiser left out: the policy is enough', {
      timeout: LONG,
    }, async () => {
      const told = await show(markup, { sanitizer: false, policy: true });
      // No policy keeps `<link rel=preconnect>` from opening a connection on which nothing is said; the sanitiser does.
      const calls = told.calls.filter((said) => said !== SILENCE);
      tell('sanitiser off', { ...told, calls }, place);
      expect({ ...told, calls }).toMatchObject(quiet);
      expect(told.strangers.length).toBeGreaterThan(20);
    });
  });

  it('does nothing where the popup reads it from a page', { timeout: LONG }, async () => {
    const read = await inPopup(some, { sanitizer: true, policy: true }, 'page');
    tell('both layers', read, 'popup, read from a page');
    expect(read).toEqual({ ...nothing, shown: some.length });
  });

  it('would run and call with both left out: the tests see it', { timeout: LONG }, async () => {
    const layers = { sanitizer: false, policy: false };
    for (const show of [inOptions, inPopup]) {
      const told = await show([...OWN_PAYLOADS.slice(0, 6), ...beacons().slice(0, 3)], layers);
      expect(told.executions.length).toBeGreaterThan(2);
      expect(told.strangers.length).toBeGreaterThan(2);
      expect(told.calls.length).toBeGreaterThan(0);
    }
  });
});
