import { describe, expect, it } from 'vitest';
import { compare } from '../../utils/identity/compare.ts';
import { identityKeys, identityOf, keysToLookFor, mayShareTitle } from '../../utils/identity/identity.ts';
import type { Told } from '../../utils/identity/told.ts';
import type { JobPosting } from '../../utils/posting.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');
const TEXT = `<p>${words(0, 300)}</p>`;
const told = (url: string, more: JobPosting = {}): Told => ({
  url,
  posting: {
    title: 'Senior cook (m/w/d)',
    hiringOrganization: { name: 'Kombüse GmbH' },
    jobLocation: [{ name: 'Hamburg, Germany' }],
    description: TEXT,
    ...more,
  },
  original: {},
});
const FOREIGN = `<p>${words(900, 1300)}</p>`;
const HOME = 'https://kombuese.example/jobs/123456';
const AGAIN = 'https://kombuese.example/jobs/777777';
const BOARD = 'https://www.stepstone.de/stellenangebote--Koch--11223344-inline.html';
const GREENHOUSE = 'https://boards.greenhouse.io/kombuese/jobs/4182383008';
const likeness = (a: Told, b: Told) => {
  const found = compare(identityOf(a), identityOf(b));
  // The order of the two says nothing.
  expect(compare(identityOf(b), identityOf(a))).toEqual(found);
  return found && `${found.as} by ${found.by}`;
};

describe('one job', () => {
  it.each<[what: string, a: Told, b: Told, as: string]>([
    ['under one id', told(HOME), told(`${HOME}?utm_source=x`), 'same by id'],
    ['under one id, its title edited', told(HOME), told(HOME, { title: 'Chef' }), 'same by id'],
    [
      'under one id, all its text new',
      told(HOME),
      told(HOME, { description: `<p>${words(900, 1300)}</p>` }),
      'same by id',
    ],
    [
      'on a vendor’s page and embedded at home',
      told(GREENHOUSE),
      told('https://kombuese.example/work?gh_jid=4182383008'),
      'same by id',
    ],
    [
      'under one vendor’s id, translated',
      told(GREENHOUSE),
      told(GREENHOUSE, { title: 'Koch', description: `<p>${words(900, 1300)}</p>` }),
      'same by id',
    ],
    [
      'under one site’s id, translated, where both say their language',
      told(HOME, { inLanguage: 'en' }),
      told(HOME, { title: 'Koch', inLanguage: 'de', description: `<p>${words(900, 1300)}</p>` }),
      'same by id',
    ],
    [
      'at one address without an id',
      told('https://k.example/cook?lang=de'),
      told('https://www.k.example/en/cook/'),
      'same by address',
    ],
    [
      'with one requisition, on one site',
      told('https://k.example/a', { identifier: 'K-2291' }),
      told('https://k.example/b', { identifier: 'k-2291', description: undefined }),
      'same by requisition',
    ],
    [
      'with one requisition, on two sites',
      told('https://k.example/a', { identifier: 'K-2291' }),
      told(BOARD, { identifier: 'K-2291', hiringOrganization: { name: 'KOMBÜSE' } }),
      'same-job by requisition',
    ],
    [
      'with one requisition, translated on a page of its own',
      told('https://k.example/en/a', { identifier: 'K-2291', inLanguage: 'en' }),
      told('https://k.example/de/b', {
        identifier: 'K-2291',
        inLanguage: 'de-DE',
        title: 'Küchenchefin',
        description: FOREIGN,
      }),
      'same-job by requisition',
    ],
    [
      'with one requisition, translated on another site',
      told(HOME, { identifier: 'K-2291', inLanguage: 'en' }),
      told(BOARD, { identifier: 'K-2291', inLanguage: 'de', title: 'Küchenchefin', description: FOREIGN }),
      'same-job by requisition',
    ],
    [
      'that one board sends to the other to apply',
      told(GREENHOUSE),
      told(BOARD, { applyUrl: `${GREENHOUSE}?gh_src=1` }),
      'same-job by apply',
    ],
    [
      'that a board tells of in another language and sends home to apply',
      told(GREENHOUSE, { inLanguage: 'en' }),
      told(BOARD, { applyUrl: GREENHOUSE, inLanguage: 'de', title: 'Küchenchefin', description: FOREIGN }),
      'same-job by apply',
    ],
    [
      'put up again after 60 days, its first lines new, one place more',
      told(HOME, { datePosted: '2026-08-20' }),
      told(AGAIN, {
        datePosted: '2026-10-19',
        title: 'Senior Cook (all genders)',
        jobLocation: [{ name: 'Hamburg' }, { name: 'Lübeck' }],
        description: `<p>${words(600, 620)} ${words(15, 300)}</p>`,
      }),
      'repost by text',
    ],
    [
      'on a board that puts its lines before, between and behind',
      told(HOME),
      told(BOARD, {
        hiringOrganization: { name: 'Kombuese' },
        description: `<p>${words(600, 680)}</p><p>${words(0, 150)}</p><p>${words(700, 760)}</p><p>${words(150, 300)}</p><p>${words(800, 900)}</p>`,
      }),
      'same-job by text',
    ],
    [
      'put up again at its address, under a new number',
      told('https://k.example/work', { identifier: 'K-1' }),
      told('https://k.example/work', { identifier: 'K-2' }),
      'repost by text',
    ],
    ['put up again', told(HOME), told(AGAIN, { datePosted: '2026-11-01' }), 'repost by text'],
    [
      'on a board that adds lines of its own',
      told(HOME),
      told(BOARD, { title: 'SENIOR COOK - Hamburg', description: `<p>${words(600, 800)}</p>${TEXT}` }),
      'same-job by text',
    ],
    [
      'on a board that names no place',
      told(HOME),
      told(BOARD, { title: 'Sr. Cook, Hamburg', jobLocation: undefined }),
      'same-job by text',
    ],
    [
      'in a town of two names',
      told(HOME, { jobLocation: [{ name: 'München' }] }),
      told(AGAIN, { jobLocation: [{ name: 'Munich, Germany' }] }),
      'repost by text',
    ],
  ])('%s', (_what, a, b, as) => expect(likeness(a, b)).toBe(as));
});

