import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/extract/page.ts';
import { read, texts } from './read.ts';

describe('blocks are what a person sees as one piece', () => {
  it.each([
    ['paragraphs and lone divs', '<p>One</p><div>Two</div>', ['One', 'Two']],
    ['inline elements that run on', '<p>We <b>build</b> <a href="/x">things</a>.</p>', ['We build things.']],
    ['lines parted by <br>', '<div>One<br>Two<br><br>Three</div>', ['One', 'Two', 'Three']],
    ['items of nested lists', '<ul><li>One<ul><li>Two</li></ul></li></ul>', ['One', 'Two']],
    ['cells', '<table><tr><th>Pay</th><td>100</td></tr></table>', ['Pay', '100']],
    [
      'lines of <pre>',
      '<pre>- first line of the text here\n- second line of the text here</pre>',
      ['- first line of the text here', '- second line of the text here'],
    ],
    ['two elements glued where a word ends', '<p><span>Acme Inc</span><span>Oslo</span></p>', ['Acme Inc', 'Oslo']],
    ['a link glued to what follows', '<p><a href="/">Browse Jobs</a>Acme is big</p>', ['Browse Jobs', 'Acme is big']],
    ['one word in two elements', '<p><span>exper</span><span>ience</span></p>', ['experience']],
    ['unseen characters', '<p>Soft\u00adware \u200bEngineer\u202e</p>', ['Software Engineer']],
    ['tag characters alone', '<p>Software Engineer\u{e0041}\u{e007f}</p>', ['Software Engineer']],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['scripts and styles', '<script>x</script><style>p{}</style>'],
    ['templates and noscript', '<template><p>x</p></template><noscript>y</noscript>'],
    ['hidden elements', '<p hidden>x</p><p style="display: none">y</p><div style="visibility:hidden">z</div>'],
    ['aria-hidden copies', '<span aria-hidden="true">x</span>'],
    ['choices of a field', '<select><option>x</option></select><textarea>y</textarea>'],
  ])('leaves out %s', (_name, html) => {
    expect(texts(`<p>Seen</p>${html}`)).toEqual(['Seen']);
  });

  it('reads a page that a dialog has hidden from screen readers', () => {
    expect(texts('<div aria-hidden="true"><h1>Backend Engineer</h1></div>')).toEqual(['Backend Engineer']);
  });

  it('reads what closed details hold', () => {
    expect(texts('<details><summary>More</summary><p>Duties</p></details>')).toEqual(['More', 'Duties']);
  });

  it('tells headings, items, bold lines, controls and links apart', () => {
    const [heading, item, bold, button, link] = read(
      '<h2>Tasks</h2><ul><li>Do</li></ul><p><strong>Profile</strong></p><button>Apply</button><p><a href="/x">More</a></p>',
    ).blocks;
    expect(heading?.level).toBe(2);
    expect(item?.listItem).toBe(true);
    expect(bold?.bold).toBe(true);
    expect(button?.control).toBe(true);
    expect(link).toMatchObject({ control: true, linked: 1 });
    expect(item).toMatchObject({ control: false, linked: 0, bold: false, level: undefined });
  });

  it('keeps the lead of a line', () => {
    expect(read('<p><b>Place:</b> Oslo</p>').blocks[0]).toMatchObject({ text: 'Place: Oslo', lead: 'Place:' });
  });
});

