import type { SavedPosting } from '../posting.ts';
import { cleanedLater } from './cleaned.ts';
import { type Table, tableOf } from './csv-parse.ts';
import { type Charset, charsetOf, textOf, wholeText } from './decode.ts';
import { FileFaultError } from './errors.ts';
import { type ImportContext, incomingOf, type RowDraft, type Unreadable } from './incoming.ts';
import { draftOfJobPosting, postingsIn, scriptsOf } from './job-posting-read.ts';
import type { ExportHead } from './json-read.ts';
import { readExport } from './json-read.ts';
import { parseJson, scanJson } from './json-scan.ts';
import { KeptRow } from './kept-row.ts';
import { draftOfOfflineCv, offlineCvJobs } from './offlinecv.ts';
import { pace } from './pace.ts';
import type { Incoming } from './preview.ts';

/** Larger files are refused: what 50,000 postings take, several times over. */
const LARGEST = 2_000_000_000;
/** Files that are read whole (all but Jobmark's own), in bytes. */
const LARGEST_WHOLE = 100_000_000;

/** How files begin that are no text: zip (also spreadsheets and Word), PDF. */
const BINARY = ['PK\u0003\u0004', '%PDF'];

/** When the first and the last posting of a file were saved: ISO 8601. */
export interface Span {
  first: string;
  last: string;
}

/** What a file turned out to be: rows, or a table whose columns the person has a look at first. */
export type ReadFile =
  | {
      kind: 'rows';
      from: 'jobmark' | 'job-posting' | 'offlinecv';
      rows: Incoming[];
      unreadable: Unreadable[];
      head?: ExportHead;
      span?: Span;
    }
  | { kind: 'table'; table: Table; charset: Charset; text: string };

export interface ReadOptions {
  context: ImportContext;
  /** Hears how many postings were read. */
  onRead?: (count: number) => void;
  signal?: AbortSignal;
}

/** Tells what a file is by what stands in it, and reads it. Throws FileFaultError, or the signal's reason. */
export async function readFile(file: Blob, options: ReadOptions): Promise<ReadFile> {
  if (file.size === 0) throw new FileFaultError('empty');
  if (file.size > LARGEST) throw new FileFaultError('too-large');
  const start = await startOf(file);
  if (/^[[{]/.test(start)) {
    return /"format"\s*:\s*"jobmark"/.test(start) ? readOurs(file, options) : readOtherJson(file, options);
  }
  if (file.size > LARGEST_WHOLE) throw new FileFaultError('too-large');
  if (/^</.test(start)) return readPage(file, options);
  if (BINARY.some((mark) => start.startsWith(mark)) || isMostlyZeros(start)) throw new FileFaultError('unknown-kind');
  const { text, charset } = await wholeText(file);
  return { kind: 'table', table: tableOf(text), charset, text };
}

const isMostlyZeros = (start: string) => start.split('\0').length - 1 > start.length / 10;

/** The first letters of a file, whatever they are. */
async function startOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  return new TextDecoder(charsetOf(bytes)).decode(bytes).trimStart();
}

const spanOf = ({ savedAt }: SavedPosting, { first, last }: Span = { first: savedAt, last: savedAt }): Span => ({
  first: savedAt < first ? savedAt : first,
  last: savedAt > last ? savedAt : last,
});

async function readOurs(file: Blob, { context, onRead, signal }: ReadOptions): Promise<ReadFile> {
  const rows: Incoming[] = [];
  const unreadable: Unreadable[] = [];
  let span: Span | undefined;
  const reading = readExport(textOf(file));
  const rest = pace(signal);
  for (;;) {
    await rest();
    const { done, value } = await reading.next();
    if (done) return { kind: 'rows', from: 'jobmark', rows, unreadable, head: value, ...(span && { span }) };
    if ('saved' in value) {
      const saved = await cleanedLater(value.saved, context.cleanHtml);
      rows.push(new KeptRow({ row: value.row, saved }));
      span = spanOf(saved, span);
    } else unreadable.push(value);
    onRead?.(value.row);
  }
}

async function readOtherJson(file: Blob, options: ReadOptions): Promise<ReadFile> {
  if (file.size > LARGEST_WHOLE) throw new FileFaultError('too-large');
  const found = await jsonOf(textOf(file), options.signal);
  if (!Array.isArray(found) && found.format === 'jobmark') return readOurs(file, options);
  const jobs = offlineCvJobs(found);
  if (jobs) return rowsOf('offlinecv', jobs, draftOfOfflineCv, options);
  const postings = postingsIn(found);
  if (postings.length === 0) throw new FileFaultError('not-jobmark');
  return rowsOf('job-posting', postings, draftOfJobPosting, options);
}

/** A JSON text as a value, its depth bounded. */
async function jsonOf(
  chunks: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<unknown[] | Record<string, unknown>> {
  const members: Record<string, unknown> = Object.create(null);
  const lists = new Map<string, unknown[]>();
  const rest = pace(signal);
  for await (const { key, index, text } of scanJson(chunks)) {
    await rest();
    if (index === -1) {
      lists.set(key, []);
      members[key] = lists.get(key);
    } else if (index === undefined) members[key] = parseJson(text);
    else lists.get(key)?.push(parseJson(text));
  }
  return lists.get('') ?? members;
}

async function readPage(file: Blob, options: ReadOptions): Promise<ReadFile> {
  const { text } = await wholeText(file);
  const postings: Record<string, unknown>[] = [];
  for (const script of scriptsOf(text)) {
    const once = async function* () {
      yield script;
    };
    // A page's other structured data may be broken: only what can be read counts.
    postings.push(...postingsIn(await jsonOf(once()).catch(() => undefined)));
  }
  if (postings.length === 0) throw new FileFaultError('unknown-kind');
  return rowsOf('job-posting', postings, draftOfJobPosting, options);
}

async function rowsOf<Source extends Record<string, unknown>>(
  from: 'job-posting' | 'offlinecv',
  sources: Source[],
  draftOf: (source: Source, now: Date) => RowDraft,
  { context, onRead, signal }: ReadOptions,
): Promise<ReadFile> {
  const rows: Incoming[] = [];
  const unreadable: Unreadable[] = [];
  const rest = pace(signal);
  for (const [at, source] of sources.entries()) {
    await rest();
    const read = await incomingOf(at + 1, draftOf(source, context.now), JSON.stringify(source), context);
    if ('saved' in read) rows.push(read);
    else unreadable.push(read);
    onRead?.(at + 1);
  }
  return { kind: 'rows', from, rows, unreadable };
}
