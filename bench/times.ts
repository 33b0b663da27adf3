import { gzipSync } from 'node:zlib';

/** Milliseconds of one capture and of Readability alone on the same DOM, in the same run. */
export interface Timing {
  /** The content script's work in the page. */
  copying: number;
  /** The rules' work on the copy, in the popup. */
  reading: number;
  /** From the popup's asking to its having the fields: the two, their way between processes, and waiting. */
  elapsed: number;
  readability: number | undefined;
  /** The company, the date or the pay came from JSON-LD. */
  structured: boolean;
}

const work = ({ copying, reading }: Timing): number => copying + reading;

/** The value below which `share` (0 to 1) of `numbers` lie; NaN of none. */
function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const median = (numbers: number[]): number => quantile(numbers, 0.5);

function row(name: string, timings: Timing[]): string {
  const both = timings.filter(({ readability }) => readability !== undefined);
  const readability = median(both.map((each) => each.readability ?? 0));
  const capture = median(both.map(work));
  const numbers = [
    median(both.map((each) => each.copying)),
    median(both.map((each) => each.reading)),
    capture,
    readability,
  ];
  const cells = numbers.map((each) => each.toFixed(1).padStart(12)).join('');
  return `${name.padEnd(28)}${String(both.length).padStart(6)}${cells}${(capture / readability).toFixed(2).padStart(7)}`;
}

/** Prints capture against Readability (medians, in ms) and the size of the capture script. */
export function printTimes(timings: Timing[], script: Buffer): void {
  const names = ['copying', 'reading', 'both', 'Readability'].map((name) => name.padStart(12)).join('');
  console.log(`${''.padEnd(28)} pages${names}  ratio`);
  console.log(row('all pages', timings));
  const structured = timings.filter((each) => each.structured);
  console.log(row('structured data carries it', structured));
  const all = timings.map(work);
  console.log(
    `both: 95 % under ${quantile(all, 0.95).toFixed(0)} ms, slowest ${Math.max(...all).toFixed(0)} ms; ` +
      `from asking to the fields: median ${median(timings.map((each) => each.elapsed)).toFixed(0)} ms`,
  );
  console.log(
    `capture script: ${(script.length / 1000).toFixed(1)} kB, ${(gzipSync(script).length / 1000).toFixed(1)} kB gzip`,
  );
}
