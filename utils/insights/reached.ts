import type { HistoryEntry } from '../posting.ts';
import type { Status } from '../text/vocabulary.ts';

/** The way forward; the other statuses are ways out of it, or put a posting aside. */
export const STAGES = ['saved', 'applied', 'interviewing', 'offer'] as const satisfies Status[];
export type Stage = (typeof STAGES)[number];

/** What a posting's way is read from. */
export interface Journey {
  status: Status;
  savedAt: string;
  history: HistoryEntry[];
}

/** A status that was left again for an earlier one within this, in milliseconds, was a slip of the hand or undone. */
const SLIP = 10 * 60_000;

const rank = (status: Status | undefined) => STAGES.indexOf(status as Stage);

/** The statuses that a posting really came to, with when (ISO 8601), oldest first; slips that were taken back are left out. */
export function statusesOf({ status, savedAt, history }: Journey): { status: Status; at: string }[] {
  const steps = [{ status: 'saved' as Status, at: savedAt }];
  for (const entry of history) {
    if (!entry.status) continue;
    const last = steps.at(-1);
    const before = steps.at(-2);
    const isTakenBack = last && before?.status === entry.status && Date.parse(entry.at) - Date.parse(last.at) < SLIP;
    if (isTakenBack) steps.pop();
    else steps.push({ status: entry.status, at: entry.at });
  }
  // Postings brought in from elsewhere may have a status without a history.
  if (steps.at(-1)?.status !== status) steps.push({ status, at: savedAt });
  return steps;
}

/** The furthest that a posting came, whatever became of it: who has an offer had an interview. */
export function furthestOf(journey: Journey): Stage {
  const furthest = Math.max(0, ...statusesOf(journey).map((step) => rank(step.status)));
  return STAGES[furthest] ?? 'saved';
}

/** When a posting was first applied for (ISO 8601); undefined where it never was or nobody wrote when. */
export function appliedAt(journey: Journey): string | undefined {
  const step = statusesOf(journey).find(({ status }) => rank(status) >= 1);
  return step && journey.history.some((entry) => entry.status && entry.at === step.at) ? step.at : undefined;
}
