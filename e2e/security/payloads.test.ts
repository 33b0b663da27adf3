import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, launchWithExtension, type Running } from '../../scripts/browser/launch.ts';
import { seed } from '../seed.ts';
import { beacons, payloads } from './corpus.ts';
import { hostileRows, markOf } from './hostile-rows.ts';
import { OWN_PAYLOADS } from './own-payloads.ts';
import { type Shown, showAll } from './show.ts';
import { type Watch, watch } from './watch.ts';
import { openWayOut, SILENCE, type WayOut } from './way-out.ts';

const ROOT = join(import.meta.dirname, '../..');
const UNSANITIZED = join(ROOT, '.output/unsanitized/chrome-mv3');
const LONG = 20 * 60_000;

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

/** Shows `markup` in the options page under some of the layers; `calls` is what reached the way out meanwhile. */
async function show(markup: string[], { sanitizer, policy }: Layers): Promise<Watch & Shown & { calls: string[] }> {
  running = await launchWithExtension({
    args: out.args,
    built: sanitizer ? BUILT : UNSANITIZED,
    protocolTimeout: LONG,
  });
  const { browser, origin } = running;
  const page = await browser.newPage();
  const seen = await watch(page, origin);
  if (!policy) await page.setBypassCSP(true);
  await page.goto(`${origin}/options.html`);
  await page.waitForSelector('.posting-row, .notice');
  const rows = hostileRows(markup);
  await seed(page, rows);
  await page.reload();
  await page.waitForSelector('.posting-row');
  const before = out.connections.length;
  const shown = await showAll(
    page,
    rows.map(({ id }) => id),
    rows.map((_, at) => markOf(at)),
    { click: sanitizer },
  );
  await new Promise((done) => setTimeout(done, 1_500));
  return { ...seen, ...shown, calls: out.connections.slice(before) };
}

const quiet = { executions: [], dialogs: [], navigations: [], calls: [] };

describe('what pages wrote into saved postings', () => {
  it('does nothing when it is shown', { timeout: LONG }, async () => {
    const markup = [...payloads(), ...beacons()];
    const told = await show(markup, { sanitizer: true, policy: true });
    expect(told).toEqual({ ...quiet, shown: markup.length, missing: [], strangers: [], links: [] });
  });

  it('does nothing with the policy out of force: the sanitiser is enough', { timeout: LONG }, async () => {
    const markup = [...payloads(), ...beacons()];
    const told = await show(markup, { sanitizer: true, policy: false });
    expect(told).toEqual({ ...quiet, shown: markup.length, missing: [], strangers: [], links: [] });
  });

  it('runs nothing and calls no one with the sanitiser left out: the policy is enough', { timeout: LONG }, async () => {
    const told = await show([...payloads(), ...beacons()], { sanitizer: false, policy: true });
    // No policy keeps `<link rel=preconnect>` from opening a connection on which nothing is said; the sanitiser does.
    const calls = told.calls.filter((said) => said !== SILENCE);
    expect({ ...told, calls }).toMatchObject(quiet);
    expect(told.strangers.length).toBeGreaterThan(20);
  });

  it('would run and call with both left out: the tests see it', { timeout: LONG }, async () => {
    const told = await show([...OWN_PAYLOADS.slice(0, 6), ...beacons().slice(0, 3)], {
      sanitizer: false,
      policy: false,
    });
    expect(told.executions.length).toBeGreaterThan(2);
    expect(told.strangers.length).toBeGreaterThan(2);
    expect(told.calls.length).toBeGreaterThan(0);
  });
});
