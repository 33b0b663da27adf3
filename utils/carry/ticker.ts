import type { Helping, Stage } from './services.ts';

/** How often it is said how far the work is, in milliseconds. */
const TICK = 150;

/** A function that tells how far `stage` is, now and then. */
export function ticker(
  tell: Helping['progress'],
  stage: Stage,
  now: () => number = Date.now,
): (done: number, total?: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    if (now() - told < TICK) return;
    told = now();
    tell({ stage, done, ...(total !== undefined && { total }) });
  };
}
