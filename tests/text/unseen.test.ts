import { expect, it } from 'vitest';
import { withoutUnseen, withoutUnseenIn } from '../../utils/text/unseen.ts';

it.each([
  ['an override', 'abc\u202exyz\u202c', 'abcxyz'],
  ['an isolate and marks', '\u2067a\u2069\u200e\u200f\u061cb', 'ab'],
  ['zero-width signs and soft hyphens', 'En\u200bgi\u2060ne\u00ader\ufeff', 'Engineer'],
  ['joiners between Latin letters', 'Go\u200dogle \u200c', 'Google '],
  ['tags that spell nothing', 'Co\u{e0048}ok \u{1f3f4}\u{e0067}', 'Cook \u{1f3f4}'],
  ['a joiner behind another', 'می\u200c\u200cخواهم', 'میخواهم'],
])('%s does not stay', (_what, text, seen) => {
  expect(withoutUnseen(text)).toBe(seen);
  expect(withoutUnseen(seen)).toBe(seen);
});

it.each([
  ['a non-joiner in Persian', 'می\u200cخواهم'],
  ['a joiner in Hindi', 'क्\u200dष'],
  ['a family', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'],
  ['skin and a tool', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
  ['a heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a flag that tags spell', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['line ends and tabs', 'a\n\tb\r\n'],
])('%s stays', (_what, text) => expect(withoutUnseen(text)).toBe(text));

it('every text of a value is settled, and nothing else changes', () => {
  const value = { a: 'x\u202e', list: ['\u200b', '', { deep: '\ufeffy' }], none: undefined, no: null, n: 1, so: true };
  const settled = { a: 'x', list: ['\ufffd', '', { deep: 'y' }], none: undefined, no: null, n: 1, so: true };
  expect(withoutUnseenIn(value)).toStrictEqual(settled);
});
