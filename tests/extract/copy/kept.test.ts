import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../utils/extract/copy/attributes.ts';

/** The copying's own marks, which are no attributes of the page. */
const MADE = ['data-weight'];

/** Every attribute that rules ask for by name: by a call, in a selector, or in the list of names that are hints. */
function askedIn(source: string): string[] {
  const calls = source.matchAll(/\b(?:get|has)Attribute\('([^']+)'\)/g);
  const texts = [...source.matchAll(/(?<=[(\s])'([\w[\]=~^$*|"#:., /-]*\])'/g)].map(([, text = '']) => text);
  const selectors = texts.flatMap((text) => [...text.matchAll(/\[([a-z-]+)(?:[~^$*|]?=[^\]]*)?\]/g)]);
  const named = source.matchAll(/^\s*'((?:data|aria)-[a-z-]+)',$/gm);
  return [...calls, ...selectors, ...named].flatMap(([, name]) => name ?? []);
}

describe('attributes in a copy', () => {
  const files = globSync('utils/extract/**/*.ts').filter((file) => !/\/copy\/|\/visibility\.ts$/.test(file));
  const asked = new Set(files.flatMap((file) => askedIn(readFileSync(file, 'utf8'))));

  it('are found where rules ask for them', () => {
    const source = "e.getAttribute('a'); e.hasAttribute('b'); q('p[c],[d=\"x\"]');\n  'data-e',\n  'aria-f',\n";
    expect(askedIn(source)).toEqual(['a', 'b', 'c', 'd', 'data-e', 'aria-f']);
    expect([...asked]).toEqual(expect.arrayContaining(['href', 'itemprop', 'role', 'data-testid', 'aria-level']));
  });

  it('are all that rules ask for', () => {
    expect([...asked].filter((name) => !isKept(name) && !MADE.includes(name))).toEqual([]);
  });
});
