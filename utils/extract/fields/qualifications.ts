import { rulesOfSection } from '../description/section-rules.ts';

/** What the posting demands, one entry a line. */
export const qualifications = rulesOfSection('qualifications');
