import { z } from 'zod';
import {
  EMPLOYMENT_TYPES,
  JOB_LOCATION_TYPES,
  type PAGE_KINDS,
  PAY_UNITS,
  SOURCES,
  STATUSES,
} from './text/vocabulary.ts';

// Extension pages forbid `eval`; Zod's compiled parsers would need it.
z.config({ jitless: true });

const line = z.string().max(1_000);
const lines = z.array(z.string().max(4_000)).max(500);
const address = z.url({ protocol: /^https?$/ }).max(4_000);
/** A page that was read: also a file of the person's own. */
const pageAddress = z.url({ protocol: /^(?:https?|file)$/ }).max(20_000);
const day = z.iso.date();
const moment = z.iso.datetime();
const amount = z.number().nonnegative().finite();

/** One place of work. `name` is the place as printed ("Berlin, Germany"); the parts only where the page gives them apart. */
export const placeSchema = z.object({
  name: line.min(1),
  streetAddress: line.optional(),
  addressLocality: line.optional(),
  addressRegion: line.optional(),
  postalCode: line.optional(),
  addressCountry: line.optional(),
});

/** Pay as printed: amounts in whole units of `currency` (ISO 4217) for each `unitText`; one single amount is both. */
export const baseSalarySchema = z.object({
  minValue: amount.optional(),
  maxValue: amount.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  unitText: z.enum(PAY_UNITS).optional(),
});

/**
 * A job posting in the words of https://schema.org/JobPosting. A missing key means that the page does not say.
 * `description` is HTML of a narrow allow-list (see `sanitize`); lists hold one plain text an entry.
 */
export const jobPostingSchema = z.object({
  title: line.optional(),
  hiringOrganization: z
    .object({ name: line.optional(), sameAs: address.optional(), logo: address.optional() })
    .optional(),
  jobLocation: z.array(placeSchema).max(100).optional(),
  jobLocationType: z.enum(JOB_LOCATION_TYPES).optional(),
  applicantLocationRequirements: z.array(line).max(300).optional(),
  employmentType: z.array(z.enum(EMPLOYMENT_TYPES)).max(8).optional(),
  baseSalary: baseSalarySchema.optional(),
  datePosted: day.optional(),
  validThrough: day.optional(),
  /** True: the page says that it takes no more applications. False: it says that it does. */
  expired: z.boolean().optional(),
  identifier: line.optional(),
  applyUrl: address.optional(),
  /** The department or team: https://schema.org/employmentUnit. */
  employmentUnit: line.optional(),
  industry: line.optional(),
  inLanguage: z.string().max(35).optional(),
  description: z.string().max(500_000).optional(),
  responsibilities: lines.optional(),
  qualifications: lines.optional(),
  /** Asked for, not demanded ("nice to have"). */
  preferredQualifications: lines.optional(),
  jobBenefits: lines.optional(),
  skills: z.array(line).max(200).optional(),
  /** `monthsOfExperience` is schema.org's unit: 2 years are 24. */
  experienceRequirements: z.object({ monthsOfExperience: z.number().int().nonnegative().max(1_200) }).optional(),
  educationRequirements: line.optional(),
  /** Only a person that the posting itself names. */
  applicationContact: z
    .object({ name: line.optional(), email: line.optional(), telephone: line.optional() })
    .optional(),
});

export type Place = z.infer<typeof placeSchema>;
export type BaseSalary = z.infer<typeof baseSalarySchema>;
export type JobPosting = z.infer<typeof jobPostingSchema>;
export type PostingField = keyof JobPosting;
export const POSTING_FIELDS = Object.keys(jobPostingSchema.shape) as PostingField[];

const confidence = z.number().min(0).max(1);
const reading = { source: z.enum(SOURCES), evidence: z.string().max(500), confidence };

/** Where a value came from: the rule's source, the text that it was read from, and how sure the reader is (0 to 1). */
const provenanceOf = <T extends z.ZodType>(value: T) =>
  z.object({
    ...reading,
    /** Sources name different values: the person should look. */
    disputed: z.boolean().optional(),
    /** Other values that were read, best first, to swap in. */
    others: z
      .array(z.object({ ...reading, value }))
      .max(5)
      .optional(),
  });
const findingOf = <T extends z.ZodType>(value: T) => provenanceOf(value).extend({ value });

const perField = <Made extends z.ZodType>(make: (value: z.ZodType) => Made) =>
  z.object(
    Object.fromEntries(
      Object.entries(jobPostingSchema.shape).map(([field, schema]) => [field, make(schema.unwrap()).optional()]),
    ),
  );

/** One value that was read, with its proof and its runners-up. */
export interface Finding<Value> extends Reading {
  value: Value;
  disputed?: boolean;
  others?: (Reading & { value: Value })[];
}
export interface Reading {
  source: (typeof SOURCES)[number];
  evidence: string;
  confidence: number;
}
export type Findings = { [Field in PostingField]?: Finding<NonNullable<JobPosting[Field]>> };
export type Provenance = { [Field in PostingField]?: Omit<Finding<NonNullable<JobPosting[Field]>>, 'value'> };

