import fc from 'fast-check';
import type { JobPosting, SavedPosting } from '../../utils/posting.ts';
import { withoutUnseenIn } from '../../utils/text/unseen.ts';
import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, PAY_UNITS, SOURCES, STATUSES } from '../../utils/text/vocabulary.ts';

/** Texts that files trip over: quotes, line ends, formulas, lone halves of characters, every script. What no one sees is never kept. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'a;b,c\t"d"',
    ' =1+1',
    "'@x",
    'two\r\nlines',
    '\ufeffmark',
    '\u2028',
    '\ud800',
    '__proto__',
    '---',
    '<p>',
    'שלום',
    '日本語',
  ),
);
const text = anyText.map((each) => withoutUnseenIn(each));
const line = text.filter((each) => each.length <= 1_000);
const lines = fc.array(line, { maxLength: 3 });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const moment = fc
  .integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 })
  .map((time) => new Date(time).toISOString());
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true });
const amount = fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e9, noNaN: true }));
const optional = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
  fc.record(shape, { requiredKeys: [] });

const place = fc.record({ name: line, addressLocality: line, addressCountry: line }, { requiredKeys: ['name'] });

const posting = optional({
  title: line,
  hiringOrganization: optional({ name: line, sameAs: address, logo: address }),
  jobLocation: fc.array(place, { maxLength: 3 }),
  jobLocationType: fc.constantFrom(...JOB_LOCATION_TYPES),
  applicantLocationRequirements: lines,
  employmentType: fc.uniqueArray(fc.constantFrom(...EMPLOYMENT_TYPES), { maxLength: 3 }),
  baseSalary: optional({
    minValue: amount,
    maxValue: amount,
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    unitText: fc.constantFrom(...PAY_UNITS),
  }),
  datePosted: day,
  validThrough: day,
  expired: fc.boolean(),
  identifier: line,
  applyUrl: address,
  employmentUnit: line,
  industry: line,
  inLanguage: fc.constantFrom('de', 'en-GB'),
  description: line.map((each) => `<p>${each}</p>`),
  responsibilities: lines,
  qualifications: lines,
  preferredQualifications: lines,
  jobBenefits: lines,
  skills: lines,
  experienceRequirements: fc.record({ monthsOfExperience: fc.nat(600) }),
  educationRequirements: line,
  applicationContact: optional({ name: line, email: line, telephone: line }),
}) as fc.Arbitrary<JobPosting>;

const reading = {
  source: fc.constantFrom(...SOURCES),
  evidence: line,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
};

/** Any saved posting that the schema takes. */
const anySaved = fc.record(
  {
    id: fc.uuid(),
    url: address,
    canonicalUrl: address,
    savedAt: moment,
    lastSeenAt: moment,
    updatedAt: moment,
    deletedAt: moment,
    revision: fc.integer({ min: 1, max: 1e6 }),
    status: fc.constantFrom(...STATUSES),
    tags: fc.array(
      line.filter((tag) => tag.length <= 60),
      { maxLength: 3 },
    ),
    notes: fc.oneof(fc.constant(''), text),
    rating: fc.integer({ min: 1, max: 5 }),
    nextStep: fc.record({ text: line.filter((each) => each.length <= 500), date: day }, { requiredKeys: ['text'] }),
    contacts: fc.array(fc.record({ name: line, email: line }, { requiredKeys: ['name'] }), { maxLength: 2 }),
    closedSeenAt: moment,
    related: fc.array(
      fc.record({ id: fc.uuid(), as: fc.constantFrom('repost' as const, 'same-job' as const), at: moment }),
      {
        maxLength: 2,
      },
    ),
    posting,
    original: posting,
    provenance: optional({ title: fc.record(reading), skills: fc.record({ ...reading, disputed: fc.boolean() }) }),
    history: fc.array(
      fc.record({
        at: moment,
        revision: fc.integer({ min: 1, max: 99 }),
        event: fc.constantFrom('saved' as const, 'edited' as const),
      }),
      { maxLength: 4 },
    ),
    versions: fc.array(fc.record({ at: moment, revision: fc.integer({ min: 1, max: 99 }), posting }), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'id',
      'url',
      'canonicalUrl',
      'savedAt',
      'lastSeenAt',
      'updatedAt',
      'revision',
      'status',
      'tags',
      'notes',
      'posting',
      'original',
      'provenance',
      'history',
    ],
  },
) as fc.Arbitrary<SavedPosting>;

/** Databases of up to 40 postings, the same ones for the same seed. */
export function databases(count: number, seed = 5): SavedPosting[][] {
  return fc.sample(fc.uniqueArray(anySaved, { maxLength: 40, selector: ({ id }) => id }), { numRuns: count, seed });
}

/** One database of `count` postings: 200 different ones, again and again under new ids. */
export function database(count: number, seed = 7): SavedPosting[] {
  const kinds = fc.sample(anySaved, { numRuns: 200, seed });
  return Array.from({ length: count }, (_, at) => ({
    ...(kinds[at % kinds.length] as SavedPosting),
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  }));
}
