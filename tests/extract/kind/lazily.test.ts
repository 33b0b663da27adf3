import { expect, it } from 'vitest';
import { lazily } from '../../../utils/extract/kind/lazily.ts';

it('reads a value when it is first asked for, and once', () => {
  const asked: string[] = [];
  const values = lazily<{ a: number; b: number }>({
    a: () => asked.push('a'),
    b: () => asked.push('b'),
  });
  expect(asked).toEqual([]);
  expect([values.b, values.b]).toEqual([1, 1]);
  expect(asked).toEqual(['b']);
});
