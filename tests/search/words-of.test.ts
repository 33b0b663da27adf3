import { describe, expect, test } from 'vitest';
import { plainText, soughtWords, wordsOf } from '../../utils/search/words-of.ts';

describe('the words of a text', () => {
  test.each<[string, string]>([
    ['<p>Head&nbsp;nurse</p><ul><li>Night</li><li>shift</li></ul>', 'head nurse night shift'],
    ['Full‑time, C++ &amp; C#', 'full time c++ c#'],
    ['Élysée <b>Straße</b>', 'elysee strasse'],
    ['a < b > c', 'a c'],
    ['<<<<', ''],
    // Pairs, since nothing parts the words.
    ['東京都', '東京 京都 都'],
    ['Java開発', 'ja av va a開 開発 発'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('%o: %o', (html, words) => expect([...wordsOf(plainText({ description: html }))].join(' ')).toBe(words));

  test('stand in lists too', () => {
    expect([
      ...wordsOf(plainText({ description: 'Bake', qualifications: ['Oven', 'bread'], skills: undefined })),
    ]).toEqual(['bake', 'oven', 'bread']);
  });

  test.each<[string, string[]]>([
    ['head nur', ['head', 'nur']],
    ['東京都', ['東京', '京都']],
    ['京', ['京']],
  ])('%o is sought as %o', (words, sought) => expect(soughtWords(words)).toEqual(sought));
});
