import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/extract/copy/copy-page.ts';
import { rebuild } from '../../../utils/extract/copy/rebuild.ts';
import { readPage } from '../../../utils/extract/page.ts';
import { treeFrom } from '../../../utils/extract/tree/from-tokens.ts';
import { closest, elementsIn, holds, isAfter, markupIn, tags } from '../../../utils/extract/tree/look.ts';
import type { PageElement } from '../../../utils/extract/tree/nodes.ts';
import { anyPage } from '../any-page.ts';
import { NOW } from '../reading.ts';

const URL_ = 'https://a.example/jobs/1';
const { document: outside } = new JSDOM('').window;

/** A page's copy as a tree, and as a browser's own document. */
function both(html: string) {
  const { document } = new JSDOM(html, { url: URL_ }).window;
  const tokens: unknown[] = JSON.parse(copyPage(document, URL_, { clock: () => 0 }).tokens);
  return { tree: treeFrom(tokens).document, real: rebuild(tokens, outside.implementation.createHTMLDocument()) };
}

/** All that rules may ask of an element. */
const askedOf = (element: PageElement) => ({
  tag: element.tagName,
  text: element.textContent,
  names: element.getAttributeNames(),
  values: element.getAttributeNames().map((name) => element.getAttribute(name)),
  none: element.getAttribute('data-none'),
  count: element.childElementCount,
  up: element.parentElement?.tagName,
  before: element.previousElementSibling?.tagName,
  behind: element.nextElementSibling?.tagName,
  first: element.firstChild?.nodeValue,
  next: element.nextSibling?.nodeType,
  last: element.previousSibling?.nodeValue,
});

describe('a tree of a copied page', () => {
  it('answers as a browser’s own document does', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { tree, real } = both(html);
        const [light, own] = [[...elementsIn(tree.documentElement)], [...real.documentElement.querySelectorAll('*')]];
        expect(light.map(askedOf)).toEqual(own.map(askedOf));
        expect(tree.title).toBe(real.title);
        expect(tree.body?.tagName).toBe(real.body?.tagName);
        for (const [at, one] of light.entries()) {
          const [other, twin] = [light[(at * 7) % light.length] ?? one, own[(at * 7) % own.length]];
          expect(one.contains(other)).toBe(own[at]?.contains(twin ?? null));
          expect(isAfter(other, one)).toBe(((own[at]?.compareDocumentPosition(twin ?? real) ?? 0) & 4) !== 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is made of anything', () => {
    const token = fc.oneof(fc.string(), fc.integer(), fc.array(fc.oneof(fc.string(), fc.integer())), fc.constant(null));
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const { document, see } = treeFrom(tokens);
        expect(() => readPage(document, URL_, { now: NOW, clock: () => 0, budget: 9, see })).not.toThrow();
      }),
    );
  });

  it('takes no odd name, no value that is none, and no second root', () => {
    const { document } = treeFrom([['html', 0], ['a b', 0, 'id', 7], 'a', 1, ['p', 'x'], 'b', 9, ['html', 0], 'late']);
    const elements = [...elementsIn(document.documentElement)];
    expect(elements.map(({ tagName }) => tagName)).toEqual(['X-OTHER', 'P']);
    expect(elements[0]?.getAttribute('id')).toBeNull();
    expect(document.documentElement.textContent).toBe('ab');
  });

  it('is read however deep it is', () => {
    const { document } = treeFrom([['html', 0], ...Array.from({ length: 50_000 }, () => ['div', 0]), 'deep']);
    expect(document.documentElement.textContent).toBe('deep');
    expect(markupIn(document.documentElement)).toContain('<div>deep</div>');
  });
});

describe('looking around in a page', () => {
  const { tree } = both(
    '<main><form><ul><li id="a">A <b>B</b></li><li>C<br>&lt;D&gt;<script>s="D"</script></li></ul></form></main><p>E</p>',
  );
  const [list] = [...elementsIn(tree.documentElement)].filter(({ tagName }) => tagName === 'UL');

  it('finds what is above, itself included, and what is inside', () => {
    if (!list) throw new Error('no list');
    expect(closest(list, tags('UL MAIN'))).toBe(list);
    expect(closest(list, tags('MAIN'))?.tagName).toBe('MAIN');
    expect(closest(list, tags('TABLE'))).toBeNull();
    expect(holds(list, tags('B'))).toBe(true);
    expect(holds(list, tags('P'))).toBe(false);
    expect(holds(list, tags('P'), (element) => element.getAttribute('id') === 'a')).toBe(true);
  });

  it('writes what is inside as HTML, without scripts', () => {
    expect(list && markupIn(list)).toBe('<li id="a">A <b>B</b></li><li>C<br>&lt;D&gt;</li>');
  });
});
