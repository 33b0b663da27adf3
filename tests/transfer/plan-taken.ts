import { type PlanOptions, planOf } from '../../utils/transfer/plan.ts';
import type { PreviewedRow } from '../../utils/transfer/preview.ts';

/** A plan taken to its end, in the order in which the store takes it. */
export function planTaken(rows: PreviewedRow[], options: PlanOptions) {
  const { add, replace, links } = planOf(rows, options);
  return { add: [...add], replace: [...replace], links };
}
