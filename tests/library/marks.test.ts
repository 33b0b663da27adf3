import { describe, expect, test } from 'vitest';
import { marksIn, snippetOf } from '../../utils/library/marks.ts';
import { parseQuery } from '../../utils/library/parse-query.ts';
import type { TextField } from '../../utils/library/query.ts';

/** `text` with brackets around what is marked. */
function marked(text: string, search: string, field?: TextField): string {
  let out = '';
  let at = 0;
  for (const { start, end } of marksIn(text, parseQuery(search), field)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('marksIn', () => {
  test.each<[string, string, string]>([
    ['Head nurse', 'nur', 'Head [nur]se'],
    ['Hôpital ÉLYSÉE', 'elysee hop', '[Hôp]ital [ÉLYSÉE]'],
    ['Full-time, part‑time', 'full-time', '[Full-time], part‑time'],
    ['C++ and C', 'c++', '[C++] and C'],
    ['Straße', 'strass', '[Straß]e'],
    ['Go, Google', 'go', '[Go], [Go]ogle'],
    ['Django', 'go', 'Django'],
    ['Softwareentwickler', 'entwickler', 'Software[entwickler]'],
    ['night shifts, night shift', '"night shift"', 'night shifts, [night shift]'],
    ['ソフトウェアエンジニア', 'エンジニア', 'ソフトウェア[エンジニア]'],
    ['nurse', '-nurse', 'nurse'],
    ['engineering', 'engineer engin', '[engineer]ing'],
    ['remote', 'is:remote', 'remote'],
  ])('%o, %o', (text, search, expected) => expect(marked(text, search)).toBe(expected));

  test('marks what is asked of a field in that field alone', () => {
    expect(marked('Acme', 'company:acme', 'company')).toBe('[Acme]');
    expect(marked('Acme', 'company:acme', 'title')).toBe('Acme');
    expect(marked('Acme', 'acme', 'title')).toBe('[Acme]');
  });

  test('of a text full of matches are bounded', () => {
    expect(marksIn('a '.repeat(100_000), parseQuery('a')).length).toBe(500);
  });
});

describe('snippetOf', () => {
  const text = `${'Some words before. '.repeat(30)}We need a pastry chef.${' Some words after.'.repeat(30)}`;
  test('shows the words around the first match, cut at words', () => {
    const snippet = snippetOf(text, parseQuery('pastry'), 80);
    expect(snippet?.text).toMatch(/^(?:Some|words|before\.).*pastry chef.* (?:Some|words|after\.)$/);
    expect(snippet?.text.length).toBeLessThan(115);
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['pastry']);
    expect([snippet?.cutBefore, snippet?.cutAfter]).toEqual([true, true]);
  });
  test('is whole where the text is short', () => {
    expect(snippetOf('A chef.', parseQuery('chef'))).toEqual({
      text: 'A chef.',
      marks: [{ start: 2, end: 6 }],
      cutBefore: false,
      cutAfter: false,
    });
  });
  test('is none where nothing was found', () => expect(snippetOf(text, parseQuery('baker'))).toBeUndefined());
});
