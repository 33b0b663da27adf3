import { expect, it } from 'vitest';
import { showDays } from '../../utils/text/show-date.ts';

it.each([
  ['en', 0, 'today'],
  ['en', 1, 'tomorrow'],
  ['en', 3, 'in 3 days'],
  ['de', -2, 'vorgestern'],
  ['fr', 3, 'dans 3 jours'],
  ['es', -5, 'hace 5 días'],
])('%s: %i days from now', (locale, days, words) => {
  expect(showDays(days, locale)).toBe(words);
});
