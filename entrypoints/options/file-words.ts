import type { SavedPosting } from '../../utils/posting.ts';
import { detail, options } from '../../utils/texts/index.ts';
import type { FormatWords } from '../../utils/transfer/format.ts';
import { show } from './show.ts';

const shown = <Field extends 'baseSalary' | 'jobLocationType' | 'employmentType'>(field: Field) => {
  return (posting: SavedPosting['posting']) => {
    const value = posting[field];
    return value === undefined ? '' : show.value(field, value);
  };
};

/** What files for people say besides the postings. */
export const fileWords: FormatWords = {
  heading: options.heading,
  untitled: options.untitled,
  notes: options.notes,
  description: options.description,
  contacts: detail.contacts,
  nextStep: detail.nextStep,
  closes: (title) => `${options.fields.validThrough}: ${title}`,
  statuses: options.statuses,
  pay: shown('baseSalary'),
  workplace: shown('jobLocationType'),
  employment: shown('employmentType'),
};