describe('two jobs', () => {
  const other = `<p>${words(0, 150)} ${words(900, 1050)}</p>`;
  it.each<[what: string, a: Told, b: Told]>([
    ['of another title', told(HOME), told(AGAIN, { title: 'Senior baker' })],
    ['of another level', told(HOME), told(AGAIN, { title: 'Cook' })],
    ['of another level by number', told(HOME, { title: 'Cook II' }), told(AGAIN, { title: 'Cook III' })],
    ['in another place', told(HOME), told(AGAIN, { jobLocation: [{ name: 'Bremen, Germany' }] })],
    ['one remote, one not', told(HOME), told(AGAIN, { jobLocation: undefined, jobLocationType: 'TELECOMMUTE' })],
    ['one for interns', told(HOME, { employmentType: ['FULL_TIME'] }), told(AGAIN, { employmentType: ['INTERN'] })],
    [
      'in two towns, put up side by side with one text',
      told(HOME, { datePosted: '2026-10-19' }),
      told(BOARD, { datePosted: '2026-10-19', jobLocation: [{ name: 'Berlin' }] }),
    ],
    [
      'of two teams: one title, two requisitions, a third of the text another',
      told(HOME, { identifier: 'K-2291' }),
      told(AGAIN, { identifier: 'K-2292', description: `<p>${words(0, 200)} ${words(900, 1000)}</p>` }),
    ],
    [
      'with one requisition, of which one is translated and elsewhere',
      told(HOME, { identifier: 'K-2291', inLanguage: 'en' }),
      told(BOARD, {
        identifier: 'K-2291',
        inLanguage: 'de',
        title: 'Küchenchefin',
        description: FOREIGN,
        jobLocation: [{ name: 'Bremen' }],
      }),
    ],
    [
      'with one requisition and other titles in one language',
      told('https://k.example/a', { identifier: 'K-2291', inLanguage: 'en' }),
      told('https://k.example/b', { identifier: 'K-2291', inLanguage: 'en', title: 'Baker', description: FOREIGN }),
    ],
    ['of another employer', told(HOME), told(BOARD, { hiringOrganization: { name: 'Hafenwerk' } })],
    ['with half a text in common', told(HOME), told(AGAIN, { description: other })],
    ['without a text to tell', told(HOME, { description: undefined }), told(AGAIN, { description: undefined })],
    ['without a title', told(HOME, { title: undefined }), told(AGAIN, { title: undefined })],
    [
      'without a company, with most of a text in common',
      told(HOME, { hiringOrganization: undefined }),
      told(AGAIN, { description: `<p>${words(40, 340)}</p>` }),
    ],
    [
      'that one address shows in turn',
      told('https://k.example/work'),
      told('https://k.example/work', { title: 'Senior baker' }),
    ],
    [
      'of which a board’s address is ahead of its text',
      told('https://www.linkedin.com/jobs/view/3812345678'),
      told('https://www.linkedin.com/jobs/search?currentJobId=3812345678', {
        title: 'Senior baker',
        description: other,
      }),
    ],
    [
      'of one number at one vendor, of two employers',
      told(GREENHOUSE),
      told(GREENHOUSE, { title: 'Baker', hiringOrganization: { name: 'Hafenwerk' } }),
    ],
    [
      'with one requisition number in two towns',
      told('https://k.example/a', { identifier: 'K-2291' }),
      told('https://k.example/b', { identifier: 'K-2291', jobLocation: [{ name: 'Bremen' }] }),
    ],
  ])('%s stay apart', (_what, a, b) => expect(likeness(a, b)).toBeUndefined());
});

