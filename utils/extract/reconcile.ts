import type { Finding } from '../posting.ts';
import type { Page } from './page.ts';
import { type Candidate, type FieldRules, type Rule, SURE } from './rule.ts';

const MOST_CANDIDATES = 40;
const MOST_OTHERS = 5;
/** A value that another source gives this surely is a dispute, not noise. */
const DISPUTES = 0.6;

interface Group<Value> {
  best: Candidate<Value>;
  score: number;
}

const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** How sure several sources make one value: each source counts once, with its surest reading. */
function scoreOf<Value>(candidates: readonly Candidate<Value>[]): number {
  const surest = new Map<string, number>();
  for (const { source, confidence } of candidates) surest.set(source, Math.max(surest.get(source) ?? 0, confidence));
  let doubt = 1;
  for (const confidence of surest.values()) doubt *= 1 - confidence;
  return Math.min(0.99, 1 - doubt);
}

/** The finding that candidates in order of trust make: the surest value first, what disagrees kept beside it. */
export function reconcile<Value>(
  candidates: readonly Candidate<Value>[],
  same: (a: Value, b: Value) => boolean = isEqual,
): Finding<Value> | undefined {
  const members: Candidate<Value>[][] = [];
  for (const each of candidates.slice(0, MOST_CANDIDATES)) {
    const group = members.find(([first]) => first && same(first.value, each.value));
    if (group) group.push(each);
    else members.push([each]);
  }
  const groups = members
    .map((group): Group<Value> => {
      const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
      return { best, score: scoreOf(group) };
    })
    .sort((a, b) => b.score - a.score);
  const [winner, ...losers] = groups;
  if (!winner) return undefined;
  const rival = losers[0]?.score ?? 0;
  const disputed = rival >= DISPUTES;
  return {
    ...winner.best,
    confidence: round(disputed ? winner.score * (1 - rival / 3) : winner.score),
    ...(disputed ? { disputed } : {}),
    ...(losers.length ? { others: losers.slice(0, MOST_OTHERS).map(({ best }) => best) } : {}),
  };
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** Runs a field's rules in order; one that throws costs its own answer and leaves its name in `faults`. */
export function readField<Value>(
  name: string,
  { rules, fallbacks = {}, accepts, same }: FieldRules<Value>,
  page: Page,
  faults: string[],
): Finding<Value> | undefined {
  const candidates: Candidate<Value>[] = [];
  const run = (ruleName: string, rule: Rule<Value>): void => {
    try {
      for (const each of rule(page)) {
        if (candidates.length >= MOST_CANDIDATES) break;
        if (!accepts || accepts(each.value, page)) candidates.push(each);
      }
    } catch (error) {
      faults.push(`${name}.${ruleName}: ${error instanceof Error ? error.message.slice(0, 200) : 'threw'}`);
    }
  };
  for (const [ruleName, rule] of Object.entries(rules)) run(ruleName, rule);
  for (const [ruleName, rule] of Object.entries(fallbacks)) {
    if (!candidates.some(({ confidence }) => confidence >= SURE)) run(ruleName, rule);
  }
  try {
    return reconcile(candidates, same);
  } catch {
    faults.push(`${name}.reconcile`);
    return undefined;
  }
}
