import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPlainMarkup } from '../../utils/text/plain-markup.ts';

let sanitizeHtml: (html: string) => string;
beforeAll(async () => {
  const { window } = new JSDOM('<!doctype html>');
  const { document, NodeFilter, Text } = window;
  Object.assign(globalThis, { window, document, NodeFilter, Text });
  ({ sanitizeHtml } = await import('../../components/sanitize.ts'));
});

const PLAIN = [
  '',
  'Words alone &amp; signs &lt; &gt;&nbsp;',
  '<p>One</p><p>Two<br>lines</p>\n<h3>What</h3><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><hr>',
  '<p><strong>Pay</strong> <em>and <b>more</b></em>, <a href="https://acme.example/jobs/7">here</a></p>',
  '<dl><dt>Place</dt><dd><p>Bern</p></dd></dl><blockquote><p>They said</p></blockquote>',
  '日本語 <i>עברית</i> 🙂',
];
test.each(PLAIN)('%j is plain, and cleaning leaves it as it is', (html) => {
  expect(isPlainMarkup(html)).toBe(true);
  expect(sanitizeHtml(html)).toBe(html);
});

test.each([
  '<script>alert(1)</script>',
  '<p onclick="x">a</p>',
  '<P>a</P>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="https://u:p@acme.example/">a</a>',
  '<a href="https://acme.example/" onclick="x">a</a>',
  '<a href="https://acme.example/?a=1&amp;b=2">a</a>',
  '<a href="https://ac<me.example/">a</a>',
  '<a href="https://acme.example/jobs/../7">a</a>',
  '<a href="https://1.2.3/">a</a>',
  '<svg><p>a</p></svg>',
  '<!-- <p>a</p> -->',
  '<p>a',
  'a</p>',
  '<b><i>a</b></i>',
  '<p><ul><li>a</li></ul></p>',
  '<p><p>a</p></p>',
  '<li>a</li>',
  '<ul><p><li>a</li></p></ul>',
  '<b>a<b>b</b></b>',
  '<pre>a</pre>',
  '<table><tbody><tr><td>a</td></tr></tbody></table>',
  'a > b',
  'a & b',
  '&#x202e;a',
  '&quot;',
  'a\u202eb',
  'a\u{e0041}b',
  'a\u00adb',
  '🏴\u{e0067}\u{e007f}',
  'a\r\nb',
  'a\0b',
  ' a',
  '<p>a</p',
  '<',
  '<p<p>a</p>',
  '<ul>'.repeat(40) + '</ul>'.repeat(40),
])('%j must be cleaned', (html) => expect(isPlainMarkup(html)).toBe(false));

describe('whatever is called plain', () => {
  const tags = 'p ul ol li dl dt dd h1 h3 strong b em i u s sub sup code blockquote a'.split(' ');
  const piece = fc.oneof(
    fc.constantFrom('<br>', '<hr>', '&amp;', '&lt;', '&nbsp;', ' ', '\n', 'x', '<a href="https://a.example/b">'),
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
    fc.string({ maxLength: 3 }),
  );
  const tree: fc.Memo<string> = fc.memo((depth) =>
    fc
      .array(
        depth > 1
          ? fc.tuple(fc.constantFrom(...tags), tree(depth - 1)).map(([tag, inner]) => {
              const open = tag === 'a' ? '<a href="https://a.example/b">' : `<${tag}>`;
              return `${open}${inner}</${tag}>`;
            })
          : piece,
        { maxLength: 4 },
      )
      .map((parts) => parts.join('')),
  );
  test('is what cleaning makes of it', () => {
    let plain = 0;
    const same = (html: string) => {
      if (!isPlainMarkup(html)) return;
      plain += 1;
      expect(sanitizeHtml(html)).toBe(html);
    };
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
        same,
      ),
      {
        seed: 5,
        numRuns: 1_500,
      },
    );
    fc.assert(fc.property(tree(4), same), { seed: 5, numRuns: 1_500 });
    expect(plain).toBeGreaterThan(300);
  });
});
