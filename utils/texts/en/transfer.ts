import { showNumber } from '../../text/show-number.ts';
import type { ColumnUse } from '../../transfer/csv-guess.ts';
import type { FileFault } from '../../transfer/errors.ts';
import type { Choice } from '../../transfer/preview.ts';
import { postings } from './count.ts';
import { words } from './popup.ts';

/** Words that stand in the files themselves. */
export const inFiles = {
  heading: 'Saved jobs',
  untitled: 'No title',
  notes: 'Notes',
  description: 'Description',
  contacts: 'Contacts',
  nextStep: 'Next step',
  closes: (title: string) => `Closes: ${title}`,
};

/** What is said of a file that can't be read. Nothing was changed by then. */
const faults: Record<FileFault, string> = {
  empty: 'This file is empty.',
  'not-json': 'This file is damaged: from some place on it is not what it began as. Take another copy of it.',
  'cut-off': 'This file is cut off: its end is missing. Export it again, or take another copy.',
  'too-deep': 'This file is built in a way that no Jobmark file is, so it was not read.',
  'too-large': 'This file is too large to read.',
  encoding: 'The letters of this file can’t be read. Save it again as UTF-8.',
  'not-jobmark': 'There are no job postings in this file that Jobmark can read.',
  'bad-version': 'This file does not say which version it is, so it was not read.',
  newer: 'A newer version of Jobmark made this file. Update Jobmark, then bring it in again.',
  altered:
    'This file was changed or damaged after Jobmark wrote it, so it was not read. Take another copy. If you changed it yourself, write "sha256": null near its end.',
  'no-rows': 'There are no rows in this file. A table needs names in its first row and a posting in each other row.',
  'unknown-kind':
    'Jobmark can’t read this kind of file. It reads Jobmark files, CSV, and JSON-LD. From Excel or Google Sheets, save the sheet as CSV.',
};

/** What a column of a table can be read as. */
const columns: Record<ColumnUse, string> = {
  id: 'Jobmark’s ID',
  title: 'Title',
  company: 'Company',
  places: 'Places',
  workplace: 'Workplace (remote, hybrid, on site)',
  employment: 'Type (full time …)',
  pay: 'Pay',
  payFrom: 'Pay: from',
  payTo: 'Pay: to',
  currency: 'Pay: currency',
  payPer: 'Pay: per hour, month, year',
  status: 'Status',
  applied: 'Applied on',
  rating: 'Rating',
  nextStep: 'Next step',
  nextStepDate: 'Next step: date',
  tags: 'Tags',
  notes: 'Notes',
  posted: 'Posted on',
  closes: 'Closes on',
  closed: 'Closed (yes or no)',
  url: 'Web address',
  applyUrl: 'Address to apply at',
  jobId: 'Job ID',
  department: 'Department',
  industry: 'Industry',
  language: 'Language',
  applicantsFrom: 'Applicants from',
  experience: 'Months of experience',
  education: 'Education',
  skills: 'Skills',
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  niceToHave: 'Nice to have',
  benefits: 'Benefits',
  contact: 'Contact: name',
  contactEmail: 'Contact: email',
  contactPhone: 'Contact: phone',
  description: 'Description',
  saved: 'Saved on',
  'to-notes': 'Add to the notes',
  'leave-out': 'Leave out',
};

