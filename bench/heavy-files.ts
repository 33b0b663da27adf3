// What the import says to files of 200 MB, how long that takes and how much memory, and whether it can be stopped:
// node bench/heavy-files.ts [megabytes] [case …]. Build first.
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OptionsPage } from '../e2e/options-page.ts';
import { manyPostings } from '../e2e/seed.ts';
import { launchWithExtension } from '../scripts/browser/launch.ts';
import { exportText } from '../utils/transfer/json.ts';

const [, , megabytes = '200', ...asked] = process.argv;
const SIZE = Number(megabytes) * 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'jobmark-bench-'));

/** A file of SIZE bytes: what `pieces` gives, cut off there. */
async function fileOf(name: string, pieces: AsyncIterable<string> | Iterable<string>, size = SIZE): Promise<string> {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let written = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece).subarray(0, size - written);
    written += writeSync(file, bytes);
    if (written >= size) break;
  }
  closeSync(file);
  return path;
}

function* over(first: string, again: string): Generator<string> {
  yield first;
  for (;;) yield again;
}

/** An export as large as that, or a little larger; `half`: cut off where it is as large. */
async function exported(name: string, size = Number.POSITIVE_INFINITY): Promise<string> {
  const some = manyPostings(1_000);
  const each = JSON.stringify(some).length / some.length;
  const count = Math.ceil((SIZE / each) * (size < SIZE * 2 ? 2 : 1));
  const pages = async function* () {
    for (let at = 0; at < count; at += some.length) {
      yield some.map((saved, index) => ({
        ...saved,
        id: `00000000-0000-4000-8000-${String(at + index).padStart(12, '0')}`,
      }));
    }
  };
  return fileOf(name, exportText(pages(), new Date()), size);
}

const line = `${'All work and no play makes a long file. '.repeat(25)}\n`;
const CASES: Record<string, () => Promise<string>> = {
  'an export': () => exported('whole.json'),
  'an export cut off': () => exported('cut.json', SIZE),
  'an export, one value without end': () =>
    fileOf('value.json', over('{"format":"jobmark","version":2,"postings":["', line.trimEnd())),
  'other JSON, one value without end': () => fileOf('other.json', over('{"a":"', line.trimEnd())),
  'no JSON, many lines': () => fileOf('lines.txt', over('', line)),
  'no JSON, one line': () => fileOf('line.csv', over('', line.replace('\n', ','))),
};

/** Bytes that a process and those under it hold, the largest of them. */
function largest(): number {
  const kilobytes = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) return 0;
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
      } catch {
        return 0;
      }
    });
  return Math.max(...kilobytes) / 1_000;
}

const profile = mkdtempSync(join(tmpdir(), 'jobmark-bench-profile-'));
const running = await launchWithExtension({ protocolTimeout: 1_800_000, profile });
try {
  const options = await OptionsPage.open(running.browser, running.origin);
  const { page } = options;
  page.setDefaultTimeout(1_800_000);

  /** Opens the import anew, and notes from now on each task of more than 50 ms. */
  async function fresh() {
    await page.goto(`${running.origin}/options.html#view=import`);
    await page.reload();
    const input = await page.waitForSelector('.file-drop input[type=file]');
    await page.evaluate(() => {
      const seen = globalThis as unknown as { tasks: number[] };
      seen.tasks = [];
      new PerformanceObserver((list) => {
        seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    return input;
  }
  const longest = () =>
    page.evaluate(() => Math.round(Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)));

  for (const name of asked.length > 0 ? asked : Object.keys(CASES)) {
    const path = await CASES[name]?.();
    if (!path) throw new Error(`No case ${name}`);
    const input = await fresh();
    const before = largest();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, largest());
    }, 250);
    const start = Date.now();
    await input?.uploadFile(path);
    await page.waitForFunction(() => document.querySelector('.import-preview, .file-drop [role=alert], .import-map'));
    const took = ((Date.now() - start) / 1_000).toFixed(1);
    clearInterval(watch);
    const said = await page.evaluate(
      () =>
        document.querySelector('.file-drop [role=alert]')?.textContent ??
        `preview: ${document.querySelector('.import-preview')?.textContent?.slice(0, 80)}`,
    );
    console.log(
      `${name.padEnd(34)} ${took.padStart(6)} s   longest task ${await longest()} ms   memory ${Math.round(before)} → ${Math.round(most)} MB   “${said}”`,
    );
    if (name === 'an export') {
      const again = await fresh();
      await again?.uploadFile(path);
      const stop = await page.waitForSelector('.work-meter button');
      await new Promise((done) => setTimeout(done, 2_000));
      const pressed = Date.now();
      await stop?.click();
      await page.waitForSelector('.file-drop input[type=file]');
      console.log(`  stopped ${Date.now() - pressed} ms after the button   longest task ${await longest()} ms`);
    }
    rmSync(path);
  }
} finally {
  await running.browser.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
}
