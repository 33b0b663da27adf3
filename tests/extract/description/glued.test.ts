import { expect, it } from 'vitest';
import { withoutGluedChrome } from '../../../utils/extract/description/chrome-words.ts';

it.each([
  ['Browse Active JobsAcme is a bank', 'Acme is a bank'],
  ['View Company ProfileAcme is a bank', 'Acme is a bank'],
  ['Acme is a bank', 'Acme is a bank'],
  ['JavaScript is a language', 'JavaScript is a language'],
  ['PayPal is a bank', 'PayPal is a bank'],
])('%s', (text, rest) => {
  expect(withoutGluedChrome(text)).toBe(rest);
});
