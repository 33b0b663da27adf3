import { rulesOfSection } from '../description/section-rules.ts';

/** What the posting asks for and does not demand, one entry a line. */
export const preferredQualifications = rulesOfSection('preferred');
