import type { Token } from '../../utils/extract/copy/format.ts';

const line = (name: string, text: string): Token[] => [[name, 0], text, 1];
const pair = (label: string, value: string): Token[] => [...line('dt', label), ...line('dd', value)];

const DUTY = 'Care for the people of the ward by day and by night, and for those who care with you.';
const DEMAND = 'At least 2 years of experience with Python, Excel or TypeScript in English and German, and a diploma.';

const STRUCTURED = {
  '@type': 'JobPosting',
  title: 'Nurse',
  hiringOrganization: { '@type': 'Organization', name: 'Clinic' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Oslo', addressCountry: 'Norway' } },
  baseSalary: { '@type': 'MonetaryAmount', currency: 'NOK', value: { minValue: 500_000, unitText: 'YEAR' } },
  employmentType: 'FULL_TIME',
  datePosted: '2026-01-02',
  validThrough: '2027-01-02',
  // Long enough to be looked for on the page.
  description: `<p>Nurses &amp; others</p><p>${DUTY}</p><h3>Requirements</h3><ul><li>${DEMAND}</li></ul>`,
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
  ['p', 0],
  ['i', 0, 'class', 'icon map-pin', 'aria-hidden', 'true'],
  1,
  ['span', 4, 'data-weight', 'bold'],
  'Ward',
  1,
  'Oslo',
  1,
  ['dl', 0],
  ...pair('Salary', '$50,000 - $60,000 a year'),
  ...pair('Posted', '3 days ago'),
  1,
  ...line('h2', 'Responsibilities'),
  ['ul', 0],
  ...line('li', DUTY),
  1,
  ...line('h2', 'Requirements'),
  ['ul', 0],
  ...line('li', DEMAND),
  1,
  ...line('p', 'We look for somebody who likes people. Apply by 3 March 2027 to Ada Lovelace, ada@clinic.example.'),
  ['a', 0, 'href', '/apply'],
  'Apply now',
  4,
];

const link = (href: string, text: string): Token[] => [['a', 0, 'class', 'card', 'href', href], text, 1];
const row = (label: string, value: string): Token[] => [['tr', 0], ...line('th', label), ...line('td', value), 1];
const card = (number: number): Token[] => [['li', 0], ...link(`/stellen/${number}?ref=7`, 'Koch (m/w/d)'), 1];

/** A posting without data, in another language, with what stands around postings: menus, other postings, a form, a footer. */
const other: Token[] = [
  ['html', 0, 'lang', 'de'],
  ['head', 0],
  ...line('title', 'Pflegefachkraft (m/w/d) bei Klinikum Köln | Stellenangebote'),
  ['meta', 0, 'property', 'og:site_name', 'content', 'Stellenbörse'],
  2,
  ['body', 0],
  ['header', 0],
  ['nav', 0, 'class', 'menu'],
  ...link('/stellen', 'Alle Stellen'),
  2,
  ['div', 0, 'class', 'job-header'],
  ...line('h1', 'Pflegefachkraft (m/w/d)'),
  ['span', 8, 'class', 'company-name'],
  'Klinikum Köln gGmbH',
  1,
  ['span', 8, 'class', 'job-location', 'data-icon', 'map-marker'],
  '50667 Köln, Nordrhein-Westfalen',
  1,
  ...line(
    'p',
    'Vollzeit, unbefristet · ab sofort · veröffentlicht am 03.02.2026 · Homeoffice möglich, hybrides Arbeiten',
  ),
  1,
  ['div', 0, 'class', 'job-description'],
  ['table', 0],
  ...row('Bewerbungsfrist', '31. März 2027'),
  1,
  ...line('strong', 'Ihre Aufgaben:'),
  ...line('p', '• Sie pflegen Menschen, die älter als 60 Jahre sind; nicht alle sind noch bei Kräften.'),
  ...line(
    'p',
    'Wir suchen jemanden mit mindestens drei Jahren Erfahrung, z. B. mit Go, R oder SAP. Die Stelle ist noch nicht besetzt.',
  ),
  ...line('p', 'Wir zahlen 3.500 € – 4.200 € brutto pro Monat; job not filled yet.'),
  ['div', 0, 'class', 'sidebar'],
  ...line('p', 'Stelle seit 2026'),
  1,
  ...line('h3', 'Das bieten wir'),
  ...line('p', 'Das Klinikum Köln ist eine Klinik für alle. Fragen? Kontakt: Frau Ada Lovelace. Référence: nº 12-34.'),
  1,
  ['form', 0],
  ['label', 0, 'for', 'mail'],
  'E-Mail',
  1,
  ['input', 0, 'type', 'email', 'name', 'mail'],
  2,
  ...line('h2', 'Ähnliche Stellen'),
  ['ul', 0],
  ...[1001, 1002, 1003, 1004].flatMap(card),
  1,
  ['footer', 0],
  ...line('p', '© 2026 Stellenbörse GmbH. All rights reserved.'),
  3,
];

/**
 * Engines compile a pattern anew for texts beyond Latin-1, and nearly every page has some: quotes, dashes, bullets. Labels stay
 * as they are, so that they are known.
 */
const wide = (token: Token): Token =>
  typeof token === 'string' && token.includes(' ') && !token.startsWith('{') ? token.replace(' ', '\u2019 ') : token;

const [NURSE, CARER] = [
  'https://clinic.example/jobs/nurse-123',
  'https://stellen.example/stellen/pflegefachkraft-koeln-2468',
];

/** Postings that ask every part of the rules for something, as copied pages, in the order in which they are of most use. */
export const SAMPLES = [
  { url: NURSE, tokens: JSON.stringify(tokens) },
  { url: CARER, tokens: JSON.stringify(other.map(wide)) },
];
