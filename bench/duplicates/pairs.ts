import type { Told } from '../../utils/identity/told.ts';
import type { JobPosting } from '../../utils/posting.ts';
import type { Random } from './random.ts';
import { COMPANIES, PLACES, ROLES, SUBJECTS, sentence, sentences } from './words.ts';

/** A job before anybody wrote it down: what its own lines and its employer's standing lines say. */
export interface Job {
  title: string;
  company: string;
  place: [town: string, country: string];
  own: string[];
  standing: string[];
}

const many = <Item>(random: Random, least: number, most: number, make: (random: Random) => Item) =>
  Array.from({ length: random.whole(least, most) }, () => make(random));

/** A made-up job; its employer's standing lines are `share` of the text. */
export function madeUp(random: Random, share = random.between(0.2, 0.6)): Job {
  const own = many(random, 14, 40, sentence);
  return {
    title: `${random.of(['', '', 'Senior ', 'Junior ', 'Lead '])}${random.of(SUBJECTS)} ${random.of(ROLES)}`,
    company: random.of(COMPANIES),
    place: random.of(PLACES),
    own,
    standing: sentences(random, Math.round((own.length * share) / (1 - share))),
  };
}

const posting = (url: string, { title, company, place }: Job, lines: string[], more: JobPosting = {}): Told => ({
  url,
  posting: {
    title,
    hiringOrganization: { name: company },
    jobLocation: [{ name: place.join(', ') }],
    description: `<p>${lines.join('</p><p>')}</p>`,
    ...more,
  },
  original: {},
});

const siteOf = ({ company }: Job, id: number) =>
  `https://careers.${company.toLowerCase().replace(/\W/g, '')}.example/jobs/${id}`;
const lines = ({ own, standing }: Job) => [...standing.slice(0, 2), ...own, ...standing.slice(2)];
const newId = (random: Random) => random.whole(100_000, 999_999);

/** Some lines said otherwise, left out or added: about `share` of them. */
function rewritten(random: Random, text: string[], share: number): string[] {
  return text.flatMap((line) => {
    if (random.next() >= share) return [line];
    const words = line.split(' ');
    words[random.whole(0, words.length - 1)] = random.of(SUBJECTS);
    return random.of([[words.join(' ')], [], [line, sentence(random)]]);
  });
}

/** The same title as other boards print it. */
const dressed = (random: Random, { title, company, place }: Job) =>
  random.of([
    title,
    title,
    title.toUpperCase(),
    `${title} (m/w/d)`,
    `${title} (f/m/x)`,
    `${title} - ${place[0]}`,
    `${title} | ${company}`,
    `${title}, ${place[0]} (80-100%)`,
    title.replace('Senior', 'Sr.').replace('Junior', 'Jr.'),
    `${title} (Remote)`,
    `${title} at ${company}`,
  ]);

const renamed = (random: Random, company: string) =>
  random.of([
    company,
    `${company} GmbH`,
    `${company} Inc.`,
    `${company}, Ltd.`,
    `${company} Group`,
    company.toUpperCase(),
  ]);
const placed = (random: Random, [town, country]: Job['place']) =>
  random.of([[{ name: town }], [{ name: `${town}, ${country}` }], [{ name: `Greater ${town} Area` }], []]);

