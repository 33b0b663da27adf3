import { calendarText } from './calendar.ts';
import { csvText } from './csv.ts';
import type { FormatOptions, Pages } from './format.ts';
import { jobPostingText } from './job-posting.ts';
import { type ExportSettings, exportText } from './json.ts';
import { markdownFile, markdownZip } from './markdown.ts';

/** What a person may choose of a file besides its format. */
interface ExportChoices {
  /** CSV: a byte order mark for Excel. */
  withMark: boolean;
  /** Jobmark's own: saved views and the like. */
  settings?: ExportSettings;
}

export interface Format {
  extension: string;
  /** The media type of the file. */
  type: string;
  write: (pages: Pages, options: FormatOptions, choices: ExportChoices) => AsyncIterable<string | Uint8Array>;
}

/** Every format that an export can have, the lossless one first. */
export const FORMATS = {
  json: {
    extension: 'json',
    type: 'application/json',
    write: (pages, { now }, { settings }) => exportText(pages, now, settings),
  },
  csv: { extension: 'csv', type: 'text/csv', write: (pages, _options, choices) => csvText(pages, choices) },
  markdown: { extension: 'md', type: 'text/markdown', write: (pages, options) => markdownFile(pages, options) },
  'markdown-zip': { extension: 'zip', type: 'application/zip', write: (pages, options) => markdownZip(pages, options) },
  'json-ld': { extension: 'jsonld', type: 'application/ld+json', write: (pages) => jobPostingText(pages) },
  calendar: { extension: 'ics', type: 'text/calendar', write: (pages, options) => calendarText(pages, options) },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