describe('the keys of a posting', () => {
  it('lead from each of a job’s postings to the other', () => {
    const pairs: [Told, Told][] = [
      [told(HOME), told(BOARD, { title: 'Sr. cook, Hamburg', jobLocation: undefined })],
      [told(GREENHOUSE), told(BOARD, { title: 'Koch', applyUrl: GREENHOUSE })],
      [told(HOME, { identifier: 'K-1x' }), told(BOARD, { title: 'Koch', identifier: 'k-1X' })],
    ];
    for (const [a, b] of [...pairs, ...pairs.map(([a, b]): [Told, Told] => [b, a])]) {
      const stored = new Set(identityKeys(identityOf(a)));
      const shared = keysToLookFor(identityOf(b)).filter((key) => stored.has(key));
      expect(shared).not.toEqual([]);
      const byTitle = shared.every((key) => key.startsWith('title:'));
      expect(!byTitle || mayShareTitle(identityOf(b), identityKeys(identityOf(a)))).toBe(true);
    }
  });

  it('leave out what only begins alike', () => {
    const keys = (title: string) => identityKeys(identityOf(told(HOME, { title })));
    const cook = identityOf(told(AGAIN, { title: 'Cook, Fish' }));
    expect(keysToLookFor(cook)).toContain('title:cook');
    expect(mayShareTitle(cook, keys('Cook, Meat'))).toBe(false);
    expect(mayShareTitle(cook, keys('Cook, Fish'))).toBe(true);
    expect(mayShareTitle(cook, keys('Cook'))).toBe(true);
  });

  it('follow what the page said, not what the person made of it', () => {
    const renamed = {
      ...told(HOME),
      posting: { ...told(HOME).posting, title: 'My favourite' },
      original: { title: 'Senior cook' },
    };
    expect(identityKeys(identityOf(renamed))).toContain('title:cook senior');
  });

  it('are none where there is nothing to go by', () => {
    expect(identityKeys(identityOf({ posting: {}, original: {} }))).toEqual([]);
  });
});