describe('regions', () => {
  it.each([
    ['navigation', '<nav>x</nav>'],
    ['navigation', '<div class="navbar top">x</div>'],
    ['navigation', '<ul role="menu"><li>x</li></ul>'],
    ['navigation', '<div class="breadcrumbs">x</div>'],
    ['header', '<header>x</header>'],
    ['footer', '<footer>x</footer>'],
    ['footer', '<div id="site-footer">x</div>'],
    ['aside', '<aside>x</aside>'],
    ['dialog', '<div class="cookie-banner">x</div>'],
    ['dialog', '<div id="onetrust-consent-sdk">x</div>'],
    ['dialog', '<div role="dialog">x</div>'],
    ['main', '<div class="job-footer">x</div>'],
    ['main', '<article><header>x</header></article>'],
    ['main', '<main><footer>x</footer></main>'],
    ['main', '<div class="content-with-sidebar">x</div>'],
    ['main', '<header><h1>x</h1></header>'],
  ])('%s: %s', (region, html) => {
    expect(read(html).blocks[0]?.region).toBe(region);
  });

  it('an element named after a menu that wraps the whole text is none', () => {
    const prose = `<p>${'A long sentence about the work that waits for you. '.repeat(12)}</p>`;
    expect(read(`<div class="menu-closed">${prose}</div>`).blocks[0]?.region).toBe('main');
  });

  it('a dialog that holds a whole posting is what the person has opened, one about cookies is not', () => {
    const prose = `<p>${'A long sentence about the work that waits for you. '.repeat(20)}</p>`;
    const list = `<div><p>${'Other words of the list behind it, and many of them. '.repeat(40)}</p></div>`;
    expect(read(`${list}<div role="dialog">${prose}</div>`).blocks[1]?.region).toBe('main');
    expect(read(`${list}<div role="dialog"><p>We use cookies.</p>${prose}</div>`).blocks[2]?.region).toBe('dialog');
  });
});

describe('forms', () => {
  const fields = '<p><label for="a">Name</label><input id="a"></p><p>Hints</p><input><input>';
  it('what a person fills in is marked', () => {
    expect(read(`<form>${fields}</form>`).blocks.map((block) => block.form)).toEqual([true, true]);
  });
  it.each([
    [
      'a server framework wraps around the page',
      `<form><input type="hidden" name="__VIEWSTATE"><p>Text</p>${fields}</form>`,
    ],
    ['holds the page heading', `<form><h1>Engineer</h1>${fields}</form>`],
    ['has no field', '<form><p>Text</p></form>'],
  ])('a form that %s is none', (_name, html) => {
    expect(read(html).blocks[0]?.form).toBe(false);
  });
  it('a label without a field is a mere line', () => {
    expect(read('<label>Place</label><span>Oslo</span>').blocks[0]?.form).toBe(false);
  });
});

describe('a hostile page', () => {
  it('cannot clobber what is read with', () => {
    const names = [
      'parentElement',
      'tagName',
      'getAttribute',
      'querySelector',
      'contains',
      'firstChild',
      'nextSibling',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(texts(`<form>${inputs}<p>Inside</p></form><p>After</p>`)).toEqual(['Inside', 'After']);
  });
  it('cannot clobber the document', () => {
    expect(read('<title>Engineer</title><img name="title"><form name="body"></form><p>Text</p>').title).toBe(
      'Engineer',
    );
  });
  it('is read as deep as it is', () => {
    expect(texts(`${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}`)).toEqual(['deep']);
  });
  it('is read up to a number of lines, and says so', () => {
    const page = read('<p>line</p>'.repeat(13_000));
    expect(page.blocks).toHaveLength(12_000);
    expect(page.partial).toBe(true);
  });
  it('is read until the time is up, and says so', () => {
    const { document } = new JSDOM('<p>line</p>'.repeat(2_000)).window;
    let now = 0;
    const page = readPage(document, 'https://a.example/', { now: new Date(), clock: () => now++, budget: 2 });
    expect(page.partial).toBe(true);
    expect(page.blocks.length).toBeLessThan(2_000);
  });
  it('is not changed', () => {
    const dom = new JSDOM('<form><p>Text<br>more</p></form><iframe></iframe>');
    const before = dom.serialize();
    readPage(dom.window.document, 'https://a.example/', { now: new Date(), clock: () => 0, budget: 9 });
    expect(dom.serialize()).toBe(before);
  });
});
