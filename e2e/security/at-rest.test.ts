import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox, NEEDED_ARGS } from '../../scripts/browser/find.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { hasCorpus, payloads, realPages } from './corpus.ts';
import { measured } from './report.ts';

/** Inputs made in each browser: some in every test run, all in `npm run test:security`. */
const RUNS = Number(process.env.MADE_INPUTS ?? (hasCorpus ? 100_000 : 2_000));
const STEP = 2_000;
const LONG = 60 * 60_000;

interface Rest {
  faults: (inputs: string[]) => string[];
  generated: (runs: number, seed: number) => { runs: number; fault: string | undefined };
}

let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const entry = join(import.meta.dirname, 'pages/at-rest.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'rest' }, rollupOptions: { treeshake: false } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  pages = await servePages(undefined, {
    'rest.html': '<!doctype html><meta charset=utf-8><script src="rest.js"></script>',
    'rest.js': code,
  });
});
afterAll(() => pages.close());

const chromium = { executablePath: findChromium(), headless: true, args: NEEDED_ARGS, protocolTimeout: LONG };
const firefox = { executablePath: findFirefox(), headless: true, browser: 'firefox' as const, protocolTimeout: LONG };

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
])('in %s, sanitised markup', (name, options) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    if (!options.executablePath) return;
    browser = await launch(options);
    page = await browser.newPage();
    await page.goto(pages.address('rest.html'));
  }, LONG);
  afterAll(() => browser?.close());

  it.runIf(options.executablePath)(
    'is the same when it is cleaned or read again: attacks',
    { timeout: LONG },
    async () => {
      const inputs = payloads();
      const faults: string[] = [];
      for (let at = 0; at < inputs.length; at += 500)
        faults.push(
          ...(await page.evaluate((some) => (globalThis as unknown as Rest).faults(some), inputs.slice(at, at + 500))),
        );
      measured(
        `${inputs.length} attacks cleaned twice, and read again, in ${name}`,
        'the same DOM',
        `${faults.length} differ`,
      );
      expect(faults).toEqual([]);
    },
  );

  it.runIf(options.executablePath && hasCorpus)(
    'is the same when it is cleaned or read again: real pages, whole',
    { timeout: LONG },
    async () => {
      const pages = realPages();
      const faults: string[] = [];
      for (const html of pages)
        faults.push(
          ...(await page.evaluate((one) => (globalThis as unknown as Rest).faults([one]), html)).map((fault) =>
            fault.slice(-300),
          ),
        );
      measured(
        `${pages.length} real pages cleaned twice, and read again, in ${name}`,
        'the same DOM',
        `${faults.length} differ`,
      );
      expect(faults).toEqual([]);
    },
  );

  it.runIf(options.executablePath)(
    `is the same when it is cleaned or read again: ${RUNS} made inputs`,
    { timeout: LONG },
    async () => {
      let runs = 0;
      for (let seed = 1; runs < RUNS; seed++) {
        const answer = await page.evaluate((n, s) => (globalThis as unknown as Rest).generated(n, s), STEP, seed);
        expect(answer.fault).toBeUndefined();
        runs += answer.runs;
      }
      measured(`${runs} made inputs, the same, in ${name}`, 'the same DOM', '0 differ');
      expect(runs).toBe(RUNS);
    },
  );
});
