import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/extract/copy/copy-page.ts';
import type { Token } from '../../../utils/extract/copy/format.ts';
import { rebuild } from '../../../utils/extract/copy/rebuild.ts';
import { readPage } from '../../../utils/extract/page.ts';
import { dataElements } from '../../../utils/extract/sources/data-elements.ts';
import { anyPage } from '../any-page.ts';
import { NOW, readThroughCopy, throughCopy } from '../reading.ts';

const URL_ = 'https://a.example/jobs/1';
const documentOf = (html: string) => new JSDOM(html, { url: URL_ }).window.document;
const copyOf = (document: Document) => copyPage(document, URL_, { clock: () => 0 });
const tokensOf = (html: string): Token[] => JSON.parse(copyOf(documentOf(html)).tokens);
const textsOf = (document: Document): string[] => {
  const { document: copied, see } = throughCopy(document, URL_);
  return readPage(copied, URL_, { now: NOW, clock: () => 0, budget: 9, see }).blocks.map((block) => block.text);
};

const JSON_LD =
  '<script type="application/ld+json">{"@type":"JobPosting","title":"Backend Engineer","hiringOrganization":"A"}</script>';
const STATE = `<script>s={"t":"Backend Engineer"}${' '.repeat(60)}</script>`;

describe('a copy of a page', () => {
  it('holds open shadow roots and what fills their slots', () => {
    const document = documentOf('<x-job><p>Slotted</p></x-job>');
    const root = document.querySelector('x-job')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h1>Shadow</h1><slot></slot><slot name="none"><p>Default</p></slot>';
    expect(textsOf(document)).toEqual(['Shadow', 'Slotted', 'Default']);
  });

  it('holds frames of the same origin with their data, and names others', () => {
    const document = documentOf('<iframe></iframe><iframe src="https://boards.example/embed"></iframe><p>Out</p>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.documentElement.innerHTML = '<head><meta name="a" content="b"></head><body><p>In</p></body>';
    const { document: copied, see, rebuilt } = throughCopy(document, URL_);
    const page = readPage(copied, URL_, { now: NOW, clock: () => 0, budget: 9, see });
    expect(page.blocks.map((block) => block.text)).toEqual(['In', 'Out']);
    expect(rebuilt.querySelector('iframe meta')?.getAttribute('content')).toBe('b');
    expect(dataElements(page).metas.map((meta) => meta.getAttribute('content'))).toEqual(['b']);
    expect(page.foreignFrames.map((frame) => frame.getAttribute('src'))).toEqual(['https://boards.example/embed']);
    expect(readThroughCopy(document, URL_).foreignFrames).toEqual(['https://boards.example/embed']);
  });

  it.each([
    ['styles', '<style>p{}</style>', /p\{\}/],
    ['scripts without data about the page', `<script>run("${'x'.repeat(80)}")</script>`, /run/],
    ['what runs', '<p onclick="go()">a</p>', /go/],
    ['what fields hold', '<input type="hidden" name="token" value="secret">', /secret/],
    ['what fields offer', '<select><option>Albania</select><textarea>Draft</textarea>', /Albania|Draft/],
    ['pictures', '<img srcset="a.png 2x" alt="">', /a\.png/],
    ['hidden parts without data', '<div hidden><p>Menu</p></div>', /Menu/],
    ['comments', '<!-- note -->', /note/],
    ['what an element looks like', '<p style="color:red">a</p>', /red/],
    ['state where JSON-LD is titled as the page is headed', `<h1>Backend Engineer</h1>${JSON_LD}${STATE}`, /s=/],
  ])('leaves out %s', (_name, html, pattern) => {
    expect(copyOf(documentOf(html)).tokens).not.toMatch(pattern);
  });

  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"a":1}</script>', '{"a":1}'],
    ['state that speaks of the heading', `<h1>Backend Engineer</h1>${STATE}`, 's='],
    ['state beside JSON-LD of a card', `<h1>Jobs</h1><h2>Backend Engineer</h2>${JSON_LD}${STATE}`, 's='],
    ['data in hidden parts', '<div hidden><meta itemprop="datePosted" content="2026-01-01"></div>', '2026-01-01'],
    ['addresses and names', '<a href="/apply" data-testid="apply">Apply</a>', 'data-testid'],
    ['where a frame leads', '<iframe src="https://b.example/"></iframe>', 'https://b.example/'],
  ])('holds %s', (_name, html, text) => {
    expect(copyOf(documentOf(html)).tokens).toContain(JSON.stringify(text).slice(1, -1));
  });

  const MENU = '<a href="/b">Besides</a>'.repeat(5);
  const told = `<h1>Backend Engineer</h1>${JSON_LD}`;
  it.each([
    ['menus', `<nav>${MENU}</nav>`],
    ['menus by role', `<div role="navigation">${MENU}</div>`],
    ['the foot', '<footer><p>Besides</p></footer>'],
    ['hidden parts with programs', '<div hidden><script>f()</script><p>Besides</p></div>'],
  ])('leaves out %s where JSON-LD tells of the posting, and nowhere else', (_name, html) => {
    expect(copyOf(documentOf(told + html)).tokens).not.toContain('Besides');
    expect(copyOf(documentOf(`<h1>Backend Engineer</h1>${html}`)).tokens).toContain('Besides');
    expect(copyOf(documentOf(`<h1>Cook</h1>${JSON_LD}${html}`)).tokens).toContain('Besides');
  });

  it.each([
    ['the foot of an article', `${told}<article><footer>Besides</footer></article>`],
    ['the foot of the main part', `${told}<div role="main"><footer>Besides</footer></div>`],
    ['a menu around the heading', `${JSON_LD}<nav><h1>Backend Engineer</h1>${MENU}</nav>`],
    ['a part that is called a menu and holds a text', `${told}<nav><p>${'Text. '.repeat(500)}</p>${MENU}</nav>`],
    ['a menu of few links', `${told}<nav><a href="#text">Besides</a><a href="/apply">Apply</a></nav>`],
    ['a foot around the data', `<h1>Backend Engineer</h1><footer>${JSON_LD}Besides</footer>`],
    ['a menu where the data names no employer', `${told.replace('hiringOrganization', 'x')}<nav>${MENU}</nav>`],
    ['data in hidden parts', `${told}<div hidden><p itemprop="skills">Besides</p></div>`],
  ])('holds %s though JSON-LD tells of the posting', (_name, html) => {
    expect(copyOf(documentOf(html)).tokens).toContain('Besides');
  });

  it('holds of a head what may tell something', () => {
    const head = `<title>Jobs</title><link rel="icon" href="/i"><style>p{}</style><meta name="a" content="b">${STATE}`;
    const names = (html: string) => tokensOf(html).flatMap((token) => (Array.isArray(token) ? token[0] : []));
    const rest = ['body', 'h1'];
    expect(names(`${head}<body><h1>Backend Engineer</h1>`)).toEqual([
      'html',
      'head',
      'title',
      'meta',
      'script',
      ...rest,
    ]);
    expect(names(`${head}${JSON_LD}<body><h1>Backend Engineer</h1>`)).toEqual([
      'html',
      'head',
      'title',
      'meta',
      'script',
      ...rest,
    ]);
  });

  it('holds white space where it parts words, not between lines', () => {
    expect(tokensOf('<ul>\n <li>a</li>\n</ul><b>b</b> <i>c</i>').filter((token) => token === ' ')).toHaveLength(1);
  });

  it.each([
    ['nodes', '<p>a</p>'.repeat(60_000), 0],
    ['text', `<p>${'a'.repeat(5_000_000)}</p><p>b</p>`, 0],
    ['time', '<p>a</p>'.repeat(1_000), 500],
  ])('ends at a limit of %s, and says so', (_name, html, step) => {
    let now = 0;
    const copy = copyPage(documentOf(html), URL_, { clock: () => (now += step) });
    expect(copy.partial).toBe(true);
    expect(copyOf(documentOf('<p>whole</p>')).partial).toBe(false);
  });

  it('holds the text of what stands deeper than any page', () => {
    const document = documentOf('<p>Out</p>');
    let at: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(document.createElement('div'));
    at.append('Deep');
    const copy = copyOf(document);
    expect(copy.partial).toBe(false);
    expect(copy.tokens).toContain('Deep');
  });

  it('is made where a page hides the document’s and a form’s own properties', () => {
    const names = ['title', 'defaultView', 'documentElement', 'contentType', 'body', 'querySelectorAll'];
    const fields = ['attributes', 'getAttribute', 'nextSibling', 'firstChild', 'shadowRoot', 'tagName', 'nodeType'];
    const document = documentOf(
      `${names.map((name) => `<form name="${name}"></form>`).join('')}<form>${fields
        .map((name) => `<input name="${name}">`)
        .join('')}<p>In</p></form><p>Out</p>`,
    );
    expect(textsOf(document)).toEqual(['In', 'Out']);
  });

  it('holds a long selection apart, and no short one', () => {
    const document = documentOf(`<p id="a">${'Selected words. '.repeat(20)}</p><p id="b">Other</p>`);
    const selection = document.defaultView?.getSelection();
    const select = (id: string) => selection?.selectAllChildren(document.querySelector(id) ?? document.body);
    select('#b');
    expect(copyOf(document).selection).toBeUndefined();
    select('#a');
    expect(copyOf(document).selection).toContain('Selected words.');
    expect(copyOf(document).selection).not.toContain('Other');
  });

  it('says of any page what the page itself says, and changes nothing', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const document = documentOf(html);
        const before = document.documentElement.outerHTML;
        const texts = readPage(document, URL_, { now: NOW, clock: () => 0, budget: 9 }).blocks.map(({ text }) => text);
        expect(textsOf(document)).toEqual(texts);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rebuilding', () => {
  const empty = () => documentOf('').implementation.createHTMLDocument();

  it('takes no handler, no odd name, and no second root', () => {
    const document = rebuild(
      [['html', 0], ['p', 0, 'onclick', 'go()', 'a b', 'c', 'title', 't'], 'a', 1, ['a b', 0], 9, ['html', 0], 'late'],
      empty(),
    );
    expect(document.documentElement.outerHTML).toBe('<html><p title="t">a</p><x-other></x-other></html>');
  });

  it('makes a document of anything', () => {
    const token = fc.oneof(fc.string(), fc.integer(), fc.array(fc.oneof(fc.string(), fc.integer())), fc.constant(null));
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(rebuild(tokens, empty()).documentElement).not.toBeNull();
      }),
    );
  });
});
