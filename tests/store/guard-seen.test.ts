import type { DBCoreMutateRequest, DBCoreTransaction } from 'dexie';
import { describe, expect, test } from 'vitest';
import { Seen } from '../../utils/store/guard-seen.ts';

const transaction = (mode: string) => ({ mode }) as unknown as DBCoreTransaction;
const request = (type: string) => ({ type }) as unknown as DBCoreMutateRequest;

describe('what a transaction has read', () => {
  test('is there, or is not; of others nothing is known', () => {
    const [seen, mine] = [new Seen(), transaction('readwrite')];
    seen.read(mine, ['a', 'b'], [{}, undefined]);
    expect(['a', 'b', 'c'].map((key) => seen.isThere(mine, key))).toEqual([true, false, undefined]);
    expect(seen.isThere(transaction('readwrite'), 'a')).toBeUndefined();
  });

  test('counts only where nobody else can write', () => {
    const [seen, reading] = [new Seen(), transaction('readonly')];
    seen.read(reading, ['a'], [{}]);
    expect(seen.isThere(reading, 'a')).toBeUndefined();
  });

  test.each([
    ['put', undefined, true],
    ['delete', undefined, true],
    ['deleteRange', undefined, undefined],
  ])('is not known any more after a %s', (type, written, other) => {
    const [seen, mine] = [new Seen(), transaction('readwrite')];
    seen.read(mine, ['a', 'b'], [{}, {}]);
    seen.wrote(mine, type === 'deleteRange' ? [] : ['a'], request(type));
    expect(seen.isThere(mine, 'a')).toBe(written);
    expect(seen.isThere(mine, 'b')).toBe(other);
  });

  test.each(['put', 'deleteRange'])('is not learnt from an answer that was asked for before a %s', (type) => {
    const [seen, mine] = [new Seen(), transaction('readwrite')];
    seen.wrote(mine, type === 'deleteRange' ? [] : ['a'], request(type));
    seen.read(mine, ['a'], [undefined]);
    expect(seen.isThere(mine, 'a')).toBeUndefined();
  });
});
