import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `unknown`: too large for the checker to tell in its time; the measured test is its proof. */
export type Verdict = 'safe' | 'vulnerable' | 'unknown';

const FILE = join(import.meta.dirname, 'verdicts.json');

/** Verdicts that were reached before, by the pattern as it stands in the code. Written by `npm run patterns`. */
export const knownVerdicts = (): Record<string, Verdict> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>) : {};

// The checker's other backends want Java or a program of their own, which no test may depend on; `npm run patterns` uses what is there.
process.env.RECHECK_BACKEND ??= 'pure';

/** What recheck says of a pattern within `timeout` milliseconds. */
export async function verdictOf(source: string, flags: string, timeout: number): Promise<Verdict> {
  const { check } = await import('recheck');
  const times = { timeout, attackTimeout: timeout, incubationTimeout: timeout };
  return (await check(source, flags.replace('v', 'u'), times)).status;
}
