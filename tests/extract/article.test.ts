import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../utils/extract/index.ts';

const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Haemme keittiöön ihmistä, joka keittää kahdellesadalle hengelle joka päivä, myös silloin kun meri käy korkeana, numero ${at}.</p>`,
).join('');
/** A posting in Finnish, of which no word table knows a word; its data gives the title and no description. */
const page = (main: string) => `<!doctype html><html lang="fi"><head><title>Laivakokki</title>
  <script type="application/ld+json">{"@type":"JobPosting","title":"Laivakokki","hiringOrganization":"Lounaslaivat Oy"}</script>
  </head><body><nav><a href="/">Etusivu</a><a href="/haku">Haku</a></nav><main><h1>Laivakokki</h1>${main}</main>
  <footer>Evästeet ja ehdot</footer></body></html>`;
const read = (html: string) => {
  const { document } = new JSDOM(html, { url: 'https://laivat.example/laivakokki' }).window;
  const before = document.documentElement.outerHTML;
  let ticks = 0;
  const capture = extract(document, document.URL, {
    now: new Date('2026-11-03T12:00:00Z'),
    clock: () => ticks++ / 100,
  });
  expect(document.documentElement.outerHTML).toBe(before);
  return capture;
};

describe('the main text, where no word of the posting is known', () => {
  it('is the description, to be looked at, without the site around it', () => {
    const { findings, faults, kind } = read(page(paragraphs));
    expect(faults).toEqual([]);
    expect(kind).toBe('posting');
    expect(findings.description?.confidence).toBeLessThan(0.6);
    expect(findings.description?.value).toContain('<p>Haemme keittiöön ihmistä');
    expect(findings.description?.value).toContain('numero 5.');
    expect(findings.description?.value).not.toMatch(/Etusivu|Evästeet/);
  });

  it('is given for a page that is no posting, for the person who saves it by hand', () => {
    const { document } = new JSDOM(`<title>Kokki</title><main>${paragraphs}</main>`).window;
    const { findings, kind } = extract(document, 'https://laivat.example/', { now: new Date(0), clock: () => 0 });
    expect(kind).toBe('other');
    expect(findings.description?.value).toContain('numero 5.');
    expect(findings.description?.confidence).toBeLessThanOrEqual(0.5);
  });

  it('is none on a page without text', () => {
    expect(read(page('<p>Soita.</p>')).findings).not.toHaveProperty('description');
  });

  it('survives a form whose control is named like a property of the DOM', () => {
    const form = '<form><p>x</p><input name="textContent"><input name="parentNode"></form>';
    const { findings } = read(page(`${paragraphs}<div>${form}</div>`));
    expect(findings.title?.value).toBe('Laivakokki');
  });
});
