import type { JobPosting, PostingField } from '../../utils/posting.ts';

/** How values are written for the person: given by the page, in its language. */
export interface Show {
  value: <Field extends PostingField>(field: Field, value: NonNullable<JobPosting[Field]>) => string;
  date: (iso: string) => string;
  moment: (iso: string) => string;
}
