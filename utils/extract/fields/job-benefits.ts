import { rulesOfSection } from '../description/section-rules.ts';

/** What the posting offers beside pay, one entry a line. */
export const jobBenefits = rulesOfSection('benefits');
