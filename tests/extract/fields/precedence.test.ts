import { describe, expect, it } from 'vitest';
import type { PostingField } from '../../../utils/posting.ts';
import { capture, jsonLd, posting } from '../reading.ts';

/** Two rules that answer differently on one page, and the source whose answer must stand. */
const PAIRS: {
  field: PostingField;
  name: string;
  html: string;
  url?: string;
  source: string;
  value: unknown;
}[] = [
  {
    field: 'title',
    name: "the visible heading before the data's",
    html: posting('', {
      title: 'Night Baker',
      head: jsonLd({ title: 'Night Baker (Leeds) - Apply Now!', description: '' }),
    }),
    source: 'heading',
    value: 'Night Baker',
  },
  {
    field: 'baseSalary',
    name: "the labelled pay before the data's",
    html: posting('<p>Salary: £30,000 per year</p>', {
      head: jsonLd({ baseSalary: { currency: 'GBP', value: { value: 28_000, unitText: 'YEAR' } } }),
    }),
    source: 'label',
    value: { minValue: 30_000, maxValue: 30_000, currency: 'GBP', unitText: 'YEAR' },
  },
  {
    field: 'baseSalary',
    name: 'a chip of the header before a sentence',
    html: posting('<span>£15 per hour</span>', {
      after: '<p>The salary of our trainees is £12 per hour, and it grows with them.</p>',
    }),
    source: 'header',
    value: { minValue: 15, maxValue: 15, currency: 'GBP', unitText: 'HOUR' },
  },
  {
    field: 'jobLocation',
    name: "the labelled place before the data's seat of the employer",
    html: posting('<p>Location: Porto</p>', {
      head: jsonLd({ jobLocation: { address: { addressLocality: 'Dublin' } } }),
    }),
    source: 'label',
    value: [{ name: 'Porto' }],
  },
  {
    field: 'jobLocation',
    name: 'a labelled place before a chip that looks like one',
    html: posting('<span>Berlin</span><p>Location: Porto</p>'),
    source: 'label',
    value: [{ name: 'Porto' }],
  },
  {
    field: 'jobLocationType',
    name: "the label before the data's TELECOMMUTE",
    html: posting('<p>Workplace: Hybrid</p>', { head: jsonLd({ jobLocationType: 'TELECOMMUTE' }) }),
    source: 'label',
    value: 'HYBRID',
  },
  {
    field: 'jobLocationType',
    name: 'a chip of the header before a sentence',
    html: posting('<span>On-site</span>', { after: '<p>This is a fully remote position.</p>' }),
    source: 'header',
    value: 'ONSITE',
  },
  {
    field: 'employmentType',
    name: "the label before the data's",
    html: posting('<p>Job type: Part-time</p>', { head: jsonLd({ employmentType: 'FULL_TIME' }) }),
    source: 'label',
    value: ['PART_TIME'],
  },
  {
    field: 'employmentType',
    name: "the data's before a chip",
    html: posting('<span>Contract</span>', { head: jsonLd({ employmentType: 'FULL_TIME' }) }),
    source: 'json-ld',
    value: ['FULL_TIME'],
  },
  {
    field: 'datePosted',
    name: "the data's day before days ago",
    html: posting('<span>Posted 3 days ago</span>', { head: jsonLd({ datePosted: '2026-02-20' }) }),
    source: 'json-ld',
    value: '2026-02-20',
  },
  {
    field: 'datePosted',
    name: 'a labelled day before days ago',
    html: posting('<span>Posted 3 days ago</span><p>Date posted: 20 February 2026</p>'),
    source: 'label',
    value: '2026-02-20',
  },
  {
    field: 'validThrough',
    name: "the labelled day before the data's",
    html: posting('<p>Closing date: 31 March 2026</p>', {
      head: jsonLd({ datePosted: '2026-03-01', validThrough: '2026-06-01' }),
    }),
    source: 'label',
    value: '2026-03-31',
  },
  {
    field: 'hiringOrganization',
    name: "the data's employer before the label of an agency",
    html: posting('<p>Agency: Swift People</p>', { head: jsonLd({ hiringOrganization: { name: 'Fernwood Labs' } }) }),
    source: 'json-ld',
    value: { name: 'Fernwood Labs' },
  },
  {
    field: 'hiringOrganization',
    name: 'a label before a house of the header that a town is named with',
    html: posting("<p>Employer: Fernwood Care</p><p>St. Brigid's Hospital, Cork</p>"),
    source: 'label',
    value: { name: 'Fernwood Care' },
  },
  {
    field: 'experienceRequirements',
    name: 'a label before the list of demands',
    html: posting('<p>Experience: 5 years</p>', {
      after: '<h2>Requirements</h2><ul><li>2 years of experience with bread</li></ul>',
    }),
    source: 'label',
    value: { monthsOfExperience: 60 },
  },
];

describe('of two answers stands', () => {
  it.each(PAIRS)('$field: $name', ({ field, html, url, source, value }) => {
    const finding = capture(html, url).findings[field];
    expect([finding?.source, finding?.value]).toEqual([source, value]);
  });
});
