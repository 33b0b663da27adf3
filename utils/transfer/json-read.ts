import { z } from 'zod';
import { type SavedPosting, savedPostingSchema } from '../posting.ts';
import { canonicalJson } from './canonical.ts';
import { DigestOfTexts } from './digest.ts';
import { FileFaultError } from './errors.ts';
import { EXPORT_VERSION, type ExportSettings } from './json.ts';
import { parseJson, scanJson } from './json-scan.ts';
import { pace } from './pace.ts';

/** One posting of a file, or why it can't be read; `row` counts from 1. */
export type ReadPosting = { row: number; saved: SavedPosting } | { row: number; reason: string; raw: string };

/** What an export tells of itself. */
export interface ExportHead {
  version: number;
  exportedAt: string;
  settings?: ExportSettings;
  /** False: the file says itself that it was changed by hand, or is of version 1, which has no check sum. */
  isChecked: boolean;
}

const versionSchema = z.number().int().positive();
const headSchema = z.object({ format: z.literal('jobmark'), version: versionSchema, exportedAt: z.iso.datetime() });
const settingsSchema = z.record(z.string(), z.unknown()).optional();
/** Files of version 1 have no check sum, those of version 2 one or null. */
const sumSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullish();

/**
 * Reads an export of any version up to EXPORT_VERSION, posting by posting, in bounded memory. Its return value is the
 * file's head. Nothing that was yielded may be used before it has returned: the check sum stands at the end.
 * Throws FileFaultError where the file is no whole and unaltered export.
 */
export async function* readExport(chunks: AsyncIterable<string>): AsyncGenerator<ReadPosting, ExportHead> {
  const told: Record<string, unknown> = Object.create(null);
  const digest = new DigestOfTexts();
  const rows = new Map<string, number>();
  let settingsText: string | undefined;
  for await (const { key, index, text } of scanJson(chunks)) {
    if (key === '') throw new FileFaultError('not-jobmark', 'a list');
    if (index === -1) {
      if (key in told) throw new FileFaultError('altered', `${key} stands twice`);
      told[key] = [];
    } else if (index === undefined) {
      if (key in told) throw new FileFaultError('altered', `${key} stands twice`);
      told[key] = parseJson(text);
      if (key === 'version') refuseNewer(told.version);
      if (key === 'settings') settingsText = canonicalJson(told.settings);
    } else if (key === 'postings') {
      const value = parseJson(text);
      digest.add(canonicalJson(value));
      yield checked(value, index + 1, text, rows);
    }
  }
  if (settingsText !== undefined) digest.addFirst(settingsText);
  return await headOf(told, digest);
}

/** The posting if it is one, and the first of its id in the file. */
function checked(value: unknown, row: number, raw: string, rows: Map<string, number>): ReadPosting {
  const read = savedPostingSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { row, raw, reason: `${issue?.path.join('.') || 'posting'}: ${issue?.message ?? 'does not fit'}` };
  }
  const before = rows.get(read.data.id);
  if (before !== undefined) return { row, raw, reason: `id: the same as in row ${before}` };
  rows.set(read.data.id, row);
  return { row, saved: read.data };
}

async function headOf(told: Record<string, unknown>, digest: DigestOfTexts): Promise<ExportHead> {
  if (told.format !== 'jobmark' || !Array.isArray(told.postings)) throw new FileFaultError('not-jobmark');
  refuseNewer(told.version);
  const head = headSchema.safeParse(told);
  const sum = sumSchema.safeParse(told.sha256);
  const settings = settingsSchema.safeParse(told.settings);
  if (!head.success || !sum.success || !settings.success) throw new FileFaultError('altered', 'its head');
  if (head.data.version >= 2 && sum.data === undefined) throw new FileFaultError('altered', 'no check sum');
  if (typeof sum.data === 'string' && sum.data !== (await digest.hex())) throw new FileFaultError('altered');
  const { version, exportedAt } = head.data;
  const isChecked = typeof sum.data === 'string';
  return { version, exportedAt, isChecked, ...(settings.data && { settings: settings.data }) };
}

function refuseNewer(version: unknown): void {
  if (!versionSchema.safeParse(version).success) throw new FileFaultError('bad-version', JSON.stringify(version));
  if (Number(version) > EXPORT_VERSION) throw new FileFaultError('newer', String(version));
}

/** A whole export in memory: its head, its postings, and what of it can't be read. */
export interface WholeExport {
  head: ExportHead;
  postings: SavedPosting[];
  unreadable: Extract<ReadPosting, { reason: string }>[];
}

/**
 * readExport to its end; `onRead` hears the number of postings so far. `clean` takes out of a posting's markup what may not
 * be stored: whoever writes what was read must give it (`cleaned`).
 */
export async function wholeExport(
  chunks: AsyncIterable<string>,
  onRead?: (count: number) => void,
  clean: (saved: SavedPosting) => SavedPosting = (saved) => saved,
): Promise<WholeExport> {
  const reading = readExport(chunks);
  const rest = pace();
  const postings: SavedPosting[] = [];
  const unreadable: WholeExport['unreadable'] = [];
  for (;;) {
    await rest();
    const { done, value } = await reading.next();
    if (done) return { head: value, postings, unreadable };
    if ('saved' in value) postings.push(clean(value.saved));
    else unreadable.push(value);
    onRead?.(value.row);
  }
}
