import type { Page } from 'puppeteer-core';
import type { SavedPosting } from '../utils/posting.ts';
import { toRows } from '../utils/store/rows.ts';
import { STATUSES } from '../utils/text/vocabulary.ts';

/** Jobs to fill a list with: title, company, place, pay from, to, currency. */
const JOBS: [string, string, string[], number?, number?, string?][] = [
  ['Senior backend engineer', 'Norrsken Energi', ['Stockholm, Sweden'], 62_000, 74_000, 'SEK'],
  ['Pediatric nurse, night shift', 'Clinique des Tilleuls', ['Lausanne, Switzerland'], 84_000, 96_000, 'CHF'],
  ['Product designer', 'Fieldnote', ['Lisbon, Portugal', 'Porto, Portugal', 'Remote within Portugal']],
  ['Data analyst (m/w/d)', 'Hafenwerk Logistik GmbH', ['Hamburg, Germany'], 52_000, 61_000, 'EUR'],
  ['Frontend developer', 'Brightline Maps', ['Berlin, Germany'], 68_000, 82_000, 'EUR'],
  ['Warehouse operations lead', 'Orchard & Sons', ['Leeds, United Kingdom'], 34_000, 38_000, 'GBP'],
  ['Site reliability engineer', 'Cumulus Post', ['Remote'], 135_000, 165_000, 'USD'],
  ['Primary school teacher', 'Oakfield Academy', ['Bristol, United Kingdom'], 30_000, 41_333, 'GBP'],
  ['Machine learning engineer', 'Tessellate', ['Toronto, ON', 'Montréal, QC'], 120_000, 150_000, 'CAD'],
  ['Head pastry chef', 'Maison Clairval', ['Lyon, France']],
  ['Technical writer', 'Parsewell', ['Dublin, Ireland'], 55_000, 65_000, 'EUR'],
  ['מפתחת תוכנה', 'אלון טכנולוגיות', ['תל אביב']],
  ['ソフトウェアエンジニア', '青葉システム株式会社', ['東京都'], 6_000_000, 9_000_000, 'JPY'],
];
const PARTS = [
  'You look after services that hundreds of thousands of people rely on every day, together with a team of seven.',
  'We plan in weeks, ship daily and write things down. Meetings have an agenda or do not take place.',
  'You will work with colleagues from design, support and operations, and talk to customers every month.',
];
const LINES = [
  'Build and run what you build',
  'Review the work of others with care',
  'Share the on-call rota, one week in eight',
];
const NEEDS = ['Three years in a similar role', 'Clear writing in English', 'Curiosity about how things fail'];

/** `count` postings as a person would have them after some weeks, newest first, with the same ids each time. */
export function manyPostings(count: number, now = new Date()): SavedPosting[] {
  return Array.from({ length: count }, (_, index) => posting(index, now));
}

function posting(index: number, now: Date): SavedPosting {
  const [title, company, places, minValue, maxValue, currency] = JOBS[index % JOBS.length] ?? ['Job', 'Company', []];
  const round = Math.floor(index / JOBS.length);
  const status = STATUSES[(index * index + round) % 7] ?? 'saved';
  const savedAt = new Date(now.getTime() - (index * 19 + 2) * 3_600_000).toISOString();
  const host = `careers.${company.toLowerCase().replace(/[^a-z]+/g, '') || 'aoba'}.example`;
  const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const isRemote = places[0] === 'Remote';
  return {
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    url: `https://${host}/jobs/${4100 + index}?utm_source=board`,
    canonicalUrl: `https://${host}/jobs/${4100 + index}`,
    savedAt,
    lastSeenAt: savedAt,
    updatedAt: savedAt,
    revision: status === 'saved' ? 1 : 2,
    status,
    tags: index % 4 === 0 ? ['favourite'] : index % 7 === 2 ? ['close to home', 'part time possible'] : [],
    notes: index % 5 === 0 ? 'Spoke with Maren from the team. Ask about the on-call rota.' : '',
    posting: {
      title: round === 0 ? title : `${title} ${['II', 'III', 'IV', 'V', 'VI'][round - 1] ?? round + 1}`,
      hiringOrganization: { name: company },
      ...(!isRemote && { jobLocation: places.map((name) => ({ name })) }),
      ...(isRemote && { jobLocationType: 'TELECOMMUTE' as const }),
      employmentType: ['FULL_TIME'],
      ...(currency && {
        baseSalary: {
          minValue,
          maxValue,
          currency,
          unitText: currency === 'SEK' ? ('MONTH' as const) : ('YEAR' as const),
        },
      }),
      datePosted: savedAt.slice(0, 10),
      ...(index % 6 === 4 && { expired: true }),
      applyUrl: `https://${host}/jobs/${4100 + index}/apply`,
      identifier: `R-${4100 + index}`,
      skills: ['TypeScript', 'PostgreSQL', 'Go'].slice(0, index % 4),
      experienceRequirements: { monthsOfExperience: 36 },
      description: `<p>${PARTS.join('</p><p>')}</p><h3>What you will do</h3>${list(LINES)}<h3>What you bring</h3>${list(NEEDS)}`,
      responsibilities: LINES,
      qualifications: NEEDS,
    },
    original: index % 9 === 0 ? { title: `${title} - ${company} careers`, baseSalary: null } : {},
    provenance: {
      title: { source: 'json-ld', evidence: title, confidence: 0.97 },
      hiringOrganization: { source: 'json-ld', evidence: company, confidence: 0.95 },
      datePosted: { source: 'prose', evidence: 'posted recently', confidence: 0.5, disputed: true },
    },
    history: [
      { at: savedAt, revision: 1, event: 'saved' },
      ...(status === 'saved'
        ? []
        : [{ at: savedAt, revision: 2, event: 'edited' as const, changed: ['status'], status }]),
    ],
  };
}

/** Makes `postings` all that the database of an extension page holds; the page must have opened it before. Reload to see them. */
export async function seed(page: Page, postings: SavedPosting[]): Promise<void> {
  const rows = postings.map(toRows);
  await page.evaluate(async (rows) => {
    const request = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = database.transaction(['postings', 'documents', 'facts'], 'readwrite');
    change.objectStore('postings').clear();
    change.objectStore('documents').clear();
    for (const { row, document } of rows) {
      change.objectStore('postings').put(row);
      change.objectStore('documents').put(document);
    }
    // The guard must not take what is written past it for a loss.
    const facts = change.objectStore('facts');
    facts.get('tally').onsuccess = ({ target }) => {
      const { doubt: _doubt, ...tally } = (target as IDBRequest).result?.value ?? {};
      const newest = rows.reduce((last, { row }) => (row.updatedAt > last ? row.updatedAt : last), '');
      const birth = tally.birth ?? crypto.randomUUID();
      const sequence = (tally.sequence ?? 0) + 1;
      facts.put({ key: 'tally', value: { birth, sequence, count: rows.length, newest } });
    };
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    database.close();
    await chrome.storage.local.remove('ledger');
    // As if it had just been backed up: no reminder stands over what a test looks at.
    const last = { at: new Date().toISOString(), name: 'seed.json', where: 'downloads', count: rows.length };
    await chrome.storage.local.set({ backup: { last } });
  }, rows);
}
