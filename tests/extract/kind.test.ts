import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readKind } from '../../utils/extract/kind.ts';
import { readPage } from '../../utils/extract/page.ts';

function kind(body: string, { title = '', head = '', url = 'https://acme.example/' } = {}): string {
  const { document } = new JSDOM(`<!doctype html><title>${title}</title>${head}<body>${body}`, { url }).window;
  return readKind(readPage(document, url, { now: new Date('2026-03-10'), clock: () => 0, budget: 1_000 })).kind;
}
const PROSE =
  '<p>We are looking for somebody who builds quiet machines with us, and who has the patience that it takes.</p>';
const PARTS =
  '<h2>Your tasks</h2><ul><li>Build the machines that others only dream of</li><li>Keep them running</li></ul><h2>Requirements</h2><ul><li>Three years of experience</li><li>Clear writing</li></ul>';
const cards = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, n) => `<li><a href="/jobs/${n + 1}000">Backend Engineer ${n}</a><p>Oslo</p></li>`).join('')}</ul>`;
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const FIELDS =
  '<label for=a>First name</label><input id=a name=first_name><input name=email><input name=phone><label for=r>Resume/CV</label><input id=r type=file>';

describe('a posting', () => {
  it.each([
    [
      'with the usual parts and no structured data',
      `<h1>Backend Engineer</h1>${PROSE}${PARTS}`,
      { title: 'Backend Engineer' },
    ],
    [
      'with similar jobs below',
      `<h1>Backend Engineer</h1>${PROSE}${PARTS}<a href="/a">Apply now</a><h2>Similar jobs</h2>${cards(8)}`,
      { url: 'https://acme.example/jobs/9000' },
    ],
    [
      'of a line and structured data',
      `<h1>Backend Engineer</h1><p>Write to us.</p>`,
      { head: jsonLd({ '@type': 'JobPosting', title: 'Backend Engineer' }) },
    ],
    [
      'that has expired',
      '<h1>Backend Engineer</h1><p>No longer accepting applications</p>',
      { title: 'Backend Engineer - Acme', url: 'https://acme.example/jobs/9000' },
    ],
    [
      'as its application form',
      `<h1>Backend Engineer</h1><form>${FIELDS}</form>`,
      { title: 'Backend Engineer - Acme', url: 'https://acme.example/jobs/9000/apply' },
    ],
    [
      'on a blog that calls every page an article',
      `<h1>Backend Engineer</h1>${PROSE}${PARTS}`,
      { title: 'Backend Engineer', head: '<meta property="og:type" content="article">' },
    ],
    [
      'in Czech',
      '<h1>Vývojář (m/ž)</h1><p>Hledáme do týmu někoho, kdo s námi bude stavět tiché stroje a má na to trpělivost i chuť.</p><h2>Náplň práce</h2><ul><li>Stavět stroje, o kterých jiní jen sní</li></ul><h2>Požadujeme</h2><ul><li>Tři roky praxe</li></ul><a href="/o">Odpovědět</a>',
      { title: 'Vývojář' },
    ],
  ])('%s', (_name, body, options) => {
    expect(kind(body, options)).toBe('posting');
  });
});

describe('a pane', () => {
  it('is a list with one posting opened', () => {
    const body = `<h1>2,000 engineer jobs in Oslo</h1>${cards(8)}<section><h2>Backend Engineer 3</h2><a href="/a">Apply now</a>${PROSE}${PARTS}</section>`;
    expect(kind(body, { url: 'https://board.example/jobs?q=engineer' })).toBe('pane');
  });
});

describe('a listing', () => {
  it.each([
    ['of cards', `<h1>Engineer jobs in Oslo</h1>${cards(12)}`],
    [
      'of cards that can each be applied for',
      `<h1>Open positions</h1>${Array.from({ length: 12 }, (_, n) => `<div><a href="/jobs/${n}000">Engineer ${n}</a><a href="/apply/${n}">Apply</a></div>`).join('')}`,
    ],
    [
      'with the data of its first item',
      `<h1>Engineer jobs in Oslo</h1>${cards(12)}`,
      jsonLd({ '@type': 'JobPosting', title: 'Night Nurse', description: 'Nights.' }),
    ],
    [
      'as a thread of postings',
      `<h1>Who is hiring?</h1>${Array.from({ length: 15 }, (_, n) => `<div class="comment"><div class="text">Acme ${n} | Engineer | Oslo<p>We are looking for engineers with years of experience who join our team and apply with a resume by mail, candidates welcome.</p></div></div>`).join('')}<ul><li>Requirements</li></ul>`,
    ],
  ])('%s', (_name, body, head = '') => {
    expect(kind(body, { title: 'Engineer jobs in Oslo', head, url: 'https://board.example/jobs?q=engineer' })).not.toBe(
      'posting',
    );
  });
  it('with advice about such jobs below', () => {
    const body = `<h1>240 backend engineer jobs in Oslo</h1>${cards(12)}${PROSE}${PARTS}`;
    expect(
      kind(body, { title: 'Backend engineer jobs in Oslo', url: 'https://board.example/backend-engineer-jobs' }),
    ).toBe('listing');
  });
  it('is named so', () => {
    expect(kind(`<h1>Engineer jobs in Oslo</h1>${cards(12)}`)).toBe('listing');
  });
});

describe('another page', () => {
  const article = `<p>${'The engineers of the city have built a bridge that nobody needs, and nobody knows why they did. '.repeat(8)}</p>`;
  it.each([
    [
      'an article',
      `<h1>Engineers build a bridge</h1>${article}`,
      { title: 'Engineers build a bridge', head: jsonLd({ '@type': 'NewsArticle' }) },
    ],
    [
      'a product',
      '<h1>Quiet Machine 3000</h1><p>Only 99.90, and it comes with a manual.</p><button>Add to cart</button>',
      { head: jsonLd({ '@type': 'Product', name: 'Quiet Machine' }) },
    ],
    ['a company page', `<h1>Acme</h1>${article}<a href="/jobs">See our jobs</a>`, { title: 'Acme' }],
    [
      'a contact form',
      '<h1>Contact</h1><form><input name=email><input name=name><input name=phone><textarea></textarea></form>',
      { title: 'Contact' },
    ],
    [
      'a page that is still loading',
      '<div id="root"></div>',
      { title: 'Careers', url: 'https://acme.example/jobs/9000' },
    ],
    ['an error', '<h1>404</h1><p>Page not found</p>', { url: 'https://acme.example/jobs/9000' }],
    ['an empty search', '<h1>Data analyst jobs</h1><p>We found no offers.</p>', { title: 'Data analyst jobs' }],
  ])('is %s', (_name, body, options) => {
    expect(kind(body, options)).toBe('other');
  });
});
