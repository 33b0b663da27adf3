import type { PostingSummary } from '../store/rows.ts';

/** A day that comes near: the posting closes, or the next step falls due. */
export interface DueSoon {
  kind: 'closes' | 'next-step';
  /** Days from today; below 0: so many ago. */
  days: number;
}

/** What is this many days off or less is near. */
export const NEAR = 7;
const DAY = 86_400_000;

/** Days from `today` to `day`, both YYYY-MM-DD; below 0: so many ago. */
export const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/**
 * The day of a posting that a person should know of `today` (YYYY-MM-DD); undefined where none is near. A next step comes
 * before the closing day, which concerns only what was not applied for yet.
 */
export function dueSoon(
  { posting, status, nextStep }: Pick<PostingSummary, 'posting' | 'status' | 'nextStep'>,
  today: string,
): DueSoon | undefined {
  const step = nextStep?.date && daysUntil(nextStep.date, today);
  if (typeof step === 'number' && step <= NEAR) return { kind: 'next-step', days: step };
  const closes =
    posting.validThrough && !posting.expired && status === 'saved' && daysUntil(posting.validThrough, today);
  if (typeof closes === 'number' && closes >= 0 && closes <= NEAR) return { kind: 'closes', days: closes };
  return undefined;
}
