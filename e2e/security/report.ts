import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasCorpus } from './corpus.ts';

const FILE = resolve(import.meta.dirname, '../../.output/security.jsonl');

interface Row {
  what: string;
  wanted: string;
  result: string;
}

/** Keeps a line for the table that `npm run test:security` ends with: the figure that is wanted, and what came out. */
export function measured(what: string, wanted: string, result: string): void {
  if (hasCorpus) appendFileSync(FILE, `${JSON.stringify({ what, wanted, result } satisfies Row)}\n`);
}

/** Vitest calls it before the run; its answer is called after. */
export function setup(): () => void {
  rmSync(FILE, { force: true });
  const start = Date.now();
  return () => {
    if (!existsSync(FILE)) return;
    const rows = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const width = (name: keyof Row) => Math.max(...rows.map((row) => row[name].length));
    const [what, wanted] = [width('what'), width('wanted')];
    const lines = rows.map((row) => `${row.what.padEnd(what)}  ${row.wanted.padEnd(wanted)}  ${row.result}`);
    console.log(`\n${lines.join('\n')}\n\n${Math.round((Date.now() - start) / 60_000)} minutes\n`);
  };
}
