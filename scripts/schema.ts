// Writes docs/jobmark-export-2.schema.json: run `node scripts/schema.ts` after a change of the export's schema.
// The schemas of earlier versions are frozen: files of theirs are read for ever.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { baseSalarySchema, jobPostingSchema, placeSchema, savedPostingSchema } from '../utils/posting.ts';
import { exportSchema } from '../utils/transfer/json.ts';

export const SCHEMA_FILE = resolve(import.meta.dirname, '../docs/jobmark-export-2.schema.json');

/** Parts that stand in the file once, under a name. */
const { provenance, history, original, versions, contacts, nextStep, related } = savedPostingSchema.shape;
const NAMED: Record<string, z.ZodType> = {
  SavedPosting: savedPostingSchema,
  JobPosting: jobPostingSchema,
  Place: placeSchema,
  BaseSalary: baseSalarySchema,
  Original: original,
  Provenance: provenance,
  HistoryEntry: history.element,
  PostingVersion: versions.unwrap().element,
  Contact: contacts.unwrap().element,
  NextStep: nextStep.unwrap(),
  RelatedPosting: related.unwrap().element,
};

/** The export's JSON Schema (draft 2020-12) as the file's text. Further keys are allowed: a later version may add some. */
export function schemaText(): string {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  for (const part of [exportSchema, ...Object.values(exportSchema.shape)]) metadata.add(part, part.meta() ?? {});
  const schema = z.toJSONSchema(exportSchema, {
    io: 'input',
    metadata,
    // A format says it in a word; its pattern is only how Zod checks it.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, schemaText());
