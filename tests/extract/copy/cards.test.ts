import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cardsIn } from '../../../utils/extract/copy/cards.ts';
import { copyPage } from '../../../utils/extract/copy/copy-page.ts';
import { readThroughCopy } from '../reading.ts';

const URL_ = 'https://a.example/jobs/cook-1234';
const documentOf = (html: string) => new JSDOM(html, { url: URL_ }).window.document;
const card = (id: number | string, more = '<p>Besides</p>') =>
  `<li><h3><a href="/jobs/${id}">Baker ${id}</a></h3>${more}</li>`;
const list = (...ids: (number | string)[]) => `<ul>${ids.map((id) => card(id)).join('')}</ul>`;
const cardsOf = (html: string, url = URL_) =>
  [...cardsIn(documentOf(`<h1>Cook</h1>${html}`).documentElement, url)].map(([{ tagName }, link]) =>
    [tagName, link.getAttribute('href')].join(' '),
  );

describe('cards of other postings', () => {
  it('are parts of one list, each with its link', () => {
    expect(cardsOf(list(2345, 3456, 4567))).toEqual(['LI /jobs/2345', 'LI /jobs/3456', 'LI /jobs/4567']);
    expect(cardsOf(list(...['2345', '3456', '4567'].map((id) => `baker-${id}`)))).toHaveLength(3);
  });

  it.each([
    ['two', list(2345, 3456)],
    ['links of the page’s own address', list('cook-1234', 'cook-1234', 'cook-1234')],
    ['links to no single thing', list('oslo', 'bergen', 'night')],
    ['links to other folders', '<a href="/team/2345">a</a> <a href="/team/3456">b</a> <a href="/team/4567">c</a>'],
    ['a text with links in it', `<ul>${[2345, 3456, 4567].map((id) => card(id, 'x'.repeat(700))).join('')}</ul>`],
    ['a part that holds the heading', list(2345, 3456, 4567).replaceAll('h3', 'h1')],
    ['a list beside one text with a link', `<div><p>See <a href="/jobs/2345">it</a></p></div>${list(3456, 4567)}`],
  ])('are not %s', (_name, html) => {
    expect(cardsOf(html)).toEqual([]);
  });

  it('are none where the page stands in no folder, and come to an end in forms whose names lie', () => {
    expect(cardsOf('<a href="/2345">a</a>'.repeat(3), 'https://a.example/1234')).toEqual([]);
    const lying = `<form><input name="parentElement"><input name="contains"><input name="querySelector">${list(2345, 3456, 4567)}</form>`;
    expect(cardsOf(lying)).toHaveLength(3);
  });

  it('are not looked for further up than a card is deep', () => {
    const deep = (id: number) => `${'<div>'.repeat(40)}<a href="/jobs/${id}">a</a>${'</div>'.repeat(40)}`;
    expect(cardsOf([2345, 3456, 4567].map(deep).join(''))).toEqual([]);
  });

  const DATA =
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Cook","hiringOrganization":"A"}</script>';

  it('leave their links alone in the copy where JSON-LD tells of the posting', () => {
    const tokensOf = (html: string) => copyPage(documentOf(html), URL_, { clock: () => 0 }).tokens;
    const page = `<h1>Cook</h1>${list(2345, 3456, 4567)}`;
    expect(tokensOf(DATA + page)).toContain('Baker 4567');
    expect(tokensOf(DATA + page)).not.toContain('Besides');
    expect(tokensOf(page)).toContain('Besides');
  });

  it('read as they would in full', () => {
    const facts = '<p>Cook for A in Oslo, full-time.</p><h2>Similar jobs</h2>';
    const [lean, full] = [DATA, DATA.replace('hiringOrganization', 'employer')].map((data) =>
      readThroughCopy(documentOf(`${data}<h1>Cook</h1>${facts}${list(2345, 3456, 4567)}`), URL_),
    );
    expect(lean?.kind).toBe(full?.kind);
    expect(lean?.findings.title).toEqual(full?.findings.title);
  });
});
