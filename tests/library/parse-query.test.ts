import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misreadParts, parseQuery } from '../../utils/library/parse-query.ts';
import type { Term } from '../../utils/library/query.ts';

const words = (text: string): Term => ({ kind: 'words', text });

describe('parseQuery', () => {
  test.each<[string, Term[]]>([
    ['', []],
    ['  , - ', []],
    ['Head nurse', [words('head'), words('nurse')]],
    ['"Head nurse" zürich', [{ kind: 'words', text: 'head nurse', isPhrase: true }, words('zurich')]],
    ['"head nur', [{ kind: 'words', text: 'head nur', isPhrase: true }]],
    ['„Head nurse“', [{ kind: 'words', text: 'head nurse', isPhrase: true }]],
    ['full-time', [words('full time')]],
    [
      '-sales -"cold calls"',
      [
        { kind: 'words', text: 'sales', negated: true },
        { kind: 'words', text: 'cold calls', isPhrase: true, negated: true },
      ],
    ],
    ['company:"Orchard & Sons"', [{ kind: 'field', field: 'company', text: 'orchard sons' }]],
    ['-Company:ACME', [{ kind: 'field', field: 'company', text: 'acme', negated: true }]],
    ['pay:>80000', [{ kind: 'number', field: 'pay', is: '>', value: 80_000 }]],
    ['pay:<=80k', [{ kind: 'number', field: 'pay', is: '<=', value: 80_000 }]],
    ['pay:80.000', [{ kind: 'number', field: 'pay', is: '=', value: 80_000 }]],
    ['rating:>=3', [{ kind: 'number', field: 'rating', is: '>=', value: 3 }]],
    ['posted:<2026-10-01', [{ kind: 'date', field: 'posted', is: '<', first: '2026-10-01', last: '2026-10-01' }]],
    ['closes:2026-2', [{ kind: 'date', field: 'closes', is: '=', first: '2026-02-01', last: '2026-02-31' }]],
    ['saved:>2025', [{ kind: 'date', field: 'saved', is: '>', first: '2025-01-01', last: '2025-12-31' }]],
    ['is:Remote', [{ kind: 'is', what: 'remote' }]],
    ['-has:notes', [{ kind: 'has', what: 'notes', negated: true }]],
    // Half-typed or unknown: plain words.
    ['company:', [words('company')]],
    ['pay:>', [words('pay')]],
    ['pay:lots', [words('pay lots')]],
    ['posted:<2026-13', [words('posted 2026 13')]],
    ['is:rem', [words('is rem')]],
    ['status:nothing', [words('status nothing')]],
    ['https://jobs.example/1', [words('https jobs example 1')]],
    ['9:30', [words('9 30')]],
  ])('%o', (text, terms) => expect(parseQuery(text)).toEqual(terms));

  test.each<[string, string[]]>([
    ['posted:<2026-13-01 nurse', ['posted:<2026-13-01']],
    ['-salary:high status:foo', ['-salary:high', 'status:foo']],
    ['company:"Orchard & Sons" pay:>80k is:remote "a: b"', []],
    // Still being typed, an address, a time of day.
    ['pay:> posted: https://jobs.example/1 9:30', []],
  ])('of %o, %o are no operators', (text, parts) => expect(misreadParts(text)).toEqual(parts));

  test('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'pay:', '-"', 'posted:<'), (text, before) => {
        expect(parseQuery(before + text).length).toBeLessThanOrEqual(30);
      }),
    );
  }, 60_000);
});
