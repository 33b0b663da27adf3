// How long exports and an import of many postings take in a real browser, and how long they keep the page waiting:
// node bench/transfer.ts [count] [format …]. Build first. Without formats: all.
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OptionsPage } from '../e2e/options-page.ts';
import { manyPostings } from '../e2e/seed.ts';
import { launchWithExtension } from '../scripts/browser/launch.ts';
import { FORMAT_NAMES } from '../utils/transfer/formats.ts';
import { exportText } from '../utils/transfer/json.ts';

const [, , size = '10000', ...asked] = process.argv;
const count = Number(size);
const folder = mkdtempSync(join(tmpdir(), 'jobmark-bench-'));
const scratch = mkdtempSync(join(tmpdir(), 'jobmark-bench-'));
// A slow machine may take minutes for one step.
const running = await launchWithExtension({
  protocolTimeout: 1_800_000,
  downloadBehavior: { policy: 'allow', downloadPath: folder },
});
const options = await OptionsPage.open(running.browser, running.origin);
const { page } = options;
page.setDefaultTimeout(1_800_000);

/** Notes each task of more than 50 ms, for which the page could do nothing else, from now on. */
const watch = () =>
  page.evaluate(() => {
    const seen = globalThis as unknown as { tasks: number[]; watcher?: PerformanceObserver };
    seen.tasks = [];
    seen.watcher?.disconnect();
    seen.watcher = new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    seen.watcher.observe({ type: 'longtask' });
  });
const tasks = () => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
const memory = async () => Math.round(((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6);

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  await watch();
  const before = await memory();
  const start = Date.now();
  await work();
  const seconds = ((Date.now() - start) / 1_000).toFixed(1);
  const long = await tasks();
  const longest = Math.round(Math.max(0, ...long));
  console.log(
    `${name.padEnd(24)} ${seconds.padStart(7)} s   ${long.length} tasks over 50 ms, the longest ${longest} ms   heap ${before} → ${await memory()} MB`,
  );
}

const finished = async () => {
  for (;;) {
    const name = readdirSync(folder).find((each) => !each.endsWith('.crdownload'));
    if (name) return join(folder, name);
    await new Promise((again) => setTimeout(again, 50));
  }
};

/** Writes the file that comes in: the postings oldest first, as an export has them. */
async function given(): Promise<string> {
  const path = join(scratch, 'given.json');
  const all = manyPostings(count).toReversed();
  const pages = async function* () {
    for (let start = 0; start < count; start += 1_000) yield all.slice(start, start + 1_000);
  };
  const file = createWriteStream(path);
  for await (const piece of exportText(pages(), new Date())) file.write(piece);
  await new Promise<void>((done) => file.end(done));
  return path;
}

const withoutDate = (path: string) => readFileSync(path, 'utf8').replace(/"exportedAt":"[^"]*"/, '');

try {
  const file = await given();
  await options.click('button', 'More');
  await options.click('menuitem', 'Bring in a file…');
  const input = await page.waitForSelector('.file-drop input[type=file]');
  await timed('import: read, compare', async () => {
    await input?.uploadFile(file);
    await page.waitForSelector('.import-preview');
  });
  await timed('import: write', async () => {
    await page.locator('.import-page [type=submit]').click();
    await page.waitForSelector('.import-done');
  });
  for (const format of asked.length > 0 ? asked : FORMAT_NAMES) {
    await timed(`export as ${format}`, async () => {
      await options.export({ format });
      await page.waitForSelector('.export-dialog', { hidden: true });
    });
    const made = await finished();
    console.log(`  ${(statSync(made).size / 1e6).toFixed(1)} MB`);
    if (format === 'json') console.log(`  the same bytes but for the date: ${withoutDate(made) === withoutDate(file)}`);
    rmSync(made);
  }
  await options.export();
  const stop = await page.waitForSelector('.export-dialog .work-meter button');
  await timed('export as json: stop', async () => {
    await stop?.click();
    await options.told('Stopped. No file was made.');
  });
  if (readdirSync(folder).length > 0) throw new Error(`A stopped export left ${readdirSync(folder)}`);
  await timed('import: take back', async () => {
    await options.click('button', 'Take it back');
    await options.shows('#import-heading', 'Taken back');
  });
} finally {
  await running.browser.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}
