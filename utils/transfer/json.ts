import { z } from 'zod';
import { type SavedPosting, savedPostingSchema } from '../posting.ts';

/** The file that an export makes: `docs/jobmark-export-1.schema.json` is generated from this. */
export const exportSchema = z
  .object({
    format: z.literal('jobmark'),
    version: z.literal(1),
    exportedAt: z.iso.datetime().describe('When the file was made.'),
    postings: z.array(savedPostingSchema).describe('Oldest first, or as selected; nothing from the bin.'),
  })
  .meta({
    title: 'Jobmark export, version 1',
    description:
      'Saved job postings. The words of `posting` and `original` are those of https://schema.org/JobPosting.',
  });

/** The export's text piece by piece, a piece for each page of postings, so that the whole never stands in memory. */
export async function* exportText(pages: AsyncIterable<SavedPosting[]>, exportedAt: Date): AsyncGenerator<string> {
  yield `{"format":"jobmark","version":1,"exportedAt":${JSON.stringify(exportedAt.toISOString())},"postings":[`;
  let separator = '\n';
  for await (const postings of pages) {
    if (postings.length === 0) continue;
    yield separator + postings.map((posting) => JSON.stringify(posting)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** `jobmark-2026-10-01.json`, by the calendar of the person's clock. */
export function exportFileName(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `jobmark-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}.json`;
}
