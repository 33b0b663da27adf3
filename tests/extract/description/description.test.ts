import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../utils/extract/description/inert.ts';
import { description } from '../../../utils/extract/fields/description.ts';
import { readPage } from '../../../utils/extract/page.ts';
import { reconcile } from '../../../utils/extract/reconcile.ts';

const INTRO = 'We build quiet machines for loud rooms, and we look for somebody who likes to make them quieter still.';
const TASKS =
  '<h2>What you will do</h2><ul><li>Build the services that our customers use</li><li>Plan the next steps with the team</li></ul>';
const SKILLS = '<h2>Requirements</h2><ul><li>Three years of experience with Java</li><li>Clear writing</li></ul>';
const TEXT = `<p>${INTRO}</p>${TASKS}${SKILLS}`;
const TITLE = '<h1>Backend Engineer</h1>';

function read(body: string, head = '', url = 'https://acme.example/jobs/1234') {
  const { document } = new JSDOM(`<!doctype html><title>Backend Engineer</title>${head}<body>${body}`, { url }).window;
  const page = readPage(document, url, { now: new Date('2026-03-10'), clock: () => 0, budget: 1_000 });
  const { fromText } = description.rules;
  return reconcile([...(fromText?.(page) ?? [])]);
}
const html = (body: string, head?: string): string => read(body, head)?.value ?? '';
const text = (body: string, head?: string): string => textOfHtml(html(body, head));
const jsonLd = (of: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Backend Engineer', description: of })}</script>`;

describe('the description is whole', () => {
  it.each([
    ['in one container', `${TITLE}<div>${TEXT}</div>`],
    ['beside the heading', `<main>${TITLE}${TEXT}</main>`],
    [
      'in a section each',
      `${TITLE}<section><p>${INTRO}</p></section><section>${TASKS}</section><section>${SKILLS}</section>`,
    ],
    [
      'with a button between its parts',
      `${TITLE}<div><p>${INTRO}</p>${TASKS}</div><a href="/apply">Apply now</a><div>${SKILLS}</div>`,
    ],
    ['in cells of a layout table', `<table><tr><td>${TITLE}</td></tr><tr><td>${TEXT}</td></tr></table>`],
    ["inside a server framework's form", `<form><input type=hidden name=__VIEWSTATE>${TITLE}${TEXT}</form>`],
    [
      'after a list of facts',
      `${TITLE}<dl><dt>Location</dt><dd>Oslo</dd><dt>Job type</dt><dd>Full-time</dd></dl><div>${TEXT}</div>`,
    ],
    [
      'within a dialog over a list',
      `<p>${'Words behind the dialog that are many. '.repeat(9)}</p><div role=dialog>${TITLE}<p>${INTRO.repeat(8)}</p>${TEXT}</div>`,
    ],
  ])('%s', (_name, body) => {
    const read = text(body);
    for (const part of [
      INTRO,
      'What you will do',
      'Plan the next steps',
      'Requirements',
      'Three years',
      'Clear writing',
    ]) {
      expect(read).toContain(part);
    }
  });

  it('keeps the short lines that its last part lists', () => {
    expect(text(`${TITLE}<div>${TEXT}<p><b>Nice to have</b></p><p>Go</p><p>Rust</p></div>`)).toMatch(
      /Nice to have\nGo\nRust$/,
    );
  });
  it('keeps what it says of the company and of equal chances', () => {
    const body = `${TITLE}<div><h2>About us</h2><p>${INTRO}</p>${TEXT}<p>Acme is an equal opportunity employer.</p></div>`;
    expect(text(body)).toMatch(/^About us\n[\s\S]*equal opportunity employer\.$/);
  });
});

describe('the description holds nothing of the site', () => {
  const others = [1, 2, 3, 4]
    .map((n) => `<li><a href="/jobs/${n}000">Other Engineer ${n}</a><p>Bergen</p></li>`)
    .join('');
  it.each([
    ['a menu', 'Companies', `<nav><a href="/c">Companies</a></nav>${TITLE}<div>${TEXT}</div>`],
    ['the title', 'Backend Engineer', `<div>${TITLE}${TEXT}</div>`],
    [
      'facts beside it',
      'Full-time',
      `${TITLE}<ul><li>Location: Oslo</li><li>Job type: Full-time</li></ul><div>${TEXT}</div>`,
    ],
    ['a button in it', 'Apply now', `${TITLE}<div><p>${INTRO}</p><button>Apply now</button>${TASKS}${SKILLS}</div>`],
    ['a report link', 'Report this job', `${TITLE}<div>${TEXT}<a href="/r">Report this job</a></div>`],
    ['similar jobs', 'Other Engineer', `${TITLE}<div>${TEXT}</div><h2>Similar jobs</h2><ul>${others}</ul>`],
    [
      'a company profile',
      'world leader',
      `${TITLE}<div>${TEXT}</div><a href="/c">View Company Profile</a><div><h2>The Company</h2><p>Acme is the world leader of all that is quiet, and has been for longer than anybody in the whole building can remember.</p></div>`,
    ],
    [
      'an application form',
      'Attach your file',
      `${TITLE}<div>${TEXT}</div><form><h2>Apply</h2><label for=a>Name</label><input id=a><input><input><p>Attach your file here, as long as it is small enough to be sent.</p></form>`,
    ],
    [
      'a cookie wall',
      'We use cookies',
      `<div class="cookie-wall"><p>We use cookies to make this site work for you and for us, and for all that we know.</p></div>${TITLE}<div>${TEXT}</div>`,
    ],
    [
      'a footer',
      'All rights',
      `${TITLE}<div>${TEXT}</div><footer><p>All rights of this site are reserved by those who reserve all the rights of this site.</p></footer>`,
    ],
    [
      'a banner and what follows it',
      'no longer',
      `${TITLE}<div>${TEXT}<p>This job is no longer accepting applications.</p><a href="/j">Browse Active Jobs</a><p>Acme is a maker of quiet things since the days when things were loud, known all over the place.</p></div>`,
    ],
  ])('%s', (_name, phrase, body) => {
    expect(text(body)).toContain(INTRO);
    expect(text(body)).not.toContain(phrase);
  });

  it.each([
    [
      'an application form alone',
      `${TITLE}<p>Please fill in the form below, and attach your resume.</p><form><label for=a>First name</label><input id=a name=first_name><input name=email><input name=phone><input type=file name=resume></form>`,
    ],
    ['an empty page', ''],
    ['a page of links', '<a href="/a">One</a> <a href="/b">Two</a>'],
  ])('and is none on %s', (_name, body) => {
    expect(read(body)).toBeUndefined();
  });
});

describe('structured data', () => {
  const longer = `${TEXT}<h2>Benefits</h2><p>${'A long list of what we give to those who come. '.repeat(6)}</p>`;
  it('leads to the visible text that it repeats', () => {
    const body = `<p>${'Words of the site about other things than this job. '.repeat(4)}</p>${TITLE}<div>${TEXT}</div>`;
    expect(text(body, jsonLd(TEXT)).startsWith(INTRO)).toBe(true);
  });
  it('loses to a visible text that is longer', () => {
    expect(text(`${TITLE}<div>${longer}</div>`, jsonLd(TEXT))).toContain('Benefits');
  });
  it('is the description where the page does not show it', () => {
    const finding = read(`${TITLE}<a href="/apply">Apply</a>`, jsonLd(longer));
    expect(finding?.source).toBe('json-ld');
    expect(finding?.value).toContain('<li>Clear writing</li>');
  });
  it('is the description where the page shows its beginning alone', () => {
    const finding = read(`${TITLE}<div>${TEXT}<button>Read more</button></div>`, jsonLd(longer));
    expect(finding?.source).toBe('json-ld');
    expect(finding?.value).toContain('Benefits');
  });
  it('is read where it is escaped as text', () => {
    const escaped = longer.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(html(TITLE, jsonLd(escaped))).toContain('<h2>Benefits</h2>');
  });
  it('is no proof about another job', () => {
    const other = jsonLd(longer).replace('Backend Engineer', 'Night Nurse');
    expect(read(`${TITLE}<div>${TEXT}</div>`, other)?.source).toBe('article');
  });
});
