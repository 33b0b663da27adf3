import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPart, extractText } from '../../utils/extract/text.ts';
import type { Capture, JobPosting } from '../../utils/posting.ts';
import { NOW } from './reading.ts';

const parse = (html: string) => new JSDOM(html).window.document;
const options = { parse, now: NOW, clock: () => 0 };
const read = (text: string) => extractText(text, options);
const valuesOf = ({ findings }: Capture): JobPosting =>
  Object.fromEntries(Object.entries(findings).map(([field, finding]) => [field, finding?.value]));
const valuesIn = (text: string) => valuesOf(read(text));

const TASKS = `What you'll do
Build and run the services that our customers use every day
Plan the next steps with design and product

What you bring
5+ years of experience with Go or Rust in production
Good knowledge of PostgreSQL and Kubernetes`;

const SHAPES: [name: string, text: string, expected: Partial<JobPosting>][] = [
  [
    'copied from a board, its bullets lost',
    `Senior Backend Engineer\nAcme Robotics · Berlin, Germany (Hybrid) · 2 weeks ago · Over 100 applicants\n\n${TASKS}\n\nNice to have\nExperience with robots`,
    {
      title: 'Senior Backend Engineer',
      hiringOrganization: { name: 'Acme Robotics' },
      jobLocation: [{ name: 'Berlin, Germany' }],
      jobLocationType: 'HYBRID',
      responsibilities: [
        'Build and run the services that our customers use every day',
        'Plan the next steps with design and product',
      ],
      qualifications: [
        '5+ years of experience with Go or Rust in production',
        'Good knowledge of PostgreSQL and Kubernetes',
      ],
      preferredQualifications: ['Experience with robots'],
      experienceRequirements: { monthsOfExperience: 60 },
    },
  ],
  [
    'the employer over the title',
    `Fernwood GmbH\nSachbearbeiter Buchhaltung (m/w/d)\n70173 Stuttgart\n\nIhre Aufgaben\n- Kontierung der laufenden Geschäftsvorfälle\n- Bearbeitung von Mahnungen\n\nIhr Profil\n- mindestens 3 Jahre Berufserfahrung in der Buchhaltung\n- sicherer Umgang mit DATEV`,
    {
      title: 'Sachbearbeiter Buchhaltung (m/w/d)',
      hiringOrganization: { name: 'Fernwood GmbH' },
      jobLocation: [{ name: '70173 Stuttgart', postalCode: '70173' }],
      responsibilities: ['Kontierung der laufenden Geschäftsvorfälle', 'Bearbeitung von Mahnungen'],
    },
  ],
  [
    'lines with labels',
    `Stellenausschreibung: Koch (m/w/d)\n\nFirma: Müller Küchen GmbH\nStandort: Bremen\nArbeitszeit: Teilzeit\nGehalt: 2.800 - 3.200 € brutto im Monat\nBewerbungsfrist: 30.04.2026\n\nIhre Aufgaben:\n- Suppe kochen für zweihundert Gäste am Tag\n- Gemüse schälen und schneiden\n\nIhr Profil:\n- abgeschlossene Ausbildung als Koch\n- Geduld mit Zwiebeln`,
    {
      title: 'Koch (m/w/d)',
      hiringOrganization: { name: 'Müller Küchen GmbH' },
      jobLocation: [{ name: 'Bremen' }],
      employmentType: ['PART_TIME'],
      baseSalary: { minValue: 2_800, maxValue: 3_200, currency: 'EUR', unitText: 'MONTH' },
      validThrough: '2026-04-30',
    },
  ],
  [
    'a mail that was broken at a width, with a greeting',
    `Hi Jo,\n\nsaw this and thought of you:\n\nData Analyst at Fernwood Ltd\nLondon (2 days a week in the office)\n£45,000 to £52,000 a year, full time\n\nThe role\nYou will turn the data of our shops into tables and pictures that the people\nwho buy for those shops can use. You will sit with the buying team and\nreport to the head of data.\n\nWhat we are looking for\n* Two years of experience with SQL\n* You can explain a number to somebody who does not like numbers`,
    {
      title: 'Data Analyst',
      hiringOrganization: { name: 'Fernwood Ltd' },
      jobLocation: [{ name: 'London' }],
      jobLocationType: 'HYBRID',
      baseSalary: { minValue: 45_000, maxValue: 52_000, currency: 'GBP', unitText: 'YEAR' },
      employmentType: ['FULL_TIME'],
      experienceRequirements: { monthsOfExperience: 24 },
    },
  ],
  [
    'a title with values hung on it',
    `Développeur Full Stack H/F - CDI - Lyon (69) - Télétravail partiel\n\nChez Lumière Data, nous cherchons un développeur pour rejoindre notre équipe produit.\n\nVOS MISSIONS\n• Concevoir de nouvelles fonctionnalités\n• Participer aux revues de code\n\nVOTRE PROFIL\n• Minimum 3 ans d'expérience en React\n• Bac +5 en informatique`,
    {
      title: 'Développeur Full Stack H/F',
      jobLocation: [{ name: 'Lyon (69)' }],
      jobLocationType: 'HYBRID',
      responsibilities: ['Concevoir de nouvelles fonctionnalités', 'Participer aux revues de code'],
    },
  ],
  [
    'Japanese, with its own bullets and colons',
    '株式会社サンプル\nバックエンドエンジニア\n勤務地：東京都渋谷区\n雇用形態：正社員\n年収：600万円〜900万円\n\n仕事内容\n・自社サービスのAPIの設計と開発\n・運用の自動化\n\n応募資格\n・Goでの開発経験3年以上\n・チームでの開発経験',
    {
      title: 'バックエンドエンジニア',
      hiringOrganization: { name: '株式会社サンプル' },
      jobLocation: [{ name: '東京都渋谷区' }],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 6_000_000, maxValue: 9_000_000, currency: 'JPY', unitText: 'YEAR' },
      qualifications: ['Goでの開発経験3年以上', 'チームでの開発経験'],
    },
  ],
  [
    'the employer with its place behind it, and a heading that asks for both',
    `Impiegato amministrativo\nCantina Bellavista S.r.l. - Verona\n\nDi cosa ti occuperai\n• Gestione delle fatture\n• Rapporti con le banche\n\nRequired and desired\n• Almeno due anni di esperienza\n• Buona conoscenza di Excel`,
    {
      hiringOrganization: { name: 'Cantina Bellavista S.r.l.' },
      qualifications: ['Almeno due anni di esperienza', 'Buona conoscenza di Excel'],
    },
  ],
  [
    'short entries that begin like a button of a site',
    `Systemutvecklare\nFirma: Fernwood AB\n\nArbetsuppgifter\n- Delta i planering\n- Gemensam drift av våra system\n\nKvalifikationer\n- Minst tre års erfarenhet av C#\n- Goda kunskaper i svenska`,
    {
      hiringOrganization: { name: 'Fernwood AB' },
      responsibilities: ['Delta i planering', 'Gemensam drift av våra system'],
    },
  ],
  [
    'Markdown',
    `# Site Reliability Engineer\n\n**Company:** Fernwood\n**Location:** Oslo, Norway\n\n## Responsibilities\n\n- Keep the lights on in three regions\n- Write down what went wrong\n\n## Requirements\n\n1. 4+ years of experience with Linux\n2. Calm`,
    {
      title: 'Site Reliability Engineer',
      hiringOrganization: { name: 'Fernwood' },
      jobLocation: [{ name: 'Oslo, Norway' }],
      qualifications: ['4+ years of experience with Linux', 'Calm'],
    },
  ],
];