export const findingsSchema = perField(findingOf) as unknown as z.ZodType<Findings>;
const provenanceSchema = perField(provenanceOf) as unknown as z.ZodType<Provenance>;

/** What the capture script gives back for a page: plain data, untrusted until this schema has passed it. */
export interface Capture {
  /** The page's address when it was read. */
  url: string;
  kind: (typeof PAGE_KINDS)[number];
  findings: Findings;
  /** The time budget ran out: what is here is right, but there may have been more. */
  partial: boolean;
  /** Rules that threw, by name: a fault is data. */
  faults: string[];
  /** Addresses of frames of other origins that are large enough to hold the posting, and could not be read. */
  foreignFrames: string[];
  /** How long the reading took, in milliseconds. */
  elapsed: number;
}

/** What a person means to do next about a posting; `date` is a day of their calendar. */
const nextStepSchema = z.object({ text: z.string().min(1).max(500), date: day.optional() });

/** Somebody that the person deals with about a posting: their own words, never read from the page. */
const contactSchema = z.object({
  name: line.min(1),
  role: line.optional(),
  email: line.optional(),
  telephone: line.optional(),
});

/** How a posting stood before its page was read again; `at` is when that version was last seen. */
const versionSchema = z.object({
  at: moment,
  revision: z.number().int().positive(),
  posting: jobPostingSchema,
});

/** Another saved posting that tells of the same job: put up again with a new id, or on another board. */
const relatedSchema = z.object({ id: z.uuid(), as: z.enum(['repost', 'same-job']), at: moment });

/** One thing that happened to a saved posting. */
const historyEntrySchema = z.object({
  at: moment,
  /** The posting's revision after it. */
  revision: z.number().int().positive(),
  event: z.enum(['saved', 'edited', 'captured', 'deleted', 'restored', 'imported', 'merged']),
  /** What changed: posting fields, and the person's own (`status`, `notes`, `tags`, `rating`, `nextStep`, `contacts`). */
  changed: z.array(z.string().max(40)).max(60).optional(),
  /** The status it came to, where that changed. */
  status: z.enum(STATUSES).optional(),
});

/** A posting that a person keeps: everything the store holds about it, and what an export carries. */
export const savedPostingSchema = z.object({
  id: z.uuid(),
  /** The page's address when it was saved, and the same without tracking and session parts; none where it was added by hand from elsewhere. */
  url: pageAddress.optional(),
  canonicalUrl: pageAddress.optional(),
  /** Other addresses that the same posting was read at. */
  aliases: z.array(pageAddress).max(20).optional(),
  savedAt: moment,
  /** When the page was last read. */
  lastSeenAt: moment,
  updatedAt: moment,
  /** Set while the posting is in the bin. */
  deletedAt: moment.optional(),
  /** Grows by one with every change; a writer that holds an older one is told so. */
  revision: z.number().int().positive(),
  status: z.enum(STATUSES),
  tags: z.array(z.string().min(1).max(60)).max(50),
  notes: z.string().max(100_000),
  /** 1 to 5, the person's own. */
  rating: z.number().int().min(1).max(5).optional(),
  nextStep: nextStepSchema.optional(),
  contacts: z.array(contactSchema).max(20).optional(),
  /** When the page was first seen saying that it takes no more applications. */
  closedSeenAt: moment.optional(),
  related: z.array(relatedSchema).max(50).optional(),
  posting: jobPostingSchema,
  /** What the page said in the fields that the person changed; null: it said nothing. */
  original: z.object(
    Object.fromEntries(
      Object.entries(jobPostingSchema.shape).map(([field, schema]) => [field, schema.unwrap().nullable().optional()]),
    ),
  ) as unknown as z.ZodType<Original>,
  /** Where the values that were read came from. */
  provenance: provenanceSchema,
  history: z.array(historyEntrySchema).max(10_000),
  /** How it stood before each time that its page was read again and told something else, oldest first. */
  versions: z.array(versionSchema).max(50).optional(),
});

export type Original = { [Field in PostingField]?: NonNullable<JobPosting[Field]> | null };
export type SavedPosting = z.infer<typeof savedPostingSchema>;
export type PostingVersion = z.infer<typeof versionSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** What is handed over for saving. Doing one twice (the same `saveId`) is the same as doing it once. */
export const saveRequestSchema = savedPostingSchema
  .pick({ id: true, url: true, canonicalUrl: true, posting: true, original: true, provenance: true })
  .extend({
    saveId: z.uuid(),
    requestedAt: moment,
    notes: savedPostingSchema.shape.notes.optional(),
    /** The status that the person chose; absent where they left it as it is. */
    status: savedPostingSchema.shape.status.optional(),
    /** What the person did to its tags; absent where they left them as they are. */
    tags: z.object({ added: savedPostingSchema.shape.tags, removed: savedPostingSchema.shape.tags }).optional(),
    /** The revision of the saved posting that this updates; absent for a new one. */
    basedOn: z.number().int().positive().optional(),
    /** The person wants a posting of its own, whatever is saved already. */
    separate: z.boolean().optional(),
    /** Saved postings of the same job: each is told of the other. */
    related: savedPostingSchema.shape.related,
  });
export type SaveRequest = z.infer<typeof saveRequestSchema>;
