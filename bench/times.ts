import { gzipSync } from 'node:zlib';

/** Milliseconds of one capture and of Readability alone on the same DOM, in the same run. */
export interface Timing {
  capture: number;
  readability: number | undefined;
  /** The company, the date or the pay came from JSON-LD. */
  structured: boolean;
}

/** The value below which `share` (0 to 1) of `numbers` lie; NaN of none. */
function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ratioLine(name: string, timings: Timing[]): string {
  const both = timings.flatMap(({ capture, readability }) => (readability ? [{ capture, readability }] : []));
  const capture = quantile(
    both.map((each) => each.capture),
    0.5,
  );
  const readability = quantile(
    both.map((each) => each.readability),
    0.5,
  );
  const numbers = `${capture.toFixed(1).padStart(9)} ${readability.toFixed(1).padStart(12)} ${(capture / readability).toFixed(2).padStart(6)}`;
  return `${name.padEnd(28)} ${String(both.length).padStart(5)} ${numbers}`;
}

/** Prints capture against Readability (medians, in ms) and the size of the capture script. */
export function printTimes(timings: Timing[], script: Buffer): void {
  console.log(`${''.padEnd(28)} pages   capture  Readability  ratio`);
  console.log(ratioLine('all pages', timings));
  console.log(
    ratioLine(
      'structured data carries it',
      timings.filter((each) => each.structured),
    ),
  );
  const captures = timings.map((each) => each.capture);
  console.log(
    `capture: 95 % under ${quantile(captures, 0.95).toFixed(0)} ms, slowest ${Math.max(...captures).toFixed(0)} ms`,
  );
  console.log(
    `capture script: ${(script.length / 1000).toFixed(1)} kB, ${(gzipSync(script).length / 1000).toFixed(1)} kB gzip`,
  );
}
