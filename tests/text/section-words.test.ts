import { expect, it } from 'vitest';
import { foldText } from '../../utils/text/fold.ts';
import { SECTION_WORDS } from '../../utils/text/section-words.ts';

it('writes each heading folded and once, so that no page pays for folding them', () => {
  const words = Object.values(SECTION_WORDS).flatMap((list) => list.split('|'));
  expect(words.filter((word) => word !== foldText(word))).toEqual([]);
  expect(words.length).toBe(new Set(words).size);
});