/** Files that come in. */
export const importing = {
  menu: 'Bring in a file…',
  heading: 'Bring in a file',
  intro: 'A Jobmark file, a table (CSV) from another job tracker or a spreadsheet, or job postings as JSON-LD.',
  private: 'The file is read on this computer. You see what would change before anything does.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  dropNow: 'Let go to read it',
  faults,
  other: 'This file could not be read. Nothing was changed.',
  stale: 'Your postings were changed meanwhile, so nothing was written. Have another look, then bring it in.',
  unwritten: 'Nothing was written, and your postings are as before. See that the disk is not full, then try again.',
  stopped: 'Stopped. Nothing was changed.',
  back: 'Choose another file',
  toList: 'Back to the list',
  stop: 'Stop',
  progress: (done: number, total: number) => `${showNumber(done)} of ${showNumber(total)}`,
  reading: (name: string) => `Reading ${name}…`,
  comparing: 'Comparing with what you have saved…',
  writing: 'Bringing it in…',
  takingBack: 'Taking it back…',

  mapping: {
    heading: 'What do the columns hold?',
    hint: (rows: number, charset: string) =>
      `${showNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, read as ${charset.toUpperCase()}. Check what was guessed; each row becomes a posting.`,
    column: 'Column',
    examples: 'What stands in it',
    use: 'Read as',
    useOf: (column: string) => `Read the column ${column} as`,
    unnamed: (place: number) => `Column ${place}`,
    uses: columns,
    delimiter: 'Cells are parted by',
    delimiters: { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs', '|': 'Bars ( | )' } as Record<string, string>,
    order: 'Dates are written',
    orders: { dmy: 'Day, month, year', mdy: 'Month, day, year', ymd: 'Year, month, day' } as Record<string, string>,
    unclear: (example: string) => `The dates can be read two ways, such as ${example}. Check this.`,
    go: 'Go on',
  },

  preview: {
    heading: 'What would come in',
    of: (name: string) => `From ${name}. Nothing has been changed yet.`,
    kinds: 'Show',
    kind: {
      new: (count: number) => `New (${showNumber(count)})`,
      alike: (count: number) => `Looks like one you have (${showNumber(count)})`,
      changed: (count: number) => `Different (${showNumber(count)})`,
      same: (count: number) => `Already here (${showNumber(count)})`,
      unreadable: (count: number) => `Can’t be read (${showNumber(count)})`,
    },
    says: {
      new: 'These are added.',
      changed: 'You have these, but the file says something else. Choose for each, or for all.',
      alike:
        'You have one that looks like each of these. They are added beside it, and each leads to the other. Nothing is merged.',
      same: 'You have these as they are in the file. They are left alone.',
      unreadable: 'These are not brought in. You can save them as a file of their own, to repair it.',
    },
    row: 'Row',
    title: 'Title',
    company: 'Company',
    untitled: 'No title',
    deleted: (date: string) => `You deleted this on ${date}.`,
    savedOn: (date: string) => `saved ${date}`,
    alikeAs: { repost: 'Put up again', 'same-job': 'The same job on another site' },
    looksLike: 'Looks like',
    differs: 'What differs',
    difference: (label: string, mine: string, theirs: string) =>
      `${label}: ${mine || 'nothing'} → ${theirs || 'nothing'}`,
    more: (count: number) => `and ${count} more`,
    keep: { changed: 'Keep', alike: 'Do' },
    keepOf: {
      changed: (title: string) => `Which to keep of ${title}`,
      alike: (title: string) => `What to do with ${title}`,
    },
    keepAll: 'For all of them',
    mixed: 'As chosen below',
    choices: {
      changed: { mine: 'Mine', theirs: 'The file’s', merged: 'What changed last', both: 'Both' },
      alike: { both: 'Add', mine: 'Leave out' },
    } as Record<'changed' | 'alike', Partial<Record<Choice, string>>>,
    why: 'Why',
    stands: 'What stands there',
    saveUnread: 'Save these as a file',
    showMore: (count: number) => `Show ${showNumber(count)} more`,
    nothing: 'Everything in this file is here already. There is nothing to bring in.',
    views: (count: number) => (count === 1 ? 'A saved view comes along.' : `${count} saved views come along.`),
    go: (added: number, replaced: number, views: number) =>
      [
        added > 0 && `add ${postings(added)}`,
        replaced > 0 && `change ${postings(replaced)}`,
        added + replaced === 0 && views > 0 && 'bring in the saved views',
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./, (letter) => letter.toUpperCase()) || 'Nothing to bring in',
    fields: {
      ...words.fields,
      status: 'Status',
      tags: 'Tags',
      notes: 'Notes',
      rating: 'Rating',
      nextStep: 'Next step',
      contacts: 'Contacts',
      url: 'Web address',
      deletedAt: 'In the bin since',
      closedSeenAt: 'Seen closed',
    } as Record<string, string>,
    statuses: words.statuses as Record<string, string>,
    otherField: 'Its past',
  },

  done: {
    heading: 'Brought in',
    added: (count: number) => `${postings(count)} added`,
    replaced: (count: number) => `${postings(count)} changed`,
    left: (count: number) => `${postings(count)} left as ${count === 1 ? 'it was' : 'they were'}`,
    unreadable: (count: number) => `${postings(count)} could not be read`,
    undo: 'Take it back',
    toldViews: 'Saved views brought in.',
    told: (count: number) => `${postings(count)} brought in.`,
    takenBack: (stayed: number) =>
      stayed === 0
        ? 'Taken back. Your postings are as before.'
        : `Taken back, but for ${postings(stayed)} that changed since.`,
    takenBackHeading: 'Taken back',
    again: 'That was taken back already.',
  },
};
export type ImportTexts = typeof importing;
