/**
 * Reads every page of a corpus with the built extension in a real Chromium and scores the answers.
 *   npm run bench:accuracy -- [--corpus DIR] [--answers FILE.jsonl] [--only TEXT] [--misses] [--calibration]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { captureIn, readabilityTime } from '../scripts/browser/capture-in.ts';
import { BUILT, launchWithExtension } from '../scripts/browser/launch.ts';
import { openSaved } from '../scripts/browser/serve-saved.ts';
import type { Capture } from '../utils/posting.ts';
import { answerOf } from './answer.ts';
import { printCalibration, shownValues } from './calibration.ts';
import { corpusPages } from './corpus.ts';
import { textOf } from './plain-text.ts';
import { printTimes, type Timing } from './times.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus/pages' },
    answers: { type: 'string', default: 'bench/out/answers.jsonl' },
    only: { type: 'string' },
    misses: { type: 'boolean' },
    calibration: { type: 'boolean' },
  },
});

if (!existsSync(options.corpus)) {
  console.error(
    `There is no folder ${options.corpus}. Name one with --corpus DIR: it holds SLUG/page.html and SLUG/url.txt.`,
  );
  process.exit(2);
}
const running = await launchWithExtension();
const lines: string[] = [];
const captures = new Map<string, Capture>();
const timings: Timing[] = [];
for (const page of corpusPages(options.corpus, options.only)) {
  const tab = await running.browser.newPage();
  try {
    await openSaved(tab, page.html, page.url);
    const capture = await captureIn(running, tab);
    // On a page that nothing has touched, as the capture had it: on the same one it would find the engine warm.
    const untouched = await running.browser.newPage();
    await openSaved(untouched, page.html, page.url);
    const readability = await readabilityTime(untouched);
    await untouched.close();
    captures.set(page.slug, capture);
    lines.push(JSON.stringify(answerOf(page.slug, capture, textOf)));
    const { hiringOrganization, datePosted, baseSalary } = capture.findings;
    const structured = [hiringOrganization, datePosted, baseSalary].some((finding) => finding?.source === 'json-ld');
    timings.push({
      copying: capture.copying,
      reading: capture.reading,
      elapsed: capture.elapsed,
      readability,
      structured,
    });
    for (const fault of capture.faults) console.error(`${page.slug}: ${fault}`);
  } catch (error) {
    console.error(`${page.slug}: ${error instanceof Error ? error.message : error}`);
  }
  await tab.close();
}
await running.browser.close();
if (lines.length === 0) {
  console.error(
    `No page of ${options.corpus} could be read${options.only ? `: none has ${options.only} in its name` : ''}.`,
  );
  process.exit(2);
}

mkdirSync(dirname(options.answers), { recursive: true });
writeFileSync(options.answers, `${lines.join('\n')}\n`);
console.log(`${lines.length} answers in ${options.answers}`);
const script = resolve(BUILT, 'capture.js');
printTimes(timings, readFileSync(script));
const scorer = resolve(options.corpus, '../score.mjs');
if (existsSync(scorer)) {
  const flags = [...(options.misses ? ['--misses'] : []), ...(options.only ? ['--only', options.only] : [])];
  spawnSync(process.execPath, [scorer, options.answers, '--gold', options.corpus, ...flags], { stdio: 'inherit' });
  const { corpus, answers } = options;
  if (options.calibration) printCalibration(shownValues(captures, { scorer, answers, corpus }));
}
