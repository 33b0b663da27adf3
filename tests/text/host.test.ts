import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownAddress, shownHost } from '../../utils/text/host.ts';

it.each([
  ['https://jobs.example:8443/1', 'jobs.example:8443'],
  ['https://münchen.example/', 'münchen.example'],
  ['https://bücher-größe.example/', 'bücher-größe.example'],
  ['https://青葉システム.example/', '青葉システム.example'],
  ['https://пример.example/', 'пример.example'],
  ['https://δοκιμή.example/', 'δοκιμή.example'],
  ['https://דוגמה.example/', 'דוגמה.example'],
  // Twins of Latin letters, and mixtures.
  ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
  ['https://gооgle.example/', 'xn--ggle-55da.example'],
  ['https://gοοgle.example/', 'xn--ggle-0nda.example'],
  ['https://ɡoogle.example/', 'xn--oogle-qmc.example'],
  ['https://ｇｏｏｇｌｅ.example/', 'google.example'],
  ['https://google.com\u3002evil.example/', 'google.com.evil.example'],
  ['https://google.com@evil.example/', 'evil.example'],
  ['https:\\\\evil.example', 'evil.example'],
  ['nonsense', ''],
])('%s is shown as %s', (address, host) => {
  expect(shownHost(address)).toBe(host);
});

it.each([
  ['https://аррӏе.example/jobs?a=1', 'https://xn--80ak6aa92e.example/jobs?a=1'],
  ['https://jobs.example/1', 'https://jobs.example/1'],
  ['nonsense', 'nonsense'],
])('%s is written as %s', (address, written) => {
  expect(shownAddress(address)).toBe(written);
});

it('never fails, and what it shows leads to the same host', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (label) => {
      const address = `https://${label}.example/`;
      if (!URL.canParse(address)) return;
      expect(new URL(`https://${shownHost(address)}/`).host).toBe(new URL(address).host);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});
