import { describe, expect, it } from 'vitest';
import { builtPatterns } from './built.ts';
import { literalsIn } from './literals.ts';
import { slowest } from './measure.ts';
import { nameOf, type Pattern, shippedPatterns } from './patterns.ts';
import { knownVerdicts, verdictOf } from './verdict.ts';

/** Milliseconds of work that a pattern may take on a hostile text of 100,000 letters. */
const MOST = 50;
/** A pattern that is new since `npm run patterns` is looked at this long, in milliseconds. */
const PATIENCE = 1_000;
const patterns = shippedPatterns();

describe('the tests of regular expressions', () => {
  it('find every literal, in code with types and with markup', () => {
    const text = `const a: RegExp = /a+b/u; // no /comment/\nconst b = x / 2 / y; const c = "/string/";`;
    expect(literalsIn(text, 'a.ts').map(nameOf)).toEqual(['/a+b/u']);
    expect(literalsIn(`const j = <p title="/no/">{t.replace(/x[/]y/g, '')} don't</p>;`, 'a.tsx').map(nameOf)).toEqual([
      '/x[/]y/g',
    ]);
    expect(patterns.length).toBeGreaterThan(500);
  });

  it('find a pattern that takes more than its text is long', async () => {
    expect(await verdictOf('\\s+$', '', 5_000)).toBe('vulnerable');
    expect(await verdictOf('^(?:a+)+$', '', 5_000)).toBe('vulnerable');
    expect(slowest('\\s+$', '', MOST).took).toBeGreaterThan(MOST);
    expect(slowest('^(?:a|aa)+$', '', MOST).took).toBeGreaterThan(MOST);
    // Only texts of its own making are slow for this one, which once shipped.
    expect(slowest('^[^,\\d]{2,40}(?:,\\s?[^,\\d]{2,40}){2,30}$', '', MOST).took).toBeGreaterThan(MOST);
  });
});

it('no checker finds a regular expression that a text can make slow', { timeout: 120_000 }, async () => {
  const known = knownVerdicts();
  const found: string[] = [];
  for (const pattern of patterns) {
    const name = nameOf(pattern);
    const verdict = known[name] ?? (await verdictOf(pattern.source, pattern.flags, PATIENCE));
    if (verdict === 'vulnerable') found.push(`${pattern.file}: ${name}`);
  }
  expect(found).toEqual([]);
});

const slowOnes = (some: Pattern[]): string[] =>
  some.flatMap(({ source, flags, file }) => {
    const { piece, length, took } = slowest(source, flags, MOST);
    const name = nameOf({ source, flags });
    return took > MOST ? [`${file}: ${took.toFixed(0)} ms on ${length} of ${JSON.stringify(piece)}: ${name}`] : [];
  });

it('each regular expression is done with 100,000 hostile letters in 50 ms of work', { timeout: 300_000 }, () => {
  expect(slowOnes(patterns)).toEqual([]);
});

it('so is each that is put together while a page is read', { timeout: 100_000 }, async () => {
  const built = await builtPatterns();
  expect(built.length).toBeGreaterThan(15);
  expect(slowOnes(built)).toEqual([]);
});
