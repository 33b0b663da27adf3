import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/extract/page.ts';
import { hasLegalForm, soundsLikeJob } from '../../../utils/extract/sources/job-words.ts';
import { isBoard, isInAddress, isSiteName } from '../../../utils/extract/sources/site-name.ts';
import { NOW } from '../reading.ts';

const pageAt = (url: string, head = '') =>
  readPage(new JSDOM(`${head}<h1>Engineer</h1>`).window.document, url, { now: NOW, clock: () => 0, budget: 100 });

describe('names in the address', () => {
  it.each([
    ['Fernwood', 'https://jobs.lever.co/fernwood/123'],
    ['Fernwood Group', 'https://carrieres.fernwood.ch/jobs/1'],
    ['Digital Wave Finance AG', 'https://apply.workable.com/dwf/j/1/'],
    ['Acme', 'https://acme.wd3.myworkdayjobs.com/Ext/job/1'],
  ])('%s is in %s', (name, url) => {
    expect(isInAddress(name, pageAt(url))).toBe(true);
  });

  it.each([
    ['Careers', 'https://careers.fernwood.example/jobs/1'],
    ['Data Engineer', 'https://jobs.lever.co/fernwood/123'],
    ['AG', 'https://agency.example/1'],
  ])('%s is not in %s', (name, url) => {
    expect(isInAddress(name, pageAt(url))).toBe(false);
  });
});

describe("the site's own name", () => {
  it('is its host, or what its head says', () => {
    expect(isSiteName('Indeed.com', pageAt('https://www.indeed.com/viewjob'))).toBe(true);
    expect(
      isSiteName('We Work', pageAt('https://x.example/', '<meta property="og:site_name" content="We Work">')),
    ).toBe(true);
    expect(isSiteName('Fernwood', pageAt('https://www.indeed.com/viewjob'))).toBe(false);
  });

  it.each(['LinkedIn', 'Indeed.com', 'Glassdoor', 'LinkedIn Jobs'])('%s is a board', (name) => {
    expect(isBoard(name)).toBe(true);
  });

  it('an employer is no board', () => {
    expect(isBoard('Fernwood Labs')).toBe(false);
  });
});

describe('what a text sounds like', () => {
  it.each([
    'Data Engineer',
    'Sachbearbeiter (m/w/d)',
    'Chargé de projet',
    'Skladník (m/ž) – vedoucí směny',
    '백엔드 개발자',
  ])('%s: a job', (text) => {
    expect(soundsLikeJob(text)).toBe(true);
  });
  it.each(['Fernwood', 'Oslo, Norway', 'Apply now'])('%s: no job', (text) => {
    expect(soundsLikeJob(text)).toBe(false);
  });
  it.each(['ACME GmbH', 'Foo s.r.o.', 'Bar, Inc.', 'Baz AB', '株式会社'])('%s: an organisation', (name) => {
    expect(hasLegalForm(name)).toBe(true);
  });
  it.each(['Current company', 'Working group', 'Oslo'])('%s: no organisation by its form', (name) => {
    expect(hasLegalForm(name)).toBe(false);
  });
});
