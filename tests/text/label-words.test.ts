import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/text/fold.ts';
import { LABEL_WORDS } from '../../utils/text/label-words.ts';
import { labelField, unpack } from '../../utils/text/labels.ts';

describe('label words', () => {
  const words = Object.entries(LABEL_WORDS).flatMap(([field, list]) => unpack(list).map((word) => ({ field, word })));

  it('are unpacked in full', () => {
    expect(unpack('a{b,c}|d|e{,f}')).toEqual(['ab', 'ac', 'd', 'e', 'ef']);
    expect(words.filter(({ word }) => /[{}|]/.test(word))).toEqual([]);
  });

  it('are written folded, so that no page pays for folding them', () => {
    expect(words.filter(({ word }) => word !== foldText(word))).toEqual([]);
  });

  it('are each claimed by one field, which the reader answers', () => {
    expect(words.filter(({ field, word }) => labelField(word) !== field)).toEqual([]);
  });
});
