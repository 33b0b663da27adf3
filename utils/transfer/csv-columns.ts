import type { SavedPosting } from '../posting.ts';
import { textOfHtml } from './html.ts';

/** Several values in one cell: a line each; a line end or a backslash inside one is written `\n`, `\\`. */
export const listCell = (values: readonly string[] = []): string =>
  values.map((value) => value.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n')).join('\n');

/** The values of such a cell. */
export const valuesOfCell = (cell: string): string[] =>
  cell === ''
    ? []
    : cell
        .split('\n')
        .map((line) =>
          line.replace(/\\([\\nr])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\')),
        );

const number = (value: number | undefined) => (value === undefined ? '' : String(value));
/** The day on which a posting first came to `status`, by its history. */
const dayOf = ({ history }: SavedPosting, status: string) =>
  history.find((entry) => entry.status === status)?.at.slice(0, 10);

/** The columns of our CSV in their order: the name in the first row, what stands under it, and what the docs say of it. */
export const CSV_COLUMNS: { name: string; says: string; cell: (saved: SavedPosting) => string | undefined }[] = [
  { name: 'ID', says: 'Jobmark’s own, a UUID; what a row is recognised by when it comes back', cell: ({ id }) => id },
  { name: 'Title', says: 'of the job', cell: ({ posting }) => posting.title },
  { name: 'Company', says: 'name of the employer', cell: ({ posting }) => posting.hiringOrganization?.name },
  {
    name: 'Places',
    says: 'a line for each place of work',
    cell: ({ posting }) => listCell(posting.jobLocation?.map(({ name }) => name)),
  },
  { name: 'Workplace', says: 'TELECOMMUTE (remote), HYBRID or ONSITE', cell: ({ posting }) => posting.jobLocationType },
  {
    name: 'Employment',
    says: 'schema.org’s words (FULL_TIME …), a line each',
    cell: ({ posting }) => listCell(posting.employmentType),
  },
  {
    name: 'Pay from',
    says: 'in whole units of the currency',
    cell: ({ posting }) => number(posting.baseSalary?.minValue),
  },
  {
    name: 'Pay to',
    says: 'the same as “Pay from” for a single amount',
    cell: ({ posting }) => number(posting.baseSalary?.maxValue),
  },
  { name: 'Currency', says: 'ISO 4217, such as EUR', cell: ({ posting }) => posting.baseSalary?.currency },
  { name: 'Pay per', says: 'HOUR, DAY, WEEK, MONTH or YEAR', cell: ({ posting }) => posting.baseSalary?.unitText },
  {
    name: 'Status',
    says: 'saved, applied, interviewing, offer, rejected, withdrawn or archived',
    cell: ({ status }) => status,
  },
  { name: 'Applied', says: 'the day the status first became applied', cell: (saved) => dayOf(saved, 'applied') },
  { name: 'Rating', says: '1 to 5', cell: ({ rating }) => number(rating) },
  { name: 'Next step', says: 'what you mean to do', cell: ({ nextStep }) => nextStep?.text },
  { name: 'Next step date', says: 'YYYY-MM-DD', cell: ({ nextStep }) => nextStep?.date },
  { name: 'Tags', says: 'a line each', cell: ({ tags }) => listCell(tags) },
  { name: 'Notes', says: 'yours', cell: ({ notes }) => notes },
  { name: 'Posted', says: 'YYYY-MM-DD', cell: ({ posting }) => posting.datePosted },
  { name: 'Closes', says: 'YYYY-MM-DD', cell: ({ posting }) => posting.validThrough },
  {
    name: 'Closed',
    says: 'yes: the page said that it takes no more applications; no: that it does',
    cell: ({ posting }) => (posting.expired === undefined ? '' : posting.expired ? 'yes' : 'no'),
  },
  { name: 'URL', says: 'the page’s address', cell: ({ url }) => url },
  { name: 'Apply URL', says: 'where to apply', cell: ({ posting }) => posting.applyUrl },
  { name: 'Job ID', says: 'the employer’s', cell: ({ posting }) => posting.identifier },
  { name: 'Department', says: 'or team', cell: ({ posting }) => posting.employmentUnit },
  { name: 'Industry', says: 'of the employer', cell: ({ posting }) => posting.industry },
  { name: 'Language', says: 'of the posting, BCP 47', cell: ({ posting }) => posting.inLanguage },
  {
    name: 'Applicants from',
    says: 'where applicants may live, a line each',
    cell: ({ posting }) => listCell(posting.applicantLocationRequirements),
  },
  {
    name: 'Months of experience',
    says: 'at least',
    cell: ({ posting }) => number(posting.experienceRequirements?.monthsOfExperience),
  },
  { name: 'Education', says: 'asked for', cell: ({ posting }) => posting.educationRequirements },
  { name: 'Skills', says: 'a line each', cell: ({ posting }) => listCell(posting.skills) },
  { name: 'Responsibilities', says: 'a line each', cell: ({ posting }) => listCell(posting.responsibilities) },
  { name: 'Requirements', says: 'a line each', cell: ({ posting }) => listCell(posting.qualifications) },
  { name: 'Nice to have', says: 'a line each', cell: ({ posting }) => listCell(posting.preferredQualifications) },
  { name: 'Benefits', says: 'a line each', cell: ({ posting }) => listCell(posting.jobBenefits) },
  { name: 'Contact', says: 'named by the posting', cell: ({ posting }) => posting.applicationContact?.name },
  { name: 'Contact email', says: 'of that person', cell: ({ posting }) => posting.applicationContact?.email },
  { name: 'Contact phone', says: 'of that person', cell: ({ posting }) => posting.applicationContact?.telephone },
  {
    name: 'Description',
    says: 'as plain text',
    cell: ({ posting }) => posting.description && textOfHtml(posting.description),
  },
  { name: 'Saved', says: 'ISO 8601, UTC', cell: ({ savedAt }) => savedAt },
  { name: 'Changed', says: 'ISO 8601, UTC', cell: ({ updatedAt }) => updatedAt },
];
