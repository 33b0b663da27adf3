import { inFiles, words } from '../../../utils/texts/index.ts';
import { showValue } from '../../../utils/texts/show-value.ts';
import type { FormatWords } from '../../../utils/transfer/format.ts';

/** What files for people say, in the words of this page. */
export const fileWords: FormatWords = {
  ...inFiles,
  statuses: words.statuses,
  pay: ({ baseSalary }) => (baseSalary ? showValue('baseSalary', baseSalary) : ''),
  workplace: ({ jobLocationType }) => (jobLocationType ? showValue('jobLocationType', jobLocationType) : ''),
  employment: ({ employmentType }) => (employmentType ? showValue('employmentType', employmentType) : ''),
};
