import type { SavedPosting } from '../posting.ts';
import { each, type FormatOptions } from './format.ts';

/** What of a posting stands in a calendar: no long texts. */
export type Dated = Pick<SavedPosting, 'id' | 'revision' | 'url' | 'nextStep'> & {
  posting: Pick<SavedPosting['posting'], 'title' | 'hiringOrganization' | 'validThrough'>;
};

const encoder = new TextEncoder();

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line ends of a text; control characters have no place in one. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const IS_ASCII = /^[ -~]*$/;

/** RFC 5545, 3.1: lines of at most 75 bytes, no character torn, each further one begun by a space. */
export function folded(line: string): string {
  if (line.length <= 75 && IS_ASCII.test(line)) return `${line}\r\n`;
  let out = '';
  let bytes = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += char;
    bytes += size;
  }
  return `${out}\r\n`;
}

const basic = (iso: string) => iso.replace(/\.\d+|[-:]/g, '');
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

interface Entry {
  kind: 'closes' | 'next-step';
  day: string;
  summary: string;
}

function entriesOf({ posting, nextStep }: Dated, { words }: FormatOptions): Entry[] {
  const title = [posting.title ?? words.untitled, posting.hiringOrganization?.name].filter(Boolean).join(', ');
  const entries: Entry[] = [];
  if (posting.validThrough) entries.push({ kind: 'closes', day: posting.validThrough, summary: words.closes(title) });
  if (nextStep?.date) entries.push({ kind: 'next-step', day: nextStep.date, summary: `${nextStep.text} (${title})` });
  return entries;
}

/**
 * Closing days and next steps as an iCalendar file (RFC 5545), whole days each. Imported again, an entry takes the place of
 * its earlier self: its UID is made of the posting's id, its SEQUENCE is the posting's revision.
 */
export async function* calendarText(pages: AsyncIterable<Dated[]>, options: FormatOptions): AsyncGenerator<string> {
  const lines = (...all: string[]) => all.map(folded).join('');
  yield lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jobmark//Jobmark//EN', 'CALSCALE:GREGORIAN');
  for await (const saved of each(pages)) {
    for (const { kind, day, summary } of entriesOf(saved, options)) {
      yield lines(
        'BEGIN:VEVENT',
        `UID:${saved.id}-${kind}@jobmark.invalid`,
        `DTSTAMP:${basic(options.now.toISOString())}`,
        `SEQUENCE:${saved.revision}`,
        `DTSTART;VALUE=DATE:${basic(day)}`,
        `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
        `SUMMARY:${escaped(summary)}`,
        ...(saved.url && /^https?:/.test(saved.url) ? [`URL:${saved.url.replace(/[\r\n]/g, '')}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      );
    }
  }
  yield lines('END:VCALENDAR');
}
