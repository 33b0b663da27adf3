/**
 * The options page with thousands of generated postings in a real Chromium, beside the naive way in the same run.
 *   npm run bench:library -- [--sizes 1000,10000,50000] [--parts index,use,memory,several,actions,naive] [--profiles FOLDER] [--results FILE]
 * With a folder for its profiles it fills each size once, and measures with that again the next time. With a file for
 * its results, parts that are measured one after the other come together in one table.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BUILT, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { measureActions } from './library/actions.ts';
import { countIn, fill, watch } from './library/in-page.ts';
import { measure, measureIndexing, measureIndexingAnew, measureMemory, measureSeveral } from './library/measure.ts';
import { measureNaive } from './library/naive.ts';
import { type Result, tableOf } from './library/table.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    parts: { type: 'string', default: 'index,use,memory,several,actions,naive' },
    profiles: { type: 'string' },
    results: { type: 'string' },
  },
});

/** The actions, and halves of them for a machine that is lent for a minute at a time. */
const ACTIONS = [
  ['actions', 'use,bulk'],
  ['actions-use', 'use'],
  ['actions-bulk', 'bulk'],
] as const;
/** Milliseconds. */
const NAIVE_MOST = 120_000;

/** An extension's database is found by the path that it was loaded from: kept profiles go with a copy beside them. */
const built = options.profiles ? join(options.profiles, 'built') : BUILT;
if (built !== BUILT) {
  rmSync(built, { recursive: true, force: true });
  cpSync(BUILT, built, { recursive: true });
}

const parts = new Set(options.parts.split(','));
const results: Result[] =
  options.results && existsSync(options.results) ? JSON.parse(readFileSync(options.results, 'utf8')) : [];
for (const size of options.sizes.split(',').map(Number)) {
  const result = results.find((each) => each.size === size) ?? { size, ours: {}, naive: {} };
  if (!results.includes(result)) results.push(result);
  const profile = await filled(size);
  console.error(`${size} postings; load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  if (parts.has('index'))
    Object.assign(result.ours, await withCopy(profile, (copy) => inBrowser(copy, measureIndexingAnew)));
  if (parts.has('use')) Object.assign(result.ours, await inBrowser(profile, measure));
  if (parts.has('memory')) Object.assign(result.ours, await inBrowser(profile, measureMemory));
  if (parts.has('several'))
    Object.assign(result.ours, await withCopy(profile, (copy) => inBrowser(copy, measureSeveral)));
  for (const [part, which] of ACTIONS)
    if (parts.has(part)) {
      const longest = await withCopy(profile, (copy) => inBrowser(copy, (own) => measureActions(own, watch, which)));
      result.actions = { ...result.actions, ...longest };
    }
  if (parts.has('naive')) Object.assign(result.naive, await inBrowser(profile, naive));
  if (!options.profiles) rmSync(profile, { recursive: true, force: true });
  if (options.results) writeFileSync(options.results, JSON.stringify(results, undefined, 2));
}
results.sort((a, b) => a.size - b.size);
for (const line of tableOf(results)) console.log(line);

/** The naive way has only so much time: with thousands it may take longer than anybody waits. */
async function naive(running: Running): Promise<Result['naive']> {
  const tooLong = setTimeout(NAIVE_MOST, undefined, { ref: false }).then(() => {
    throw new Error(`not through after ${NAIVE_MOST / 1_000} s`);
  });
  return Promise.race([measureNaive(running), tooLong]).catch((error: unknown) => {
    console.error(`The naive way: ${error}`);
    return {};
  });
}

/** Each measure in a browser of its own: none inherits another's memory. */
async function inBrowser<Answer>(profile: string, work: (running: Running) => Promise<Answer>): Promise<Answer> {
  const running = await launchWithExtension({ profile, built, protocolTimeout: 600_000 });
  try {
    return await work(running);
  } finally {
    await running.browser.close();
  }
}

/** Does what changes too much for a profile that is measured again with a copy of it. */
async function withCopy<Answer>(profile: string, work: (copy: string) => Promise<Answer>): Promise<Answer> {
  const copy = mkdtempSync(join(tmpdir(), 'jobmark-'));
  cpSync(profile, copy, { recursive: true });
  try {
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A profile with so many postings and their index in it: one that was kept, or a new one. */
async function filled(size: number): Promise<string> {
  const kept = options.profiles && join(options.profiles, String(size));
  if (kept && existsSync(kept) && (await inBrowser(kept, countIn)) >= size) return kept;
  const profile = mkdtempSync(join(tmpdir(), 'jobmark-'));
  await inBrowser(profile, async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/options.html`);
    await page.waitForSelector('.notice');
    await page.goto(`${origin}/icon/16.png`);
    await fill(page, size);
  });
  await inBrowser(profile, measureIndexing);
  if (!kept) return profile;
  rmSync(kept, { recursive: true, force: true });
  cpSync(profile, kept, { recursive: true });
  rmSync(profile, { recursive: true, force: true });
  return kept;
}
