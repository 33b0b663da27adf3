import { describe, expect, it } from 'vitest';
import { cleanLine, decodeEntities, foldInPlace, foldText, sentencesOf } from '../../utils/text/fold.ts';

describe('foldText', () => {
  it.each([
    ['  Zürich\u00a0ÉCOLE ', 'zurich ecole'],
    ['Straße', 'strasse'],
    ['Łódź, Ørsted, Đ', 'lodz, orsted, d'],
    ['“What you’ll do” – now', '"what you\'ll do" - now'],
    ['ＡＢＣ１２３', 'abc123'],
    ['ガイド', 'ガイド'],
    ['한국어', '한국어'],
    ['café', 'cafe'],
    ['', ''],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('foldInPlace', () => {
  it.each(['Zürich – “ﬁne” Straße İstanbul', 'ガイド 한국어 ½ …', '😀 Łódź'])('keeps every place: %s', (text) => {
    expect(foldInPlace(text)).toHaveLength(text.length);
  });
});

describe('decodeEntities', () => {
  it.each([
    ['R&amp;D', 'R&D'],
    ['&lt;b&gt; &quot;x&quot; &#39;y&#x27;', '<b> "x" \'y\''],
    ['Caf&eacute; &uuml;ber &euro;100 &ndash; &hellip;', 'Café über €100 – …'],
    ['&#8364; &#128; &#x1F600;', '€ € 😀'],
    ['&amp;lt;', '&lt;'],
    ['?a=1&copy=2&reg=3', '?a=1&copy=2&reg=3'],
    ['&unknown; &', '&unknown; &'],
    ['&#0; &#xD800; &#99999999;', '\ufffd \ufffd \ufffd'],
    ['&scaron;koda &ccaron;e&zcaron;', 'škoda čež'],
  ])('%s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});

describe('cleanLine', () => {
  it.each([
    ['R&amp;amp;D', 'R&D'],
    [' a\u00a0\n\t b ', 'a b'],
    ['zero\u200bwidth\u00ad \u202eevil\u202c\ufeff', 'zerowidth evil'],
    ['a\u0000b', 'ab'],
    ['Acme &amp; Sons&nbsp;', 'Acme & Sons'],
  ])('%j', (text, clean) => expect(cleanLine(text)).toBe(clean));
  it.each([
    ['a non-joiner that Persian needs', 'برنامه\u200cنویس', 'برنامه\u200cنویس'],
    ['a joiner that Sinhala needs', 'ශ්\u200dරී', 'ශ්\u200dරී'],
    ['the joiner of one emoji', '👩\u200d💻 Cook', '👩\u200d💻 Cook'],
    ['no joiner between Latin letters', 'Co\u200do\u200ck', 'Cook'],
    ['none at the edge of a Persian word', '\u200cنویس\u200c Cook', 'نویس Cook'],
    ['none behind an emoji alone', '👩\u200d Cook', '👩 Cook'],
    ['nothing else that no one sees', 'C\u200bo\u2060o\u00adk', 'Cook'],
  ])('keeps %s', (_name, text, clean) => expect(cleanLine(text)).toBe(clean));
  it('reads no more than it must', () => expect(cleanLine('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(200_000));
});

describe('sentencesOf', () => {
  it('parts sentences, bullets and lines, and no abbreviation before a number', () => {
    expect(sentencesOf('We pay mind. 3 people. You win! • One • Two\nThree')).toEqual([
      'We pay mind. 3 people.',
      'You win!',
      'One',
      'Two',
      'Three',
    ]);
  });
});

describe('letters by name', () => {
  it.each([
    ['&Aring;&aelig;&oslash;&ccedil;&yuml;', 'Åæøçÿ'],
    ['&lstrok;&odblac;&zdot;&aogon;&uring;&dcaron;', 'łőżąůď'],
    ['&szlig;&times;&frac12;&iquest;&nbsp;', 'ß×½¿\u00a0'],
    ['&xacuteness;&aa;&zz;', '&xacuteness;&aa;&zz;'],
  ])('%s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});
