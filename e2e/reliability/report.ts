import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../.output/reliability.jsonl');
const isFull = process.env.RELIABILITY === 'full';

/** How many rounds: the number in the full run, a few otherwise; `ROUNDS_<NAME>` in the environment goes over both. */
export const rounds = (name: string, full: number, few: number): number =>
  Number(process.env[`ROUNDS_${name}`] ?? (isFull ? full : few));

/** Keeps a line for the table that the run ends with. */
export function measured(what: string, result: string): void {
  if (isFull) appendFileSync(FILE, `${JSON.stringify({ what, result })}\n`);
}

/** Vitest calls it before the run; its answer is called after. */
export function setup(): () => void {
  rmSync(FILE, { force: true });
  return () => {
    if (!existsSync(FILE)) return;
    const lines = readFileSync(FILE, 'utf8').trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as { what: string; result: string });
    const width = Math.max(...rows.map(({ what }) => what.length));
    console.log(`\n${rows.map(({ what, result }) => `${what.padEnd(width)}  ${result}`).join('\n')}\n`);
  };
}
