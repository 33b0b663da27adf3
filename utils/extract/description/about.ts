import type { Page } from '../page.ts';
import { oncePerPage } from '../sources/once.ts';
import { type JobRecord, recordsOf } from '../sources/records.ts';

/** The page's structured postings; none where the page has broken what they are read with. */
export const structuredPostings = oncePerPage((page: Page): readonly JobRecord[] => {
  try {
    return recordsOf(page);
  } catch {
    return [];
  }
});
