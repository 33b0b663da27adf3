import type { PostingField } from '../../posting.ts';
import type { EmploymentType, JobLocationType, PayUnit, Source, Status } from '../../text/vocabulary.ts';

const fields: Record<PostingField, string> = {
  title: 'Title',
  hiringOrganization: 'Company',
  jobLocation: 'Places',
  jobLocationType: 'Workplace',
  applicantLocationRequirements: 'Applicants from',
  employmentType: 'Type',
  baseSalary: 'Pay',
  datePosted: 'Posted',
  validThrough: 'Closes',
  expired: 'Open or closed',
  identifier: 'Job ID',
  applyUrl: 'Apply link',
  employmentUnit: 'Department',
  industry: 'Industry',
  inLanguage: 'Language',
  description: 'Description',
  responsibilities: 'Responsibilities',
  qualifications: 'Requirements',
  preferredQualifications: 'Nice to have',
  jobBenefits: 'Benefits',
  skills: 'Skills',
  experienceRequirements: 'Experience',
  educationRequirements: 'Education',
  applicationContact: 'Contact',
};

const sources: Record<Source, string> = {
  'json-ld': 'data that the page carries for search engines',
  microdata: 'text that the page marks for search engines',
  'embedded-state': 'data that the page carries for itself',
  meta: 'the page’s description for search and sharing',
  label: 'a label on the page',
  heading: 'the heading',
  'document-title': 'the title of the tab',
  address: 'the page’s address',
  header: 'the lines around the heading',
  prose: 'a sentence of the text',
  article: 'the main text of the page',
  site: 'what is known of this site',
  selection: 'the text that you selected',
};

const jobLocationTypes: Record<JobLocationType, string> = {
  TELECOMMUTE: 'Remote',
  HYBRID: 'Hybrid',
  ONSITE: 'On site',
};

const employmentTypes: Record<EmploymentType, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
};

const payUnits: Record<PayUnit, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};

const statuses: Record<Status, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
};

/** What every part of the interface says of a posting. */
export const words = {
  fields,
  sources,
  jobLocationTypes,
  employmentTypes,
  payUnits,
  statuses,
  from: (amount: string) => `from ${amount}`,
  upTo: (amount: string) => `up to ${amount}`,
  noAmount: (known: string) => `${known}, no amount`,
  open: 'Open',
  closed: 'Closed: takes no more applications',
  years: (years: number) => (years === 1 ? '1 year' : `${years} years`),
};

/** The form that shows what was read. */
export const form = {
  ...words,
  add: (field: string) => `Add: ${field.toLowerCase()}`,
  look: 'Check this',
  emptyMark: (field: string) => `${field}: the page does not say`,
  ownMark: (field: string) => `${field}: changed by you`,
  sourceMark: (field: string, source: string, look: boolean) =>
    `${field}: ${look ? 'check this, ' : ''}read from ${source}`,
  readFrom: (source: string) => `Read from ${source}:`,
  pageSaid: (value: string) => `The page said: ${value}`,
  pageSaidNothing: 'The page does not say this. What stands here is yours.',
  nothingFound: 'Nothing on the page says this.',
  putBack: 'Put back',
  otherReadings: 'Also on the page:',
  use: (value: string) => `Use “${value}”`,
  notStated: 'Not stated',
  placesHint: 'One place a line',
  linesHint: 'One entry a line',
  contactName: 'Name',
  contactEmail: 'Mail address',
  contactTelephone: 'Telephone',
  minimum: 'From',
  maximum: 'To',
  currency: 'Currency',
  currencyHint: 'EUR',
  unit: 'Pay for each',
  per: 'per …',
  notAnAmount: 'Write the amount in digits, such as 65000.',
  notACurrency: 'Write the three letters of the currency, such as EUR or USD.',
  notAnAddress: 'Write a whole address that starts with https://.',
  moreChoices: (field: string) => `${field}: show all`,
  yearsAtLeast: 'years at least',
  editText: 'Edit text',
  showText: 'Done',
  wholeText: 'Show all',
  lessText: 'Show less',
  descriptionHint: 'An empty line starts a paragraph, “- ” a list entry, “## ” a heading.',
};

/** The popup. */
export const popup = {
  name: 'Jobmark',
  openAll: 'Saved jobs',
  reading: 'Reading the page…',
  waiting: 'The page is still loading. Waiting for it…',
  fieldsHeading: 'What the page says',
  notes: 'Notes',
  notesHint: 'For you alone',
  status: 'Status',
  save: 'Save',
  update: 'Update',
  saving: 'Saving…',
  saveKey: (isMac: boolean): string => (isMac ? '⌘ Enter' : 'Ctrl Enter'),
  saved: 'Saved.',
  updated: 'Updated.',
  openSaved: 'Open it',
  undo: 'Undo',
  undone: 'Taken back. Nothing of this page is saved now.',
  undoneUpdate: 'Taken back. What you had saved is as before.',
  undoTooLate: 'It was changed since, so it stays. Open it to change it.',
  expired: 'The page says that this job is closed.',
  partial: 'The page took too long to read, so something may be missing. Check the fields before you save.',
  noPosting: 'No job posting was found here. Fill in what you know and save it by hand.',
  listing: 'This is a list of jobs. Open one of them, then click the icon again.',
  byHand: 'Save this page by hand',
  draftKept: 'What you typed here before is back.',
  discardDraft: 'Start again from the page',
  missing:
    'Postings that you saved before are missing. What you save now is kept. Open “Saved jobs” above to bring the others back.',
  unfinished: (count: number) =>
    count === 1 ? 'One earlier save is not finished.' : `${count} earlier saves are not finished.`,
  tryAgain: 'Try again',
  failed: {
    full: 'There is no room left on this computer, so nothing was saved. What you typed is kept. Make some room, then save again.',
    newer:
      'Your postings were saved by a newer version of Jobmark than this one, so nothing was written. What you typed is kept. Update Jobmark in the browser’s list of extensions, then save again.',
    other:
      'Saving did not work. What you typed is kept. Close this and click the icon again; if it happens again, restart the browser.',
  },
};
