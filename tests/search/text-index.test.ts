import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../utils/search/merge.ts';
import { isPacked, pack } from '../../utils/search/packed.ts';
import { TextIndex } from '../../utils/search/text-index.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const VOCABULARY = ['a', 'an', 'and', 'bake', 'baker', 'ba', 'oven', 'night', 'nights', '東京', '京都'];
const NO_PAUSE = async () => {};

/** An index over postings by number, and what it should hold. */
function made() {
  const revisions = new Map<number, number>();
  const texts = new Map<number, Set<string>>();
  const index = new TextIndex({
    size: 40,
    number: (id) => Number(id.slice(-12)),
    textRevision: (number) => revisions.get(number),
  });
  return {
    index,
    texts,
    put(number: number, words: string[]) {
      const revision = (revisions.get(number) ?? 0) + 1;
      revisions.set(number, revision);
      texts.set(number, new Set(words));
      index.add({ id: idOf(number), number, revision, words: new Set(words) });
    },
    drop(number: number) {
      revisions.delete(number);
      texts.delete(number);
      index.bury(number);
    },
    /** As the next visit finds it: what was packed is read again. */
    reopen() {
      const packed = index.segments.map((segment) => structuredClone(segment.packed));
      const again = new TextIndex({
        size: 40,
        number: (id) => Number(id.slice(-12)),
        textRevision: (number) => revisions.get(number),
      });
      for (const each of packed) if (isPacked(each)) again.load(each);
      return again;
    },
  };
}

const found = (index: TextIndex, words: string, isPhrase = false) =>
  [...index.find(words, isPhrase)].flatMap((mark, number) => (mark ? [number] : []));

describe('the index of texts', () => {
  type Step = { what: 'put' | 'drop' | 'settle' | 'merge'; number: number; words: string[] };
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom('put', 'put', 'put', 'put', 'drop', 'settle', 'merge'),
    number: fc.integer({ min: 0, max: 20 }),
    words: fc.uniqueArray(fc.constantFrom(...VOCABULARY), { maxLength: 5 }),
  });

  test('finds what a look at every text finds, through any changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.constantFrom(...VOCABULARY, 'n', 'zzz'),
        async (steps, word) => {
          const { index, texts, put, drop, reopen } = made();
          for (const { what, number, words } of steps) {
            if (what === 'put') put(number, words);
            else if (what === 'drop') drop(number);
            else if (what === 'settle') index.settle();
            else {
              const segments = [...index.segments];
              const packed = await merge(segments, NO_PAUSE);
              for (const segment of segments) index.unload(segment);
              index.load(packed);
            }
          }
          const expected = (fits: (words: Set<string>) => boolean) =>
            [...texts]
              .filter(([, words]) => fits(words))
              .map(([number]) => number)
              .sort((a, b) => a - b);
          expect(found(index, word)).toEqual(expected((words) => [...words].some((each) => each.startsWith(word))));
          expect(found(index, word, true)).toEqual(expected((words) => words.has(word)));
          index.settle();
          expect(found(reopen(), word, true)).toEqual(expected((words) => words.has(word)));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('all words must be there, the last as far as it is typed', () => {
    const { index, put } = made();
    put(1, ['night', 'baker']);
    put(2, ['nights', 'baker']);
    expect(found(index, 'night bak')).toEqual([1]);
    expect(found(index, 'baker night')).toEqual([1, 2]);
    expect(found(index, 'baker night', true)).toEqual([1]);
  });

  test('one posting more changes no piece', () => {
    const { index, put } = made();
    put(1, ['oven']);
    index.settle();
    const [piece] = index.segments;
    put(2, ['oven']);
    expect([...index.segments]).toEqual([piece]);
    expect(index.fresh.size).toBe(1);
    expect(found(index, 'oven')).toEqual([1, 2]);
  });

  test('what is gone leaves the bytes when pieces are merged', async () => {
    const { index, put, drop } = made();
    put(1, ['oven']);
    put(2, ['secret']);
    index.settle();
    drop(2);
    const packed = await merge(index.segments, NO_PAUSE);
    expect(packed.words).toBe('oven');
    expect(packed.ids).toBe(idOf(1));
  });

  test.each<[string, object]>([
    ['of another format', { format: 99 }],
    ['with ids cut short', { ids: 'x' }],
    ['with bytes missing', { bytes: new Uint8Array(0) }],
    ['with a text for numbers', { starts: 'x' }],
  ])('a piece %s is not read', (_name, over) => {
    const packed = pack([{ id: idOf(1), revision: 1 }], new Map([['oven', [0]]]));
    expect(isPacked(packed)).toBe(true);
    expect(isPacked({ ...packed, ...over })).toBe(false);
  });

  test('many postings of one word, far apart, are unpacked as they were packed', () => {
    const numbers = [0, 1, 127, 128, 129, 16_383, 16_384, 40_000];
    const docs = Array.from({ length: 40_001 }, (_, number) => ({ id: idOf(number), revision: 1 }));
    const packed = pack(docs, new Map([['oven', numbers]]));
    const index = new TextIndex({ size: 40_001, number: (id) => Number(id.slice(-12)), textRevision: () => 1 });
    index.load(packed);
    expect(found(index, 'oven')).toEqual(numbers);
  });
});
