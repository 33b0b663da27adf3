import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture, PostingField } from '../utils/posting.ts';

/** Fields that the corpus has answers for, in the scorer's words for a miss of each. */
const SCORED: Partial<Record<PostingField, string[]>> = {
  title: ['title'],
  hiringOrganization: ['company'],
  jobLocation: ['locations'],
  jobLocationType: ['workplace'],
  employmentType: ['employmentType'],
  baseSalary: ['salary'],
  datePosted: ['datePosted'],
  validThrough: ['validThrough'],
  expired: ['expired'],
  identifier: ['identifier'],
  experienceRequirements: ['experienceYearsMin'],
  description: ['description lacks', 'description holds'],
};
/** Lower ends of the buckets, from the surest. */
const BUCKETS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** A value that was shown, how sure of it the reader was, and whether the corpus says the same. */
export interface Shown {
  slug: string;
  field: PostingField;
  confidence: number;
  right: boolean;
}

/** `slug field` of each miss that the scorer prints. */
function missesOf(scorer: string, answers: string, gold: string): Set<string> {
  const { stdout } = spawnSync(process.execPath, [scorer, answers, '--gold', gold, '--misses'], { encoding: 'utf8' });
  const cells = stdout.split('\n').map((line) => line.split('\t'));
  return new Set(cells.filter(({ length }) => length >= 4).map(([slug, field]) => `${slug} ${field}`));
}

/** Each scored value of `captures`, judged by the scorer's own misses. Pages without an answer, or without a posting, are left out. */
export function shownValues(
  captures: ReadonlyMap<string, Capture>,
  { scorer, answers, corpus }: { scorer: string; answers: string; corpus: string },
): Shown[] {
  const misses = missesOf(scorer, answers, corpus);
  return [...captures].flatMap(([slug, { findings }]) => {
    const file = join(corpus, slug, 'expected.json');
    const gold = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { kind: 'useless' };
    if (gold.kind !== 'posting' && gold.kind !== 'pane') return [];
    return Object.entries(SCORED).flatMap(([name, words]) => {
      const field = name as PostingField;
      const finding = findings[field];
      // The scorer asks nothing of a day that hangs on the day of capture.
      const isUnasked = field === 'datePosted' && !gold.datePosted && gold.postedText;
      if (!finding || finding.value === false || isUnasked) return [];
      const right = !words.some((word) => misses.has(`${slug} ${word}`));
      return [{ slug, field, confidence: finding.confidence, right }];
    });
  });
}

const share = (shown: readonly Shown[]): string => {
  const right = shown.filter((each) => each.right).length;
  const percent = shown.length ? `${((100 * right) / shown.length).toFixed(1)} %` : '-';
  return `${String(shown.length).padStart(7)} ${String(right).padStart(6)} ${percent.padStart(8)}`;
};

/** Prints confidence bucket, values, right; the sum from 0.9 on, and each wrong value that was shown as sure. */
export function printCalibration(shown: readonly Shown[]): void {
  console.log(`confidence    values  right`);
  let upper = 1.01;
  for (const lower of BUCKETS) {
    const held = shown.filter(({ confidence }) => confidence >= lower && confidence < upper);
    console.log(`${lower.toFixed(2)} to ${Math.min(1, upper).toFixed(2)} ${share(held)}`);
    upper = lower;
  }
  const sure = shown.filter(({ confidence }) => confidence >= 0.9);
  console.log(`0.90 and up  ${share(sure)}`);
  for (const field of new Set(shown.map((each) => each.field))) {
    const [all, some] = [shown, sure].map((list) => list.filter((each) => each.field === field));
    console.log(`  ${field.padEnd(24)} all ${share(all ?? [])}   from 0.9 on ${share(some ?? [])}`);
  }
  for (const { slug, field, confidence } of sure.filter((each) => !each.right))
    console.log(`  sure and wrong: ${slug} ${field} ${confidence}`);
}
