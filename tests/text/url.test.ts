import { describe, expect, it } from 'vitest';
import { canonicalUrl, identifierFromUrl, queryOf, safeUrl } from '../../utils/text/url.ts';

const canonical: [url: string, canonical: string][] = [
  ['https://Jobs.Acme.example/42?utm_source=x&gclid=1&b=2&a=1#top', 'https://jobs.acme.example/42?a=1&b=2'],
  ['https://acme.example/#/jobs/42', 'https://acme.example/#/jobs/42'],
  ['https://acme.example/jobs/42/', 'https://acme.example/jobs/42'],
  ['https://acme.example/', 'https://acme.example/'],
  ['https://www.indeed.com/viewjob?jk=abc123&tk=9&from=serp&vjs=3', 'https://www.indeed.com/viewjob?jk=abc123'],
  ['https://acme.example/careers?gh_jid=123&gh_src=abc', 'https://acme.example/careers?gh_jid=123'],
  [
    'https://www.linkedin.com/jobs/view/engineer-at-acme-123456789?trk=public&refId=x',
    'https://www.linkedin.com/jobs/view/123456789',
  ],
  ['https://cz.linkedin.com/jobs/view/123456789/', 'https://www.linkedin.com/jobs/view/123456789'],
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=123456789&keywords=go',
    'https://www.linkedin.com/jobs/view/123456789',
  ],
  ['https://m.acme.example/jobs/1', 'https://www.acme.example/jobs/1'],
  ['https://user:secret@acme.example/1', 'https://acme.example/1'],
  ['https://notlinkedin.com/jobs/view/x-123456789?trk=1', 'https://notlinkedin.com/jobs/view/x-123456789'],
  ['https://acme.example/job?id=5&jobId=7', 'https://acme.example/job?id=5&jobId=7'],
  ['file:///home/a.html', 'file:///home/a.html'],
  ['no address', 'no address'],
];

const ids: [url: string, id: string | undefined][] = [
  ['https://a.example/apply?jobId=123456', '123456'],
  ['https://a.example/careers?gh_jid=4182383008', '4182383008'],
  ['https://www.indeed.com/viewjob?jk=a1b2c3d4e5f60718', 'a1b2c3d4e5f60718'],
  ['https://www.linkedin.com/jobs/search/?currentJobId=3812345678', '3812345678'],
  ['https://boards.greenhouse.example/acme/jobs/4182383008', '4182383008'],
  ['https://acme.wd5.myworkdayjobs.example/en-US/Careers/job/Berlin/Engineer_R-12345', 'R-12345'],
  ['https://acme.wd5.myworkdayjobs.example/Careers/job/Berlin/Engineer_JR100234-1', 'JR100234'],
  ['https://a.example/job/software-engineer-8101912', '8101912'],
  ['https://jobs.lever.example/acme/7a1b2c3d-1111-2222-3333-444455556666', undefined],
  ['https://a.example/jobs/7a1b2c3d-1111-2222-3333-444455556666', '7a1b2c3d-1111-2222-3333-444455556666'],
  ['https://a.example/blog/2024/12/post', undefined],
  ['https://a.example/jobs/engineering', undefined],
  ['https://a.example/', undefined],
  ['https://a.example/jobs?page=2', undefined],
];

describe('canonicalUrl', () => {
  it.each(canonical)('%s', (url, expected) => expect(canonicalUrl(url)).toBe(expected));
  it.each(canonical)('is stable: %s', (_url, expected) => expect(canonicalUrl(expected)).toBe(expected));
});

describe('safeUrl', () => {
  it.each([
    ['/apply', 'https://a.example/apply'],
    ['https://b.example/x', 'https://b.example/x'],
    ['//c.example/y', 'https://c.example/y'],
    ['?a=1', 'https://a.example/job/?a=1'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@b.example', undefined],
    ['https://user:pass@b.example/', undefined],
    ['http://', undefined],
  ])('%j', (href, expected) => expect(safeUrl(href, 'https://a.example/job/')).toBe(expected));
});

describe('identifierFromUrl', () => {
  it.each(ids)('%s', (url, id) => expect(identifierFromUrl(new URL(url))?.value).toBe(id));
});

describe('queryOf', () => {
  it.each(['', '?', '?a=1&b=2', '?a&&b=&=c', '?a=b=c', '?q=a%20b+c', '?%61=%'])(
    'reads %j as the browser does',
    (search) => {
      const url = new URL(`https://a.example/${search}`);
      expect(queryOf(url)).toEqual([...url.searchParams]);
    },
  );
});
