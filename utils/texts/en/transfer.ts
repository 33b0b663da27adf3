import type { FileFault } from '../../transfer/errors.ts';
import type { FormatName } from '../../transfer/formats.ts';

const postings = (count: number) => (count === 1 ? '1 posting' : `${count.toLocaleString()} postings`);

/** Files that leave. */
export const exporting = {
  menu: 'Export…',
  selected: 'Export as…',
  heading: 'Export',
  what: 'Which postings',
  whats: {
    all: (count: number) => `All (${count.toLocaleString()})`,
    shown: (count: number) => `Those in the list now (${count.toLocaleString()})`,
    selected: (count: number) => `Selected (${count.toLocaleString()})`,
  },
  withBin: 'Also what lies in the bin',
  as: 'As',
  formats: {
    json: { name: 'Jobmark file', says: 'Everything, nothing lost. For backups and for another browser.' },
    csv: { name: 'Spreadsheet (CSV)', says: 'A row for each posting. No cell can run as a formula.' },
    markdown: { name: 'Markdown, one file', says: 'To read, print or paste.' },
    'markdown-zip': {
      name: 'Markdown, a file each',
      says: 'A zip for Obsidian and other note apps, facts at the top.',
    },
    'json-ld': { name: 'schema.org JobPosting', says: 'JSON-LD that other programs understand.' },
    calendar: { name: 'Calendar', says: 'Closing days and next steps, for any calendar app.' },
  } satisfies Record<FormatName, { name: string; says: string }>,
  withMark: 'For Excel: mark it as UTF-8',
  start: 'Export',
  cancel: 'Cancel',
  working: 'Writing the file…',
  progress: (done: number, total: number) => `${done.toLocaleString()} of ${total.toLocaleString()}`,
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',
  done: (count: number, file: string) => `${postings(count)} exported to ${file}.`,
  failed: 'The file could not be made. Nothing in Jobmark has changed. See that the disk is not full, then try again.',
};
export type ExportTexts = typeof exporting;

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
export const faults: Record<FileFault, string> = {
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
