import type { FormatWords } from '../transfer/format.ts';
import { inFiles, words } from './index.ts';
import { showValue } from './show-value.ts';

/** What files for people say, in the language that was chosen. */
export const fileWords = (): FormatWords => ({
  ...inFiles,
  statuses: words.statuses,
  pay: ({ baseSalary }) => (baseSalary ? showValue('baseSalary', baseSalary) : ''),
  workplace: ({ jobLocationType }) => (jobLocationType ? showValue('jobLocationType', jobLocationType) : ''),
  employment: ({ employmentType }) => (employmentType ? showValue('employmentType', employmentType) : ''),
});
