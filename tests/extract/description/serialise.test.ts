import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blocksOfHtml, textOfHtml, unescaped } from '../../../utils/extract/description/inert.ts';
import { outlineOf } from '../../../utils/extract/description/outline.ts';
import { htmlOf } from '../../../utils/extract/description/serialise.ts';

const BASE = new URL('https://acme.example/jobs/1');
function html(source: string): string {
  const parse = (markup: string) => new JSDOM(markup).window.document;
  const blocks = blocksOfHtml(source, { parse, left: () => 1 });
  const headings = new Set(
    outlineOf({ blocks })
      .filter((piece) => piece.heading)
      .map((piece) => piece.block),
  );
  return htmlOf(blocks, (block) => headings.has(block), BASE);
}

describe('the narrow HTML of a description', () => {
  it.each([
    ['paragraphs', '<div>One</div><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['headings, none above the second rank', '<h1>A</h1><h3>B</h3><h6>C</h6>', '<h2>A</h2><h3>B</h3><h4>C</h4>'],
    ['a bold line as a heading', '<p><b>Your profile</b></p><p>Text</p>', '<h3>Your profile</h3><p>Text</p>'],
    ['lists', '<ul><li>A</li><li>B</li></ul><p>C</p>', '<ul><li>A</li><li>B</li></ul><p>C</p>'],
    [
      'nested lists',
      '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
      '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
    ],
    ['ordered lists', '<ol><li>A</li></ol>', '<ol><li>A</li></ol>'],
    ['typed bullets of Japanese', '<p>・設計と開発</p><p>・運用</p>', '<ul><li>設計と開発</li><li>運用</li></ul>'],
    ['typed bullets', '<p>- First</p><p>• Second</p><p>Text</p>', '<ul><li>First</li><li>Second</li></ul><p>Text</p>'],
    [
      'emphasis',
      '<p>a <strong>b</strong> <i>c</i> <code>d</code></p>',
      '<p>a <strong>b</strong> <em>c</em> <code>d</code></p>',
    ],
    ['emphasis that spans text nodes', '<p>x <b>a <i>b</i></b></p>', '<p>x <strong>a <em>b</em></strong></p>'],
    [
      'links made absolute',
      '<p>See <a href="/x">this</a> now</p>',
      '<p>See <a href="https://acme.example/x">this</a> now</p>',
    ],
    [
      'mail links',
      '<p>To <a href="mailto:a@b.example">us</a> all</p>',
      '<p>To <a href="mailto:a@b.example">us</a> all</p>',
    ],
    [
      'tables',
      '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
      '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>',
    ],
    ['plain lines', 'One\nTwo & three', '<p>One</p><p>Two &amp; three</p>'],
    ['characters that mean markup', '<p>a &lt;b&gt; &amp; "c"</p>', '<p>a &lt;b&gt; &amp; "c"</p>'],
    ['markup that was escaped', '&lt;p&gt;A&amp;amp;B&lt;/p&gt;', '<p>A&amp;B</p>'],
    ['markup that was escaped twice', '&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;', '<p>A</p>'],
  ])('%s', (_name, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it.each([
    '<p>a<script>alert(1)</script></p>',
    '<p onclick="x()">a</p>',
    '<p>a <a href="javascript:x()">b</a> c</p>',
    '<p>a <a href="data:text/html,x">b</a> c</p>',
    '<p>a<img src=x onerror=x()></p>',
    '<p>a<iframe src="https://evil.example"></iframe></p>',
    '<p style="background:url(https://evil.example)">a</p>',
    '<p>a <a href=\'https://b.example/"onclick="x()\'>b</a> c</p>',
    '<svg><script>alert(1)</script></svg><p>a</p>',
    '<math><mtext><img src=x onerror=x()></mtext></math><p>a</p>',
    '<p>a &lt;img src=x onerror=x()&gt;</p>',
    '<template><p>b</p></template><p>a</p>',
  ])('holds nothing that runs or loads: %s', (source) => {
    const { document } = new JSDOM(html(source)).window;
    for (const element of document.body.querySelectorAll('*')) {
      expect(['P', 'A']).toContain(element.tagName);
      for (const { name, value } of element.attributes) {
        expect(name).toBe('href');
        expect(value).toMatch(/^https:\/\//);
      }
    }
    expect(document.body.textContent).toContain('a');
  });
});

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<ul><li>A</li><li>B</li></ul>', 'A\nB'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a &amp; b', 'a & b'],
    ['&lt;p&gt;a&lt;/p&gt;', 'a'],
    ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
    ['', ''],
  ])('%j is %j', (source, expected) => {
    expect(textOfHtml(source)).toBe(expected);
  });
  it('leaves plain text as it is', () => {
    expect(unescaped('R&D and C++')).toBe('R&D and C++');
  });
  it('takes no longer for a hostile text', () => {
    const start = performance.now();
    textOfHtml('<'.repeat(200_000));
    textOfHtml(`<p ${'a '.repeat(100_000)}`);
    textOfHtml('&'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
