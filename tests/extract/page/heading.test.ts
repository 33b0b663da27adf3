import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const heading = (html: string, url?: string) => read(html, url).mainHeading?.text;
const list = (count: number, title = 'Cook') =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/jobs/view/${1000 + i}">${title} ${i}</a><p>Oslo</p></li>`).join('')}</ul>`;

describe('the main heading', () => {
  it.each([
    ['the first heading', '<h1>Backend Engineer</h1><h2>Tasks</h2>', 'Backend Engineer'],
    [
      'one that the title repeats, over the name of the site',
      '<title>Cook in Oslo - Jobs</title><h1>Find your dream</h1><h2>Cook</h2>',
      'Cook',
    ],
    ['one that the address repeats', '<h1>We are Acme</h1><h2>Backend Engineer</h2>', 'Backend Engineer'],
    [
      'a line named as title that the title repeats',
      '<title>Cook | Acme</title><div class="job-title">Cook</div><p>Oslo</p>',
      'Cook',
    ],
    [
      'a lesser heading where there is no other',
      '<h4>Frontend engineer - m/f</h4><p>Text</p>',
      'Frontend engineer - m/f',
    ],
  ])('is %s', (_name, html, expected) => {
    expect(heading(html)).toBe(expected);
  });

  it.each([
    ['generic words', '<h1>Job description</h1>'],
    ['a footer', '<footer><h1>Acme</h1></footer>'],
    ['plain text', '<p>Just a line</p>'],
  ])('is none of %s', (_name, html) => {
    expect(heading(html)).toBeUndefined();
  });
});

describe('an opened pane', () => {
  const opened = `<section><h2><a href="/jobs/view/1001">Cook 1</a></h2><button>Apply now</button><p>${'We look for a cook who likes to work in our kitchen. '.repeat(40)}</p></section>`;
  const url = 'https://board.example/jobs/search-cook-jobs-in-oslo';

  it("gives its heading, not the list's", () => {
    const page = read(`<h1>1,000 cook jobs in Oslo</h1>${list(6)}${opened}`, url);
    expect(page.pane).toBe(true);
    expect(page.mainHeading?.text).toBe('Cook 1');
  });
  it('is none where no list stands before it', () => {
    const page = read(`${opened}<h2>Similar jobs</h2>${list(6)}`, 'https://board.example/jobs/view/1001');
    expect(page.pane).toBe(false);
  });
  it('is none where nothing is opened', () => {
    expect(read(`<h1>1,000 cook jobs in Oslo</h1>${list(6)}`, url).pane).toBe(false);
  });
});

describe('teasers', () => {
  it('are the cards of a list', () => {
    const { teasers, blocks } = read(`<h1>Jobs</h1>${list(4)}`);
    expect(teasers.map((teaser) => teaser.text)).toEqual(['Cook 0', 'Cook 1', 'Cook 2', 'Cook 3']);
    expect(blocks.filter((block) => block.region === 'card')).toHaveLength(8);
  });
  it.each([
    ['two links', list(2)],
    ['links in a menu', `<nav>${list(6)}</nav>`],
    [
      'links to other things',
      '<p><a href="/blog/how-we-work-1">a</a></p><p><a href="/blog/how-we-eat-2">b</a></p><p><a href="/blog/how-we-rest-3">c</a></p>',
    ],
    [
      'links that name no single job',
      '<p><a href="/jobs/oslo">a</a></p><p><a href="/jobs/bergen">b</a></p><p><a href="/jobs/voss">c</a></p>',
    ],
  ])('are none of %s', (_name, html) => {
    expect(read(html).teasers).toEqual([]);
  });
});

describe('actions', () => {
  it.each([
    ['Apply now'],
    ['Jetzt bewerben'],
    ['Postuler'],
    ['Solliciteer direct'],
    ['Odpovědět'],
    ['Inscribirme'],
    ['Aplikuj teraz'],
    ['応募する'],
    ['지원하기'],
  ])('"%s" applies', (text) => {
    expect(read(`<a href="/go">${text}</a>`).actions).toMatchObject([{ text, href: 'https://acme.example/go' }]);
  });
  it.each([['Save job'], ['Applications we built'.repeat(5)], ['Company']])('"%s" does not', (text) => {
    expect(read(`<a href="/go">${text}</a>`).actions).toEqual([]);
  });
  it('gives no address that is not of the web', () => {
    expect(read('<a href="javascript:go()">Apply</a>').actions[0]?.href).toBeUndefined();
  });
});