describe('text without a page', () => {
  it.each(SHAPES)('%s', (_name, text, expected) => {
    expect(valuesIn(text)).toMatchObject(expected);
    expect(read(text)).toMatchObject({ kind: 'posting', faults: [] });
  });

  it('says of every value that it was read from what the person gave, with the text that it was read from', () => {
    const findings = Object.values(read(`Cook\nAcme Inc · Oslo, Norway\n\n${TASKS}`).findings);
    expect(findings.length).toBeGreaterThan(4);
    expect(new Set(findings.map((finding) => finding?.source))).toEqual(new Set(['selection']));
    for (const finding of findings) expect(finding?.evidence).not.toBe('');
  });

  it('takes an address that stands on a line of its own and leads to a job, and no other', () => {
    const job = 'https://jobs.example.com/jobs/12345-cook';
    expect(read(`Cook\n${job}\n\n${TASKS}`).url).toBe(job);
    expect(read(`Cook\nhttps://example.com/\n\n${TASKS}`).url).toBe('');
    expect(read(`Cook\nMore at ${job} soon\n\n${TASKS}`).url).toBe('');
  });

  it('escapes every letter: markup in the text stays text', () => {
    const { title, description } = valuesIn(`Cook <img src=x onerror=alert(1)>\n\n${TASKS}\n<script>alert(2)</script>`);
    expect(title).toBe('Cook <img src=x onerror=alert(1)>');
    expect(description).not.toMatch(/<img|<script/);
  });

  it('keeps the structure of copied markup, and takes from its lines what it does not give', () => {
    const html = `<p><b>Cook</b></p><p>Acme Inc</p><h3>What you'll do</h3><ul><li>Cook <b>soup</b> for two hundred people</li><li>Peel potatoes by the sack</li></ul><h3>Requirements</h3><ul><li>3 years of experience in a kitchen</li><li>Patience</li></ul>`;
    const values = valuesOf(extractPart(parse(html), { ...options, url: 'https://jobs.example/list' }));
    expect(values).toMatchObject({ title: 'Cook', hiringOrganization: { name: 'Acme Inc' } });
    expect(values.description).toContain('<strong>soup</strong>');
    expect(values.qualifications).toEqual(['3 years of experience in a kitchen', 'Patience']);
  });

  it('reads the one comment of a thread that was selected', () => {
    const html = `<div class="commtext">Acme Robotics | Senior Backend Engineer (Go) | Berlin or Remote (EU) | Full-time | €80k-€100k<p>We build machines that sort parcels in small depots. We look for someone with 4+ years of experience.</p><p>Write to jobs@acme.example</p></div>`;
    const values = valuesOf(extractPart(parse(html), { ...options, url: 'https://news.example/item?id=1' }));
    expect(values).toMatchObject({
      title: 'Senior Backend Engineer (Go)',
      hiringOrganization: { name: 'Acme Robotics' },
      jobLocation: [{ name: 'Berlin' }],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 80_000, maxValue: 100_000, currency: 'EUR' },
      experienceRequirements: { monthsOfExperience: 48 },
    });
  });

  it('says what looks like a posting: a letter or an article is none', () => {
    expect(read('Acme | Backend Engineer | Berlin | Remote | €80k-€100k\n\nWe build machines.').kind).toBe('posting');
    const letter = `Dear all,\n\nthe summer party is on Friday in the yard behind the house. Bring something to eat and somebody who can sing.\n\nWe need three tables, a tent and a person with a van who has an hour on Thursday.\n\nYours, Jo`;
    expect(read(letter).kind).toBe('other');
  });

  it('reads nothing into nothing', () => {
    for (const text of ['', '   \n\n', '-----\n=====', '\u200b']) expect(read(text).findings).toEqual({});
  });

  it('never throws and answers the same twice, on any text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        'Data Engineer',
        'Requirements:',
        '- 5 years of Go',
        'Location: Oslo',
        'A | B | C',
        '====',
        '**x**',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const first = read(text);
        expect(first.faults).toEqual([]);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
