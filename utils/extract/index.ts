import type { Capture, Finding, Findings, JobPosting, PostingField } from '../posting.ts';
import { safeUrl } from '../text/url.ts';
import { applicantLocationRequirements } from './fields/applicant-location.ts';
import { applicationContact } from './fields/application-contact.ts';
import { applyUrl } from './fields/apply-url.ts';
import { baseSalary } from './fields/base-salary.ts';
import { datePosted } from './fields/date-posted.ts';
import { description } from './fields/description.ts';
import { educationRequirements } from './fields/education-requirements.ts';
import { employmentType } from './fields/employment-type.ts';
import { employmentUnit, industry } from './fields/employment-unit.ts';
import { experienceRequirements } from './fields/experience-requirements.ts';
import { expired } from './fields/expired.ts';
import { hiringOrganization } from './fields/hiring-organization.ts';
import { identifier } from './fields/identifier.ts';
import { inLanguage } from './fields/in-language.ts';
import { jobBenefits } from './fields/job-benefits.ts';
import { jobLocation } from './fields/job-location.ts';
import { jobLocationType } from './fields/job-location-type.ts';
import { preferredQualifications } from './fields/preferred-qualifications.ts';
import { qualifications } from './fields/qualifications.ts';
import { responsibilities } from './fields/responsibilities.ts';
import { skills } from './fields/skills.ts';
import { title } from './fields/title.ts';
import { validThrough } from './fields/valid-through.ts';
import { readKind } from './kind.ts';
import { type Page, readPage } from './page.ts';
import { readField } from './reconcile.ts';
import type { FieldRules } from './rule.ts';
import type { PageDocument, PageElement } from './tree/nodes.ts';
import type { Seeing } from './visibility.ts';

/** What the caller settles, so that reading stays pure. */
export interface ReadingOptions {
  /** The person says that it is one posting: every field is read, whatever kind of page it looks like. */
  isPosting?: boolean;
  /** The moment of capture: relative dates ("3 days ago") count from it. */
  now: Date;
  /** A running clock in milliseconds, for the time budget. */
  clock: () => number;
  /** Milliseconds after which what is there is given back as partial. Default 2000. */
  budget?: number;
  /** What the layout of the page said, where it is a copy of one. */
  see?: Seeing;
  /** Parses markup that came as a string into a document where nothing loads and no script runs. */
  parse?: (html: string) => Document;
  /** Makes the page a document of its own that may be changed. Default: a clone of `document`, where that is a browser's own. */
  clone?: () => Document;
}

type Rules = { [Field in PostingField]?: FieldRules<NonNullable<JobPosting[Field]>> };

/** Every field with rules, the ones that a person looks at first first: a budget that ends spares them. */
const FIELDS: Rules = {
  title,
  hiringOrganization,
  jobLocation,
  jobLocationType,
  employmentType,
  baseSalary,
  datePosted,
  validThrough,
  expired,
  description,
  qualifications,
  preferredQualifications,
  responsibilities,
  jobBenefits,
  applicantLocationRequirements,
  experienceRequirements,
  identifier,
  applyUrl,
  employmentUnit,
  industry,
  skills,
  educationRequirements,
  applicationContact,
  inLanguage,
};

const DEFAULT_BUDGET = 2_000;

/** What is asked of a page without one posting on it: the start of a form that the person fills in. */
const LITTLE: Rules = { title, description, inLanguage };
/** Nothing on such a page is about one job for sure. */
const UNSURE = 0.5;

/** Reads `fields` of a page into `findings`, a step each; true where the time budget ended it. */
function* readFields(page: Page, fields: Rules, findings: Found, faults: string[]): Generator<undefined, boolean> {
  for (const [name, rules] of Object.entries(fields)) {
    if (page.left() <= 0) return true;
    const finding = readField(name, rules as FieldRules<unknown>, page, faults);
    if (finding) findings[name] = finding;
    yield;
  }
  return false;
}
type Found = Record<string, Finding<unknown>>;

/** The page's kind; where telling it fails, the fields are still read as a posting's. */
function kindOf(page: Page, faults: string[]): Capture['kind'] {
  try {
    return readKind(page).kind;
  } catch (error) {
    faults.push(`kind: ${error instanceof Error ? error.message.slice(0, 200) : 'threw'}`);
    return 'posting';
  }
}

/** A closing day before the posting day: one of them is another date. The less sure one goes. */
function dropImpossible({ datePosted: posted, validThrough: closes, ...rest }: Found): Found {
  const isWrong = posted && closes && String(closes.value) < String(posted.value);
  const [first, last] = isWrong
    ? posted.confidence < closes.confidence
      ? [undefined, closes]
      : [posted]
    : [posted, closes];
  return { ...rest, ...(first ? { datePosted: first } : {}), ...(last ? { validThrough: last } : {}) };
}

const MOST_FRAMES = 10;

/** Where frames lead, each once; only what is an address of the web. */
function addressesOf(frames: readonly PageElement[], base: URL): string[] {
  const addresses = frames.flatMap((frame) => safeUrl(frame.getAttribute('src') ?? '', base.href) ?? []);
  return [...new Set(addresses)].slice(0, MOST_FRAMES);
}

/** `extract` in steps, for who lets others work between them: the page, its kind, and each field. */
export function* extractInSteps(
  document: PageDocument,
  url: string,
  options: ReadingOptions,
): Generator<undefined, Capture> {
  const { now, clock, budget = DEFAULT_BUDGET, see, parse, clone } = options;
  const start = clock();
  const findings: Found = {};
  const faults: string[] = [];
  let partial = false;
  let kind: Capture['kind'] = 'other';
  let foreignFrames: string[] = [];
  try {
    const page = readPage(document, url, { now, clock, budget, see, parse, clone });
    yield;
    foreignFrames = addressesOf(page.foreignFrames, page.url);
    kind = kindOf(page, faults);
    yield;
    const isPosting = options.isPosting || kind === 'posting' || kind === 'pane';
    partial = (yield* readFields(page, isPosting ? FIELDS : LITTLE, findings, faults)) || page.partial;
    if (!isPosting) for (const each of Object.values(findings)) each.confidence = Math.min(each.confidence, UNSURE);
  } catch (error) {
    faults.push(`page: ${error instanceof Error ? error.message.slice(0, 200) : 'threw'}`);
  }
  const elapsed = clock() - start;
  return { url, kind, findings: dropImpossible(findings) as Findings, partial, faults, foreignFrames, elapsed };
}

/** Reads a page: what kind it is, and each field with its proof. Never throws, never changes the document. */
export function extract(document: PageDocument, url: string, options: ReadingOptions): Capture {
  const steps = extractInSteps(document, url, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
