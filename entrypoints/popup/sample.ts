import type { Token } from '../../utils/extract/copy/format.ts';

const line = (name: string, text: string): Token[] => [[name, 0], text, 1];
const link = (href: string, text: string): Token[] => [['a', 0, 'class', 'card', 'href', href], text, 1];
const row = (label: string, value: string): Token[] => [['tr', 0], ...line('th', label), ...line('td', value), 1];
const card = (number: number): Token[] => [['li', 0], ...link(`/stellen/${number}?ref=7`, 'Koch (m/w/d)'), 1];

/** A copied posting without data, so that every rule is asked, with what stands around postings: menus, other postings, a form, a footer. */
const tokens: Token[] = [
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

/** Engines compile a pattern for texts of Latin-1, and anew for texts with other signs: every second text has one. Labels stay as they are. */
const mixed = (token: Token, at: number): Token =>
  typeof token === 'string' && token.includes(' ') && at % 4 < 2 ? token.replace(' ', '\u2019 ') : token;

export const SAMPLE = {
  url: 'https://stellen.example/stellen/pflegefachkraft-koeln-2468',
  tokens: JSON.stringify(tokens.map(mixed)),
};
