import type { Insight } from './insight.ts';
import { furthestOf, STAGES, type Stage } from './reached.ts';

/** How many came at least to a stage, and how many of those that came no further were ended there. */
export interface FunnelStep {
  stage: Stage;
  reached: number;
  rejected: number;
  withdrawn: number;
}

/** How far the postings came, by their history: what was rejected after an interview still had the interview. */
export function funnelInsight(): Insight<FunnelStep[]> {
  const steps = STAGES.map((stage) => ({ stage, reached: 0, rejected: 0, withdrawn: 0 }));
  return {
    add(row) {
      const furthest = STAGES.indexOf(furthestOf(row));
      for (const [at, step] of steps.entries()) if (at <= furthest) step.reached++;
      const last = steps[furthest];
      if (last && (row.status === 'rejected' || row.status === 'withdrawn')) last[row.status]++;
    },
    answer: () => steps,
  };
}
