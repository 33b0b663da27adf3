/**
 * Asks recheck about every regular expression that ships and is not known yet, and keeps the verdicts for the test.
 *   npm run patterns -- [--again SECONDS]    # asks again, so long each, about those that it could not tell before
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameOf, shippedPatterns } from '../tests/redos/patterns.ts';
import type { Verdict } from '../tests/redos/verdict.ts';

// recheck's own program is several times as fast as its JavaScript; where it is missing, that stands in.
process.env.RECHECK_BACKEND = 'auto';
const { knownVerdicts, verdictOf } = await import('../tests/redos/verdict.ts');

const { again } = parseArgs({ options: { again: { type: 'string' } } }).values;
const patience = again === undefined ? 5_000 : Number(again) * 1_000;
const before = knownVerdicts();
const verdicts: Record<string, Verdict> = {};
for (const pattern of shippedPatterns()) {
  const name = nameOf(pattern);
  const known = again !== undefined && before[name] === 'unknown' ? undefined : before[name];
  const verdict = known ?? (await verdictOf(pattern.source, pattern.flags, patience));
  if (verdict === 'vulnerable') console.error(`${pattern.file}: ${name}`);
  else verdicts[name] = verdict;
}
const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('tests/redos/verdicts.json', `${JSON.stringify(sorted, null, 2)}\n`);
console.log(
  `${Object.keys(sorted).length} patterns, ${Object.values(sorted).filter((each) => each === 'unknown').length} of them too large to tell`,
);
process.exit();
