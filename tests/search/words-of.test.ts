import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, soughtWords, wordsIn } from '../../utils/search/words-of.ts';
import { isUnspaced } from '../../utils/text/plain-words.ts';

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
  ])('%o: %o', (html, words) => expect([...new Set(wordsIn({ description: html }))].join(' ')).toBe(words));

  test('stand in lists too', () => {
    expect([...wordsIn({ description: 'Bake', qualifications: ['Oven', 'bread'], skills: undefined })]).toEqual([
      'bake',
      'oven',
      'bread',
    ]);
  });

  test('are those of the plain text', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'ab 1+#<>&;=-_/\u0301\u0338éÉßŒ½ﬁ…・İǅ東京かが한'),
      fc.constantFrom('&amp;', '&eacute;', '</p>', '\n', 'е', '🙂'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
    const pairs = (word: string) => [...word].map((sign, at, signs) => sign + (signs[at + 1] ?? ''));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 2 }), (description, qualifications) => {
        const texts = { description, qualifications };
        const expected = plainText(texts)
          .split(/[ \n]+/)
          .flatMap((word) => (isUnspaced(word) ? pairs(word) : word.slice(0, 40)))
          .filter((word) => word !== '');
        expect([...wordsIn(texts)].join(' ')).toBe(expected.join(' '));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<[string, string[]]>([
    ['head nur', ['head', 'nur']],
    ['東京都', ['東京', '京都']],
    ['京', ['京']],
  ])('%o is sought as %o', (words, sought) => expect(soughtWords(words)).toEqual(sought));
});
