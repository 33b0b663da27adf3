import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '../../components/detail/markdown.ts';

describe('notes in Markdown', () => {
  test.each([
    ['# Ask', '<h1>Ask</h1>'],
    ['- one\n- **two**', '<ul>\n<li>one</li>\n<li><strong>two</strong></li>\n</ul>'],
    ['a\nb', '<p>a<br>b</p>'],
    ['https://jobs.example', '<p><a href="https://jobs.example">https://jobs.example</a></p>'],
  ])('%j', (notes, html) => expect(markdownToHtml(notes)?.trim()).toBe(html));

  test.each([
    ['too long', 'a'.repeat(20_001)],
    ['signs that cost a parser the square of their number', '_a__'.repeat(1_000)],
  ])('are not parsed where they are %s', (_name, notes) => expect(markdownToHtml(notes)).toBeUndefined());
});
