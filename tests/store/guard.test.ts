import { describe, expect, it } from 'vitest';
import { type Glance, type Ledger, type LossKind, lossOf, type Tally } from '../../utils/store/guard.ts';

const tally: Tally = { birth: 'a', sequence: 40, count: 12, newest: '2026-11-20T12:00:00.000Z' };
const ledger: Ledger = tally;
const whole: Glance = { tally, hasPostings: true };

describe('a loss is noticed', () => {
  it.each<[string, Ledger, Glance, LossKind]>([
    ['a new database where there was one', ledger, { tally: undefined, hasPostings: false }, 'gone'],
    ['another database, with postings of its own', ledger, { ...whole, tally: { ...tally, birth: 'b' } }, 'replaced'],
    ['the last change is missing', { ...ledger, sequence: 41 }, whole, 'older'],
    ['the postings were cleared, the facts were not', ledger, { tally, hasPostings: false }, 'postings-missing'],
    ['the facts were cleared, the postings were not', ledger, { tally: undefined, hasPostings: true }, 'facts-missing'],
    [
      'found before and not settled, whatever was saved since',
      ledger,
      { tally: { ...tally, sequence: 99, doubt: 'older' }, hasPostings: true },
      'older',
    ],
  ])('%s', (_what, ledger, glance, kind) => expect(lossOf(ledger, glance)).toBe(kind));

  it('without a ledger too, where the database contradicts itself', () => {
    expect(lossOf(undefined, { tally, hasPostings: false })).toBe('postings-missing');
  });
});

describe('no loss is', () => {
  it.each<[string, Ledger | undefined, Glance]>([
    ['a first start', undefined, { tally: undefined, hasPostings: false }],
    ['a database from before there were ledgers', undefined, { tally: undefined, hasPostings: true }],
    ['all as it was', ledger, whole],
    ['a ledger that fell behind: its page died after the write', { ...ledger, sequence: 38, count: 14 }, whole],
    ['a lost ledger', undefined, whole],
    ['an empty database that is gone', { ...ledger, count: 0 }, { tally: undefined, hasPostings: false }],
    ['a database from which everything was deleted', ledger, { tally: { ...tally, count: 0 }, hasPostings: false }],
  ])('%s', (_what, ledger, glance) => expect(lossOf(ledger, glance)).toBeUndefined());
});
