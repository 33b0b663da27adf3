/**
 * Asks recheck about every regular expression that ships and is not known yet, and keeps the verdicts for the test.
 *   npm run patterns
 */
import { writeFileSync } from 'node:fs';
import { nameOf, shippedPatterns } from '../tests/redos/patterns.ts';
import { knownVerdicts, type Verdict, verdictOf } from '../tests/redos/verdict.ts';

const PATIENCE = 5_000;
const before = knownVerdicts();
const verdicts: Record<string, Verdict> = {};
for (const pattern of shippedPatterns()) {
  const name = nameOf(pattern);
  const verdict = before[name] ?? (await verdictOf(pattern.source, pattern.flags, PATIENCE));
  if (verdict === 'vulnerable') console.error(`${pattern.file}: ${name}`);
  else verdicts[name] = verdict;
}
const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('tests/redos/verdicts.json', `${JSON.stringify(sorted, null, 2)}\n`);
console.log(
  `${Object.keys(sorted).length} patterns, ${Object.values(sorted).filter((each) => each === 'unknown').length} of them too large to tell`,
);
