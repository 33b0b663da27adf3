import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { lexer, marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { safeFileName, UniqueNames } from '../../utils/transfer/file-names.ts';
import { htmlOfText, textOfHtml } from '../../utils/transfer/html.ts';
import { markdownFile, markdownZip } from '../../utils/transfer/markdown.ts';
import { markdownOfHtml, markdownText } from '../../utils/transfer/markdown-text.ts';
import { frontMatter } from '../../utils/transfer/yaml.ts';
import { OPTIONS } from './options.ts';
import { joined, pagesOf } from './pieces.ts';
import { sample } from './sample.ts';

test.each([
  ['<p>One</p><p>Two <strong>bold</strong> <em>it</em></p>', 'One\n\nTwo **bold** *it*'],
  ['<h2>Do</h2><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>', '#### Do\n\n- a\n- b\n    - c\n\nd'],
  ['<ol><li><p>a</p></li><li>b</li></ol>', '1. a\n2. b'],
  ['a<br>b', 'a  \nb'],
  ['<a href="https://x.example/?a=1&amp;b=(2)">x</a>', '[x](<https://x.example/?a=1&b=(2)>)'],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a · b\nc'],
  ['1 &lt; 2 &amp; #tag [x](y) *a* $5', '1 \\< 2 \\& \\#tag \\[x\\](y) \\*a\\* \\$5'],
  ['<p>- a</p><p>1. b</p>', '\\- a\n\n1\\. b'],
  ['<b></b>x <', 'x \\<'],
])('%s is written as %j', (html, markdown) => expect(markdownOfHtml(html)).toBe(markdown));

test.each([
  ['<p>One<br>two</p><ul><li>a</li><li><p>b</p></li></ul>', 'One\ntwo\n\n• a\n• b'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\tb'],
  ['a &amp; b <i', 'a & b <i'],
])('%s is %j as text', (html, text) => expect(textOfHtml(html)).toBe(text));

test.each([
  ['a\n\n• b\n- c\nd <e>', '<p>a</p><ul><li>b</li><li>c</li></ul><p>d &lt;e&gt;</p>'],
  ['a\r\nb', '<p>a<br>b</p>'],
  ['', ''],
])('the text %j is %s', (text, html) => expect(htmlOfText(text)).toBe(html));

test('any text stays that text in Markdown: no markup comes of it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab *_`[](){}<>#+-.!|~$&%=^\\1'.split('')), maxLength: 30 });
  fc.assert(
    fc.property(text, (raw) => {
      const line = raw.replace(/\s+/g, ' ').trim();
      const [token] = lexer(markdownText(line));
      if (line === '') return;
      expect(token?.type).toBe('paragraph');
      const shown = String(marked.parseInline(markdownText(line)));
      expect(
        shown
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&'),
      ).toBe(line);
    }),
    { numRuns: 2_000, seed: 4 },
  );
});

test.each([
  ['A/B: "C"?', 'A B C'],
  ['../../etc/passwd', 'etc passwd'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['a\u202egpj.exe', 'a gpj.exe'],
  [' . ', 'Untitled'],
  ['Ende.', 'Ende'],
  ['ä'.repeat(200), 'ä'.repeat(75)],
  ['👩‍👩‍👧'.repeat(20), expect.not.stringMatching(/[\ud800-\udbff]$/)],
])('%j makes the file name %j', (name, file) => expect(safeFileName(name, 'Untitled')).toEqual(file));

test('names stand once, whatever their capitals', () => {
  const names = new UniqueNames();
  expect(['a', 'A', 'a', 'a 2'].map((name) => names.take(name))).toEqual(['a', 'A 2', 'a 3', 'a 2 2']);
});

test('front matter is JSON’s way of YAML, a line a value', () => {
  expect(frontMatter({ a: 'x: "y"\n---\n', b: ['#1', '\u0085\ud800'], c: 4, d: undefined, e: [], f: '' })).toBe(
    '---\na: "x: \\"y\\"\\n---\\n"\nb: ["#1", "\\u0085\ufffd"]\nc: 4\n---\n',
  );
});

describe('postings', () => {
  const hostile = sample({ notes: '---\n# a heading of theirs\n```\ncode', posting: { title: '# <b>\n|x' } });
  test('in one file', async () => {
    const text = await joined(markdownFile(pagesOf([sample(), hostile]), OPTIONS));
    const headings = lexer(text).flatMap((token) => (token.type === 'heading' ? [`${token.depth} ${token.text}`] : []));
    expect(headings).toEqual([
      '1 Saved jobs',
      '2 Head nurse',
      '3 Contacts',
      '3 Description',
      '3 Notes',
      '2 \\# \\<b\\>',
      '3 Contacts',
      '3 Notes',
      '1 a heading of theirs',
    ]);
    expect(text).toContain('Care for **people**.');
    expect(text).toContain('**Next step:** 2026-10-07 Call the ward');
    expect(String(marked.parse(text))).not.toMatch(/<b>/);
    expect(text.endsWith('\ncode\n```\n')).toBe(true);
  });

  test('notes stand in their file as they were written', async () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'ab *_`[]()#+-.!|~$<>\\1\n\r 🩺'),
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (notes) => {
        const posting = { ...sample().posting, description: '<h2>Notes</h2><p>## Notes</p>' };
        const pieces: Uint8Array[] = [];
        for await (const piece of markdownZip(pagesOf([sample({ notes, posting })]), OPTIONS)) pieces.push(piece);
        const [file] = Object.values(unzipSync(new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())));
        const text = strFromU8(file ?? new Uint8Array());
        const mark = `\n## ${OPTIONS.words.notes}\n\n`;
        expect(text.slice(text.indexOf(mark) + mark.length)).toBe(`${notes}\n`);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('in a zip, a file each, with front matter', async () => {
    const pieces: Uint8Array[] = [];
    const postings: SavedPosting[] = [sample(), sample({ id: 'b' }), hostile];
    for await (const piece of markdownZip(pagesOf(postings, 2), OPTIONS)) pieces.push(piece);
    const files = unzipSync(new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer()));
    expect(Object.keys(files)).toEqual(['Head nurse - Clinic.md', 'Head nurse - Clinic 2.md', 'b x.md']);
    const text = strFromU8(files['Head nurse - Clinic.md'] ?? new Uint8Array());
    expect(text.split('\n').slice(0, 4)).toEqual([
      '---',
      'title: "Head nurse"',
      'company: "Clinic"',
      'places: ["Bern, Switzerland"]',
    ]);
    expect(text).toContain('tags: ["night-shift", "zweite-\\"Wahl\\""]\n');
    expect(text).toContain('\n---\n# Head nurse\n\nClinic');
  });
});
