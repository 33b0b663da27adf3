/**
 * How many repeats of a posting are known again, and how many different jobs are taken for one.
 *   npm run bench:duplicates -- [--pairs 1000] [--seed 1] [--answers bench/out/answers.jsonl] [--wrong]
 * Pairs are made up, and made from the texts of a corpus where `--answers` (of bench:accuracy) is there; of the corpus, every
 * two different postings are a pair too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from '../utils/identity/compare.ts';
import { identityOf } from '../utils/identity/identity.ts';
import type { Told } from '../utils/identity/told.ts';
import { DIFFERENT, type Job, madeUp, REPEATS } from './duplicates/pairs.ts';
import { Random } from './duplicates/random.ts';
import { PLACES } from './duplicates/words.ts';

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    answers: { type: 'string', default: 'bench/out/answers.jsonl' },
    seed: { type: 'string', default: '20261121' },
    wrong: { type: 'boolean' },
  },
});

interface Answer {
  slug: string;
  kind: string;
  title: string | null;
  company: string | null;
  locations: string[];
  descriptionText: string;
}

const random = new Random(Number(options.seed));
const answers: Answer[] = existsSync(options.answers)
  ? readFileSync(options.answers, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const read = answers.filter(
  ({ kind, title, descriptionText }) => kind === 'posting' && title && descriptionText.length > 800,
);

/** A real text as a job of the generator: its first and last lines stand for the employer's. */
function jobOf({ title, company, locations, descriptionText }: Answer): Job {
  const lines = descriptionText.split(/\n+|(?<=[.!?]) /).filter((line) => line.trim() !== '');
  const standing = [...lines.slice(0, Math.ceil(lines.length * 0.15)), ...lines.slice(-Math.ceil(lines.length * 0.2))];
  const [town, country] = (locations[0] ?? '').split(/,\s*/);
  return {
    title: title ?? '',
    company: company ?? 'Unnamed',
    place: town ? [town, country ?? town] : random.of(PLACES),
    own: lines.slice(Math.ceil(lines.length * 0.15), lines.length - Math.ceil(lines.length * 0.2)),
    standing,
  };
}

interface Tally {
  pairs: number;
  joined: number;
  as: Map<string, number>;
}
const tallies = new Map<string, Tally>();
let spent = 0;
function judge(kind: string, a: Told, b: Told): void {
  const start = performance.now();
  const likeness = compare(identityOf(a), identityOf(b));
  spent += performance.now() - start;
  const tally = tallies.get(kind) ?? { pairs: 0, joined: 0, as: new Map<string, number>() };
  tallies.set(kind, tally);
  tally.pairs++;
  if (likeness) tally.joined++;
  const as = likeness ? `${likeness.as} by ${likeness.by}` : 'apart';
  tally.as.set(as, (tally.as.get(as) ?? 0) + 1);
  if (options.wrong && Boolean(likeness) !== kind in REPEATS) {
    console.log(
      kind,
      as,
      a.url,
      a.posting.title,
      a.posting.jobLocation,
      '|',
      b.url,
      b.posting.title,
      b.posting.hiringOrganization,
      b.posting.jobLocation,
    );
  }
}

const jobs = read.map(jobOf);
for (const [kind, make] of Object.entries({ ...REPEATS, ...DIFFERENT })) {
  for (let pair = 0; pair < Number(options.pairs); pair++) judge(kind, ...make(random, madeUp(random)));
  for (const job of jobs) judge(kind, ...make(random, job));
}
const told = (answer: Answer): Told => ({
  url: `https://corpus.example/${answer.slug}`,
  posting: {
    title: answer.title ?? undefined,
    hiringOrganization: answer.company ? { name: answer.company } : undefined,
    jobLocation: answer.locations.map((name) => ({ name })),
    description: answer.descriptionText,
  },
  original: {},
});
const CORPUS = 'two postings of the corpus';
for (const [at, one] of read.entries()) for (const other of read.slice(at + 1)) judge(CORPUS, told(one), told(other));

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;
const print = (heading: string, kinds: string[]) => {
  console.log(`\n${heading}`);
  for (const kind of kinds) {
    const tally = tallies.get(kind);
    if (!tally) continue;
    const as = [...tally.as]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
    console.log(`  ${kind.padEnd(52)} ${percent(tally.joined, tally.pairs).padStart(9)} of ${tally.pairs}   ${as}`);
  }
};
print('Repeats, joined or linked:', Object.keys(REPEATS));
print('Different jobs, taken for one:', [...Object.keys(DIFFERENT), CORPUS]);
const sum = (kinds: string[]) =>
  kinds.reduce(
    (all, kind) => ({
      pairs: all.pairs + (tallies.get(kind)?.pairs ?? 0),
      joined: all.joined + (tallies.get(kind)?.joined ?? 0),
    }),
    { pairs: 0, joined: 0 },
  );
const found = sum(Object.keys(REPEATS));
const taken = sum([...Object.keys(DIFFERENT), CORPUS]);
console.log(`\ntrue repeats found: ${percent(found.joined, found.pairs)} of ${found.pairs} (aim: 99 % or more)`);
console.log(
  `different jobs taken for one: ${percent(taken.joined, taken.pairs)} of ${taken.pairs} (aim: 0.1 % or less)`,
);
console.log(
  `${(spent / (found.pairs + taken.pairs)).toFixed(2)} ms a pair, both identities made anew; texts of ${read.length} corpus postings`,
);
