import type { DocumentRow, PostingRow } from '../../utils/store/rows.ts';

/*
 * Realistic postings from a seed: lengths, word frequencies (Zipf's law over a vocabulary that grows into rare words),
 * companies with many and with one posting. It imports nothing, so that the bench can hand its text to a page.
 */

const REAL =
  'the and to of a in for with you we our will is are on as be your team work experience or have an this from that at by skills role company about support development customers business management including years ability strong knowledge working within all environment opportunities job position requirements responsibilities qualifications benefits salary health insurance remote flexible hours full time office degree preferred required design software engineering data systems services clients sales marketing product quality projects process technical communication written verbal english german french spanish nurse patients care clinic school students teaching kitchen chef restaurant warehouse logistics driver safety finance accounting analysis reporting research security cloud platform testing agile scrum python java javascript typescript react kubernetes docker sql postgresql linux aws azure machine learning model deployment infrastructure monitoring performance reliability mentoring collaborate ownership stakeholders deliver impact growth culture diversity inclusion equal opportunity employer apply today résumé café Zürich München Genève naïve'.split(
    ' ',
  );
const SYLLABLES =
  'ba ber bi bo can cor da del di dor ek el en er fa fen fi for ga gen gi gra ha hel il in ka kel ki la len li lo ma men mi mor na nen ni no or pa per pi pra ra ren ri ro sa sen si sol ta ten ti tor u va ven vi vor wa wen wi xen ya zen zi zor'.split(
    ' ',
  );
const SENIORITY = ['', 'Senior', 'Junior', 'Lead', 'Head', 'Principal', 'Assistant', 'Trainee'];
const FIELDS =
  'backend frontend data platform security mobile clinical pediatric night retail export import regional digital content brand product people supply quality'.split(
    ' ',
  );
const ROLES =
  'engineer,nurse,designer,analyst,teacher,developer,chef,driver,manager,consultant,accountant,technician,scientist,writer,coordinator,architect,researcher,specialist'.split(
    ',',
  );
const CITIES =
  'Berlin, Germany|Hamburg, Germany|München, Germany|Zürich, Switzerland|Genève, Switzerland|Lyon, France|Paris, France|Madrid, Spain|Lisbon, Portugal|Dublin, Ireland|London, United Kingdom|Leeds, United Kingdom|Stockholm, Sweden|Oslo, Norway|Kraków, Poland|Praha, Czechia|Wien, Austria|Toronto, ON|Montréal, QC|Austin, TX|Denver, CO|New York, NY|Seattle, WA|東京都|大阪市'.split(
    '|',
  );
const STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'withdrawn', 'archived'] as const;
const WORKPLACES = ['TELECOMMUTE', 'HYBRID', 'ONSITE'] as const;
const TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'INTERN'] as const;
const TAGS = ['favourite', 'far', 'referral', 'part time possible', 'close to home', 'ask Maren', 'stretch'];
const SKILLS = 'TypeScript,PostgreSQL,Go,C++,Python,Kubernetes,React,Excel,Triage,SAP,Figma,SQL,French,Welding'.split(
  ',',
);
const PAY = [
  ['EUR', 60_000, 'YEAR'],
  ['USD', 110_000, 'YEAR'],
  ['GBP', 45_000, 'YEAR'],
  ['CHF', 95_000, 'YEAR'],
  ['SEK', 48_000, 'MONTH'],
  ['EUR', 28, 'HOUR'],
] as const;
const VOCABULARY = 30_000;
const DAY = 86_400_000;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes postings, each as its two rows; about `length` characters of text each. `now`: milliseconds, the newest. */
export function makeGenerator(seed: number, now: number, length = 4_000) {
  const random = randomOf(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const syllables = (count: number) => Array.from({ length: count }, () => one(SYLLABLES)).join('');
  const words = [...REAL];
  while (words.length < VOCABULARY) words.push(syllables(2 + below(3)));
  /** The lower a word's number, the more often: about as in any language. */
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] as string;
  const companies = Array.from({ length: 4_000 }, () => {
    const name = syllables(2 + below(2));
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${one(['GmbH', 'Ltd', 'AG', 'Inc.', 'Group', 'AB', 'SA'])}`;
  });
  const sentence = () => {
    const text = Array.from({ length: 8 + below(14) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const description = () => {
    const parts: string[] = [];
    for (let size = 0; size < length; size += (parts.at(-1) ?? '').length) {
      const lines = Array.from({ length: 3 + below(4) }, sentence);
      parts.push(
        random() < 0.5 ? `<p>${lines.join(' ')}</p>` : `<h3>${word()}</h3><ul><li>${lines.join('</li><li>')}</li></ul>`,
      );
    }
    return parts.join('');
  };

  /** The `index`th posting: the higher, the older. */
  return function generate(index: number): { row: PostingRow; document: DocumentRow } {
    const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
    const id = `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
    const savedAt = new Date(now - index * 600_000 - below(500_000)).toISOString();
    const status = random() < 0.4 ? 'saved' : one(STATUSES);
    const company = companies[Math.floor(companies.length ** random()) - 1] as string;
    const title = [one(SENIORITY), one(FIELDS), one(ROLES), random() < 0.3 ? `(${word()})` : '']
      .filter(Boolean)
      .join(' ');
    const [currency, amount, unitText] = one(PAY);
    const minValue = Math.round(amount * (0.7 + random() * 0.8));
    const url = `https://careers.example/${id}`;
    const day = (offset: number) => new Date(Date.parse(savedAt) + offset * DAY).toISOString().slice(0, 10);
    const skills = Array.from({ length: below(6) }, () => one(SKILLS));
    return {
      row: {
        id,
        url,
        canonicalUrl: url,
        savedAt,
        lastSeenAt: savedAt,
        updatedAt: savedAt,
        revision: 1,
        status,
        tags: random() < 0.3 ? [one(TAGS)] : [],
        notes: random() < 0.25 ? sentence() : '',
        ...(random() < 0.2 && { rating: 1 + below(5) }),
        ...(random() < 0.1 && { nextStep: { text: 'Call them', date: day(below(20)) } }),
        posting: {
          title,
          hiringOrganization: { name: company },
          jobLocation: [{ name: one(CITIES) }],
          ...(random() < 0.7 && { jobLocationType: one(WORKPLACES) }),
          employmentType: [one(TYPES)],
          ...(random() < 0.6 && { baseSalary: { minValue, maxValue: Math.round(minValue * 1.2), currency, unitText } }),
          datePosted: day(-below(20)),
          ...(random() < 0.4 && { validThrough: day(below(60)) }),
          identifier: `R-${index}`,
          applyUrl: `${url}/apply`,
          inLanguage: 'en',
          skills: [...new Set(skills)],
        },
        original: {},
        history: [{ at: savedAt, revision: 1, event: 'saved' }],
      },
      document: {
        id,
        posting: { description: description(), qualifications: [sentence(), sentence()] },
        original: {},
        provenance: {
          title: { source: 'json-ld', evidence: title, confidence: 0.97 },
          hiringOrganization: { source: 'json-ld', evidence: company, confidence: 0.95 },
        },
      },
    };
  };
}