/** One job, met twice. */
export const REPEATS: Record<string, (random: Random, job: Job) => [Told, Told]> = {
  'edited under the same id': (random, job) => {
    const url = siteOf(job, newId(random));
    const changed = { ...job, title: random.of([dressed(random, job), `${job.title} and more`]) };
    return [
      posting(url, job, lines(job)),
      posting(`${url}?utm_source=mail`, changed, rewritten(random, lines(job), random.between(0, 0.25))),
    ];
  },
  'put up again with a new id and date': (random, job) => [
    posting(siteOf(job, newId(random)), job, lines(job), { datePosted: '2026-08-01' }),
    posting(
      siteOf(job, newId(random)),
      { ...job, title: dressed(random, job) },
      rewritten(random, lines(job), random.between(0, 0.1)),
      { datePosted: '2026-11-01' },
    ),
  ],
  'on another board, with the board’s own lines': (random, job) => {
    const board = sentences(random, Math.round(lines(job).length * random.between(0, 0.6)));
    const half = Math.floor(board.length / 2);
    const text = [...board.slice(0, half), ...rewritten(random, lines(job), 0.03), ...board.slice(half)];
    const there = { ...job, title: dressed(random, job), company: renamed(random, job.company) };
    const { jobLocation: _place, ...rest } = posting(
      `https://board.example/jobs/${newId(random)}`,
      there,
      text,
    ).posting;
    const jobLocation = placed(random, job.place);
    return [
      posting(siteOf(job, newId(random)), job, lines(job)),
      {
        url: `https://board.example/jobs/${newId(random)}`,
        posting: { ...rest, jobLocation },
        original: {},
      },
    ];
  },
  'on another board, cut off after two thirds': (random, job) => {
    const text = lines(job).slice(0, Math.ceil(lines(job).length * 0.66));
    const there = { ...job, title: dressed(random, job), company: renamed(random, job.company) };
    return [
      posting(siteOf(job, newId(random)), job, lines(job)),
      posting(`https://board.example/jobs/${newId(random)}`, there, text),
    ];
  },
};

/** Two jobs that look alike. */
export const DIFFERENT: Record<string, (random: Random, job: Job) => [Told, Told]> = {
  'same employer and standing lines, other title': (random, job) => {
    const other = {
      ...job,
      title: otherThan(job.title, () => `${random.of(SUBJECTS)} ${random.of(ROLES)}`),
      own: many(random, 14, 40, sentence),
    };
    return atHome(random, job, other);
  },
  'same text, other place': (random, job) =>
    atHome(random, job, { ...job, place: otherThan(job.place, () => random.of(PLACES)) }),
  'same text, other level': (random, job) => {
    const bare = job.title.replace(/^(?:Senior|Junior|Lead) /, '');
    const [one, other] = [
      `${random.of(['', 'Junior '])}${bare}`,
      `${random.of(['Senior ', 'Lead ', 'Principal '])}${bare}`,
    ];
    return atHome(random, { ...job, title: one }, { ...job, title: other, own: rewritten(random, job.own, 0.05) });
  },
  'same title and place, other employer': (random, job) =>
    atHome(random, job, {
      ...job,
      company: otherThan(job.company, () => random.of(COMPANIES)),
      own: many(random, 14, 40, sentence),
    }),
  'same employer, title and place, other work': (random, job) =>
    atHome(random, job, { ...job, own: many(random, 14, 40, sentence) }),
  'one address that shows one job after the other': (random, job) => {
    const url = `https://${job.company.toLowerCase()}.example/careers`;
    const other = { ...job, title: otherThan(job.title, () => `${random.of(SUBJECTS)} ${random.of(ROLES)}`) };
    return [
      posting(url, job, lines(job)),
      posting(url, other, lines({ ...other, own: many(random, 14, 40, sentence) })),
    ];
  },
  'a board whose address runs ahead of its text': (random, job) => {
    const url = `https://www.linkedin.com/jobs/search/?currentJobId=38${newId(random)}`;
    const other = madeUp(random);
    return [
      posting(url, job, lines(job)),
      posting(
        url,
        { ...other, title: otherThan(job.title, () => `${random.of(SUBJECTS)} ${random.of(ROLES)}`) },
        lines(other),
      ),
    ];
  },
};

function atHome(random: Random, a: Job, b: Job): [Told, Told] {
  return [
    posting(siteOf(a, newId(random)), a, lines(a)),
    posting(
      random.next() < 0.5 ? siteOf(b, newId(random)) : `https://board.example/jobs/${newId(random)}`,
      b,
      lines(b),
    ),
  ];
}

function otherThan<Value>(value: Value, make: () => Value): Value {
  for (;;) {
    const made = make();
    if (JSON.stringify(made) !== JSON.stringify(value)) return made;
  }
}
