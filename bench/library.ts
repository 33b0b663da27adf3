/**
 * The options page with thousands of generated postings in a real Chromium, beside the naive way in the same run.
 *   npm run bench:library -- [--sizes 1000,10000,50000] [--no-naive] [--profiles FOLDER]
 * With a folder for its profiles it fills each size once, and measures with that again the next time.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { pinnedProfile } from '../scripts/browser/profile.ts';
import { fill } from './library/in-page.ts';
import { type Measures, measure, measureMemory } from './library/measure.ts';
import { measureNaive, type NaiveMeasures } from './library/naive.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    naive: { type: 'boolean', default: true },
    profiles: { type: 'string' },
  },
  allowNegative: true,
});

/** Milliseconds. */
const NAIVE_MOST = 90_000;

/** What is asked of the page with 50,000 postings (issue 4). */
const BOUNDS: Partial<Record<keyof Measures, string>> = {
  firstRows: '≤ 500',
  keyMedian: '≤ 50',
  key99: '≤ 150',
  status: '≤ 50',
  longestTask: '≤ 50',
  framesPerSecond: '≥ 50',
  memoryMb: '≤ 300',
};
const NAMES: Record<keyof Measures, string> = {
  firstRows: 'first rows drawn, ms',
  allRead: 'all postings read, ms',
  keyMedian: 'key to results, median, ms',
  key99: 'key to results, 99th percentile, ms',
  status: 'status change shown, ms',
  adding: 'one more posting found by its text, ms',
  longestTask: 'longest task of the page, ms (0: none over 50)',
  framesPerSecond: 'scrolling, frames a second',
  frame95: 'scrolling, 95th percentile of a frame, ms',
  memoryMb: 'memory of the page and its worker, MB',
  indexing: 'index of all texts, first time, ms',
};

const sizes = options.sizes.split(',').map(Number);
const results: { size: number; ours: Measures; naive: NaiveMeasures | undefined }[] = [];
for (const size of sizes) {
  const { profile, isKept } = await filled(size);
  console.error(`${size} postings; load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  const measured = await inBrowser(profile, measure);
  // The index was made when a kept profile was first measured.
  const indexing = isKept ? Number.NaN : measured.indexing;
  const ours = { ...measured, indexing, memoryMb: await inBrowser(profile, measureMemory) };
  const naive = options.naive
    ? await inBrowser(profile, (running) => Promise.race([measureNaive(running), tooLong()])).catch(
        (error: unknown) => void console.error(`The naive way: ${error}`),
      )
    : undefined;
  results.push({ size, ours, naive });
  if (!options.profiles) rmSync(profile, { recursive: true, force: true });
}

/** Rejects when the naive way has had its time: with thousands it may take longer than anybody waits. */
async function tooLong(): Promise<never> {
  await setTimeout(NAIVE_MOST, undefined, { ref: false });
  throw new Error(`not through after ${NAIVE_MOST / 1_000} s`);
}

/** Each measure in a browser of its own: none inherits another's memory. */
async function inBrowser<Answer>(profile: string, work: (running: Running) => Promise<Answer>): Promise<Answer> {
  const running = await launchWithExtension({ profile, protocolTimeout: 600_000 });
  try {
    return await work(running);
  } finally {
    await running.browser.close();
  }
}

/** A profile with so many postings in it: one that was kept, or a new one. */
async function filled(size: number): Promise<{ profile: string; isKept: boolean }> {
  const kept = options.profiles && join(options.profiles, String(size));
  if (kept && existsSync(kept)) return { profile: kept, isKept: true };
  const profile = pinnedProfile();
  await inBrowser(profile, async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/options.html`);
    await page.waitForSelector('.notice');
    await page.goto(`${origin}/icon/16.png`);
    await fill(page, size);
  });
  if (!kept) return { profile, isKept: false };
  mkdirSync(join(kept, '..'), { recursive: true });
  renameSync(profile, kept);
  return { profile: kept, isKept: false };
}

const cell = (value: number | undefined) =>
  (value === undefined || Number.isNaN(value) ? '' : value.toFixed(value < 100 ? 1 : 0)).padStart(11);
console.log(`${''.padEnd(48)}${results.map(({ size }) => size.toLocaleString('en').padStart(11)).join('')}   asked`);
for (const key of Object.keys(NAMES) as (keyof Measures)[]) {
  console.log(`${NAMES[key].padEnd(48)}${results.map(({ ours }) => cell(ours[key])).join('')}   ${BOUNDS[key] ?? ''}`);
  if (!results.some(({ naive }) => naive && key in naive)) continue;
  const naiveOf = (naive: NaiveMeasures | undefined) => naive?.[key as keyof NaiveMeasures];
  console.log(`${'  the naive way'.padEnd(48)}${results.map(({ naive }) => cell(naiveOf(naive))).join('')}`);
  const ratio = ({ ours, naive }: (typeof results)[number]) => (naiveOf(naive) ?? Number.NaN) / Math.max(ours[key], 1);
  console.log(
    `${'  times ours'.padEnd(48)}${results.map((result) => `${ratio(result).toFixed(1)}×`.padStart(11)).join('')}`,
  );
}
