import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearWords, sortedWords, typosAllowed } from '../../utils/search/near-words.ts';

const WORDS = ['developer', 'development', 'engine', 'engineer', 'engineering', 'manager', 'nurse', 'nursery', 'team'];

describe('nearWords', () => {
  test.each<[string, string, string]>([
    ['two letters changed places', 'enginere', 'engineer engineering'],
    ['one is missing', 'manger', 'manager'],
    ['one too many', 'nurrse', 'nurse nursery'],
    ['another one', 'teem', 'team'],
    ['the word is not typed to its end', 'devolop', 'developer development'],
    ['two typos in a long word', 'develpoar', 'developer'],
    ['two typos in a short word', 'nuresy', ''],
    ['the first letter is another', 'burse', ''],
    ['too short to be wrong', 'tea', ''],
    ['numbers are what they are', 'team1', ''],
    ['scripts without spaces', '東京都庁舎', ''],
  ])('%s: %o', (_name, sought, expected) => {
    expect(nearWords(sought, [sortedWords(WORDS.toSorted())]).join(' ')).toBe(expected);
  });

  test('agrees with the plain definition on any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (sought, words) => {
        const most = typosAllowed(sought);
        const distances = words
          .filter((each) => each[0] === sought[0])
          .map((each) => [each, nearest(each, sought)] as const);
        const near = distances.filter(([, typos]) => typos <= most && most > 0);
        const least = Math.min(...near.map(([, typos]) => typos));
        expect(nearWords(sought, [sortedWords(words.toSorted())]).sort()).toEqual(
          near
            .filter(([, typos]) => typos === least)
            .map(([each]) => each)
            .sort(),
        );
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

/** The least distance from a beginning of `word` to `sought`. */
function nearest(word: string, sought: string): number {
  return Math.min(...Array.from({ length: word.length }, (_, at) => distance(word.slice(0, at + 1), sought)));
}

/** Optimal string alignment distance, by its recursion. */
function distance(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a.length} ${b.length}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  let least = Math.min(
    distance(shortA, b, known) + 1,
    distance(a, shortB, known) + 1,
    distance(shortA, shortB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
  );
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    least = Math.min(least, distance(a.slice(0, -2), b.slice(0, -2), known) + 1);
  known.set(key, least);
  return least;
}
