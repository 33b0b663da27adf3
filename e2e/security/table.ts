import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { FIGURES, type Figure } from './report.ts';

/** What else the run holds that counts no figures of its own: its file, and the line for it. */
const FILES: Record<string, [what: string, wanted: string]> = {
  'tests/transfer/json-scan.test.ts': ['JSONTestSuite, read by our own scanner', 'all as they must be'],
  'tests/redos/redos.test.ts': ['regular expressions: checker, and 100 kB of hostile text', '0 findings, ≤ 50 ms each'],
  'tests/security/source-rules.test.ts': ['our own source: markup, code from text, calls', '0 places'],
  'e2e/built.test.ts': ['manifest and package, built twice', 'as signed off, byte-equal'],
  'e2e/web-ext-lint.test.ts': ['web-ext lint', '0 errors, the warnings signed off'],
  'e2e/options-hostile.test.ts': ['one posting of everything hostile, exported too', 'text, and nothing else'],
  'e2e/frames.test.ts': ['a posting in a frame of another origin', 'noticed, named, a way on'],
  'e2e/unreadable.test.ts': ['tabs that can’t be read', 'each its sentence'],
  'tests/browser/unreadable.test.ts': ['kinds of tabs that can’t be read', 'each its sentence'],
};

function told({ children }: TestModule): string {
  const states = [...children.allTests()].map((test) => test.result().state);
  const count = (state: string) => states.filter((each) => each === state).length;
  const [failed, skipped] = [count('failed'), count('skipped')];
  return [`${count('passed')} hold`, failed && `${failed} FAIL`, skipped && `${skipped} left out`]
    .filter(Boolean)
    .join(', ');
}

/** Prints the table when the run is over. */
export default class Table implements Reporter {
  readonly #start = Date.now();

  onInit(): void {
    mkdirSync(dirname(FIGURES), { recursive: true });
    rmSync(FIGURES, { force: true });
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const kept = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').trim().split('\n') : [];
    const rows = kept.filter(Boolean).map((line) => JSON.parse(line) as Figure);
    for (const module of modules) {
      const [what, wanted] = FILES[module.relativeModuleId] ?? [];
      if (what && wanted) rows.push({ what, wanted, result: told(module) });
    }
    const wide = (name: keyof Figure) => Math.max(0, ...rows.map((row) => row[name].length));
    const [what, wanted] = [wide('what'), wide('wanted')];
    for (const row of rows) console.log(`${row.what.padEnd(what)}  ${row.wanted.padEnd(wanted)}  ${row.result}`);
    console.log(`\n${Math.round((Date.now() - this.#start) / 60_000)} minutes`);
  }
}
