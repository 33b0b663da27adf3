import { describe, expect, it } from 'vitest';
import { amountOf } from '../../components/editors/PayEditor.tsx';

describe('an amount that a person types', () => {
  it.each([
    ['65000', 65_000],
    [' 65000 ', 65_000],
    ['65,000', 65_000],
    ['65.000', 65_000],
    ['65 000', 65_000],
    ['65’000'.replace('’', "'"), 65_000],
    ['1,250,000', 1_250_000],
    ['17.50', 17.5],
    ['17,5', 17.5],
    ['1,234.56', 1_234.56],
    ['0', 0],
  ])('%s is %d', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });

  it.each(['', 'a lot', '65k', '-5', '1,2,3', '12e3', '$100', '1,23,456', '9'.repeat(40)])('%s is none', (typed) => {
    expect(amountOf(typed)).toBeUndefined();
  });
});
