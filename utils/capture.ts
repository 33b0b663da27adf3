import { z } from 'zod';
import type { PageCopy } from './extract/copy/format.ts';
import {
  type Capture,
  type Findings,
  findingsSchema,
  type JobPosting,
  jobPostingSchema,
  type Original,
  POSTING_FIELDS,
  type PostingField,
  type Provenance,
} from './posting.ts';
import { PAGE_KINDS } from './text/vocabulary.ts';

const captureSchema = z.object({
  url: z.string().max(20_000),
  kind: z.enum(PAGE_KINDS),
  findings: z.record(z.string(), z.unknown()),
  partial: z.boolean(),
  faults: z.array(z.string()).max(1_000),
  foreignFrames: z.array(z.url({ protocol: /^https?$/ })).max(10),
  elapsed: z.number(),
});

const copySchema = z.object({
  url: z.string().max(20_000),
  contentType: z.string().max(200),
  tokens: z.string().max(80_000_000),
  selection: z.string().max(80_000_000).optional(),
  isLoading: z.boolean(),
  partial: z.boolean(),
  elapsed: z.number(),
});

/** Checks what the content script gave back for a tab: the frame of it; its tokens are checked as they are built. */
export const pageCopyFrom = (untrusted: unknown): PageCopy => copySchema.parse(untrusted) as PageCopy;

/** Checks a reading before anything is made of it: all its values came from a page. A field that does not fit its schema is left out, and named in `faults`. */
export function captureFrom(untrusted: unknown): Capture {
  const capture = captureSchema.parse(untrusted);
  const all = findingsSchema.safeParse(capture.findings);
  if (all.success) return { ...capture, findings: all.data as Findings };
  const findings: Record<string, unknown> = {};
  const faults = [...capture.faults];
  for (const field of POSTING_FIELDS) {
    const finding = capture.findings[field];
    if (finding === undefined) continue;
    const checked = findingsSchema.safeParse({ [field]: finding });
    if (checked.success) Object.assign(findings, checked.data);
    else faults.push(`${field}: ${checked.error.issues[0]?.message ?? 'does not fit'}`);
  }
  return { ...capture, findings: findings as Findings, faults };
}

/** A reading as the store keeps it: values apart from their proof. */
export interface Draft {
  posting: JobPosting;
  original: Original;
  provenance: Provenance;
}

export function draftFrom(findings: Findings): Draft {
  const posting: Record<string, unknown> = {};
  const provenance: Record<string, unknown> = {};
  for (const [field, { value, ...proof }] of Object.entries(findings)) {
    posting[field] = value;
    provenance[field] = proof;
  }
  return { posting, original: {}, provenance };
}

/** Fields that a person set, null for those emptied. */
export type Edits = { [Field in PostingField]?: JobPosting[Field] | null };

/** Edits that come back from storage: those that still fit. */
export function editsFrom(untrusted: unknown): Edits {
  const edits: Record<string, unknown> = {};
  const stored = z.record(z.string(), z.unknown()).safeParse(untrusted);
  for (const field of POSTING_FIELDS) {
    const value = stored.data?.[field];
    const checked = jobPostingSchema.shape[field].nullable().safeParse(value);
    if (value !== undefined && checked.success) edits[field] = checked.data;
  }
  return edits as Edits;
}
