import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureOf, similarity } from '../../utils/identity/signature.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ');
const between = (a: string, b: string) => similarity(signatureOf(a), signatureOf(b));

describe('the signature of a text', () => {
  it.each<[what: string, a: string, b: string, alike: number, within: number]>([
    ['itself', words(0, 400), words(0, 400), 1, 1],
    ['nothing of it', words(0, 400), words(400, 800), 0, 0],
    ['its first half', words(0, 400), words(0, 200), 0.5, 1],
    ['as much again around it', words(0, 400), words(-200, 600), 0.5, 1],
    ['half of it, and as much of another', words(0, 400), words(200, 600), 1 / 3, 0.5],
  ])('shares with %s what it should, within a tenth or so', (_what, a, b, alike, within) => {
    expect(Math.abs((between(a, b)?.alike ?? -1) - alike)).toBeLessThan(0.12);
    expect(Math.abs((between(a, b)?.within ?? -1) - within)).toBeLessThan(0.18);
  });

  it('does not see markup, entities, case and accents', () => {
    const plain = `${words(0, 100)} cafe & bar`;
    const marked = `<ul><li>${words(0, 100).toUpperCase().replace('W5 ', '<b>W</b>5 ')}</li></ul><p>Café &amp; bar</p>`;
    expect(signatureOf(marked)).toBe(signatureOf(plain));
  });

  it('reads texts without spaces', () => {
    const text =
      '私たちは港の倉庫で働く経験豊かな料理人を探しています。毎日新鮮な魚を扱い、若い仲間に技術を教えてください。';
    expect(between(text, text)?.alike).toBe(1);
  });

  it('is none where there is too little text, and tells nothing then', () => {
    expect(signatureOf('Cook wanted. Call us.')).toBeUndefined();
    expect(similarity(undefined, signatureOf(words(0, 100)))).toBeUndefined();
    expect(similarity('7:broken', signatureOf(words(0, 100)))).toBeUndefined();
  });

  it('is small whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 50, maxLength: 200 }), (tokens) => {
        expect((signatureOf(tokens.join(' ')) ?? '').length).toBeLessThan(136);
      }),
      { numRuns: 50 },
    );
  });
});
