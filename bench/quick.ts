/**
 * Reads every page of a corpus in Node, without a browser and without layout, and scores the answers: a first look, in
 * seconds, at what a change of a rule does. What is hidden by styles alone counts as visible here.
 *   npm run bench:quick -- [--corpus DIR] [--only TEXT] [--misses] [--calibration]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../utils/extract/index.ts';
import type { Capture } from '../utils/posting.ts';
import { answerOf } from './answer.ts';
import { printCalibration, shownValues } from './calibration.ts';
import { corpusPages } from './corpus.ts';
import { textOf } from './plain-text.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus/pages' },
    only: { type: 'string' },
    misses: { type: 'boolean' },
    calibration: { type: 'boolean' },
  },
});
const answers = resolve('bench/out/quick.jsonl');
const captures = new Map<string, Capture>();
const virtualConsole = new VirtualConsole();
for (const { slug, html, url } of corpusPages(options.corpus, options.only)) {
  const { window } = new JSDOM(html.toString('utf8'), { url, virtualConsole });
  const capture = extract(window.document, url, { now: new Date(), clock: () => performance.now(), budget: 60_000 });
  for (const fault of capture.faults) console.error(`${slug}: ${fault}`);
  captures.set(slug, capture);
  window.close();
}
mkdirSync('bench/out', { recursive: true });
writeFileSync(
  answers,
  [...captures].map(([slug, capture]) => `${JSON.stringify(answerOf(slug, capture, textOf))}\n`).join(''),
);
const scorer = resolve(options.corpus, '../score.mjs');
const flags = [...(options.misses ? ['--misses'] : []), ...(options.only ? ['--only', options.only] : [])];
spawnSync(process.execPath, [scorer, answers, '--gold', options.corpus, ...flags], { stdio: 'inherit' });
if (options.calibration) printCalibration(shownValues(captures, { scorer, answers, corpus: options.corpus }));
