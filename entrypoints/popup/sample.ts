import type { Token } from '../../utils/extract/copy/format.ts';

const line = (name: string, text: string): Token[] => [[name, 0], text, 1];
const pair = (label: string, value: string): Token[] => [...line('dt', label), ...line('dd', value)];

const STRUCTURED = {
  '@type': 'JobPosting',
  title: 'Nurse',
  hiringOrganization: { '@type': 'Organization', name: 'Clinic' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Oslo', addressCountry: 'Norway' } },
  baseSalary: { '@type': 'MonetaryAmount', currency: 'NOK', value: { minValue: 500_000, unitText: 'YEAR' } },
  employmentType: 'FULL_TIME',
  datePosted: '2026-01-02',
  validThrough: '2027-01-02',
  description: '<p>Care for people</p><h3>Requirements</h3><ul><li>2 years of experience</li></ul>',
};

const tokens: Token[] = [
  ['html', 0],
  ['head', 0],
  ...line('title', 'Nurse at Clinic'),
  ['script', 0, 'type', 'application/ld+json'],
  JSON.stringify(STRUCTURED),
  2,
  ['body', 0],
  ['main', 0],
  ...line('h1', 'Nurse'),
  ...line('p', 'Clinic · Oslo, Norway · Full-time · Remote'),
  ['dl', 0],
  ...pair('Salary', '$50,000 - $60,000 a year'),
  ...pair('Posted', '3 days ago'),
  1,
  ...line('h2', 'Responsibilities'),
  ['ul', 0],
  ...line('li', 'Care for the people of the ward by day and by night, and for those who care with you.'),
  1,
  ...line('h2', 'Requirements'),
  ['ul', 0],
  ...line(
    'li',
    'At least 2 years of experience with Python, Excel or TypeScript in English and German, and a diploma.',
  ),
  1,
  ...line('p', 'We look for somebody who likes people. Apply by 3 March 2027 to Ada Lovelace, ada@clinic.example.'),
  ['a', 0, 'href', '/apply'],
  'Apply now',
  4,
];

/** A posting that asks every part of the rules for something, as a copied page. */
export const SAMPLE = { url: 'https://clinic.example/jobs/nurse-123', tokens: JSON.stringify(tokens) };
