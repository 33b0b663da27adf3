import { rulesOfSection } from '../description/section-rules.ts';

/** What the person will do, one entry a line. */
export const responsibilities = rulesOfSection('responsibilities');
