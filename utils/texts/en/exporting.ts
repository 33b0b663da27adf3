import { showNumber } from '../../text/show-number.ts';
import type { FormatName } from '../../transfer/formats.ts';
import { postings } from './count.ts';

/** Files that leave. */
export const exporting = {
  menu: 'Export…',
  selected: 'Export as…',
  heading: 'Export',
  what: 'Which postings',
  whats: {
    all: (count: number) => `All (${showNumber(count)})`,
    shown: (count: number) => `Those in the list now (${showNumber(count)})`,
    selected: (count: number) => `Selected (${showNumber(count)})`,
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
  saveAs: 'Save as…',
  cancel: 'Cancel',
  working: 'Writing the file…',
  progress: (done: number, total: number) => `${showNumber(done)} of ${showNumber(total)}`,
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',
  done: (count: number, file: string) => `${postings(count)} exported to ${file}.`,
  failed: 'The file could not be made. Nothing in Jobmark has changed. See that the disk is not full, then try again.',
};
export type ExportTexts = typeof exporting;
