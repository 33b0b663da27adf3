import type { Measures } from './measure.ts';
import type { NaiveMeasures } from './naive.ts';

/** Milliseconds: the longest task by the clock, and the most that one kept the page's thread running; the rest is the machine's other work. */
export interface Longest {
  length: number;
  running: number;
}

/** What was measured at one size; what is not there was not measured. */
export interface Result {
  size: number;
  ours: Partial<Measures>;
  naive: Partial<NaiveMeasures>;
  /** The page's tasks during each thing that a person does, by its name. */
  actions?: Record<string, Longest>;
}

/** What is asked of the page with 50,000 postings (issue 4). */
const BOUNDS: Partial<Record<keyof Measures, string>> = {
  firstRows: '≤ 500',
  keyMedian: '≤ 50',
  key99: '≤ 150',
  status: '≤ 50',
  longestTask: '≤ 50',
  framesPerSecond: '≥ 50',
  memoryMb: '≤ 300',
  memoryAgainMb: '≤ 300',
  bulkLongestTask: '≤ 50',
};
const NAMES: Record<keyof Measures, string> = {
  firstRows: 'first rows drawn, ms',
  allRead: 'all postings read, ms',
  keyMedian: 'key to results, median, ms',
  key99: 'key to results, 99th percentile, ms',
  status: 'status change shown, ms',
  adding: 'one more posting found by its text, ms',
  longestTask: 'longest task of the page, ms (0: none over 50)',
  framesPerSecond: 'scrolling, frames a second',
  frame95: 'scrolling, 95th percentile of a frame, ms',
  memoryMb: 'memory of the page and its worker, MB',
  memoryAgainMb: 'the same, opened five times more, MB',
  bulk: 'another status for half of all, ms',
  bulkUndo: 'taking that back, ms',
  bulkLongestTask: 'longest task meanwhile, ms (0: none over 50)',
  indexing: 'index of all texts, first time, ms',
};

const cell = (value: number | null | undefined): string =>
  (value === undefined || value === null || Number.isNaN(value) ? '' : value.toFixed(value < 100 ? 1 : 0)).padStart(11);

const longest = (task: Longest | undefined): string =>
  (task ? `${task.length.toFixed(0)} (${task.running.toFixed(0)})` : '').padStart(11);

/** The longest task of each action, a column a size. */
function linesOfActions(results: readonly Result[]): string[] {
  const names = [...new Set(results.flatMap(({ actions }) => Object.keys(actions ?? {})))];
  if (names.length === 0) return [];
  return [
    '',
    'Longest task of the page, ms (running), during',
    ...names.map(
      (name) => `${name.padEnd(48)}${results.map(({ actions }) => longest(actions?.[name])).join('')}   ≤ 50`,
    ),
  ];
}

/** The whole table as lines: a column a size, the naive way and how many times ours it takes beneath each measure it has. */
export function tableOf(results: readonly Result[]): string[] {
  const sizes = results.map(({ size }) => size.toLocaleString('en').padStart(11)).join('');
  const lines = [`${''.padEnd(48)}${sizes}   asked`];
  for (const key of Object.keys(NAMES) as (keyof Measures)[]) {
    lines.push(`${NAMES[key].padEnd(48)}${results.map(({ ours }) => cell(ours[key])).join('')}   ${BOUNDS[key] ?? ''}`);
    const naiveOf = ({ naive }: Result): number | undefined => naive[key as keyof NaiveMeasures];
    if (results.every((result) => naiveOf(result) === undefined)) continue;
    const ratio = (result: Result) => {
      const [mine, theirs] = [result.ours[key], naiveOf(result)];
      return (mine && theirs ? `${(theirs / mine).toFixed(1)}×` : '').padStart(11);
    };
    lines.push(`${'  the naive way'.padEnd(48)}${results.map((result) => cell(naiveOf(result))).join('')}`);
    lines.push(`${'  times ours'.padEnd(48)}${results.map(ratio).join('')}`);
  }
  return [...lines, ...linesOfActions(results)];
}
