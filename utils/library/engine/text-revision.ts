import type { PostingSummary } from '../../store/rows.ts';

/** Changes of these leave the long texts as they are. */
const LONG = new Set(['description', 'responsibilities', 'qualifications', 'preferredQualifications', 'jobBenefits']);

/** The revision since which a posting's long texts are as they are: its search index is right as long as this stays. */
export function textRevision({ history }: PostingSummary): number {
  const last = history.findLast(
    ({ event, changed }) => event !== 'deleted' && (event !== 'edited' || changed?.some((name) => LONG.has(name))),
  );
  return last?.revision ?? 1;
}
