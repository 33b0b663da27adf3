import { z } from 'zod';
import { type SavedPosting, savedPostingSchema } from '../posting.ts';
import { canonicalJson } from './canonical.ts';
import { DigestOfTexts } from './digest.ts';

/** The newest version of the file: what this build writes. It reads every version up to this one. */
export const EXPORT_VERSION = 2;

/** The file that an export makes: `docs/jobmark-export-2.schema.json` is generated from this. */
export const exportSchema = z
  .object({
    format: z.literal('jobmark'),
    version: z.literal(EXPORT_VERSION),
    exportedAt: z.iso.datetime().describe('When the file was made.'),
    settings: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Saved views and other choices of the person, where they were exported too.'),
    postings: z.array(savedPostingSchema).describe('Oldest first, or as selected.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe(
        'SHA-256 of the SHA-256 digests (32 bytes each) of the settings, where there are some, and of each posting in order; each written as RFC 8785 says. null: the file was changed by hand, and nothing is checked.',
      ),
  })
  .meta({
    title: 'Jobmark export, version 2',
    description:
      'Saved job postings. The words of `posting` and `original` are those of https://schema.org/JobPosting.',
  });

/** What may go along with the postings: plain JSON by name. */
export type ExportSettings = Record<string, unknown>;

/**
 * The export's text piece by piece, a piece for each page of postings, so that the whole never stands in memory. The same
 * postings give the same text but for the date: a posting a line, its keys in order, the check sum at the end.
 */
export async function* exportText(
  pages: AsyncIterable<SavedPosting[]>,
  exportedAt: Date,
  settings?: ExportSettings,
): AsyncGenerator<string> {
  const digest = new DigestOfTexts();
  yield `{"format":"jobmark","version":${EXPORT_VERSION},"exportedAt":${JSON.stringify(exportedAt.toISOString())},\n`;
  if (settings) {
    const text = canonicalJson(settings);
    digest.add(text);
    yield `"settings":${text},\n`;
  }
  yield '"postings":[';
  let separator = '\n';
  for await (const postings of pages) {
    if (postings.length === 0) continue;
    const texts = postings.map(canonicalJson);
    for (const text of texts) digest.add(text);
    yield separator + texts.join(',\n');
    separator = ',\n';
  }
  yield `\n],"sha256":"${await digest.hex()}"}\n`;
}

/** `jobmark-2026-10-01.json`, by the calendar of the person's clock. */
export function exportFileName(now: Date, extension = 'json'): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `jobmark-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}.${extension}`;
}
