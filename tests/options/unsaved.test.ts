import { describe, expect, test } from 'vitest';
import { readUnsaved, textOfUnsaved } from '../../entrypoints/options/detail/unsaved.ts';

describe('what a closed tab leaves behind', () => {
  test.each([
    ['texts and fields', { notes: 'n', tags: ['a'], fields: { title: 'T', identifier: null } }],
    ['the person’s own', { rating: 4, nextStep: { text: 'Call', date: '2026-11-21' }, contacts: [{ name: 'Åsa' }] }],
    ['what was taken away', { rating: undefined, nextStep: undefined, contacts: undefined }],
  ])('comes back as it was: %s', (_name, change) => {
    const back = readUnsaved(textOfUnsaved({ basedOn: 3, change }));
    expect(back).toStrictEqual({ basedOn: 3, change });
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', null],
    ['a rating that is none', '{"basedOn":1,"change":{"rating":9}}'],
    ['a field that is none of its kind', '{"basedOn":1,"change":{"fields":{"title":7}}}'],
  ])('is left where it is %s', (_name, text) => {
    expect(readUnsaved(text)).toBeUndefined();
  });
});
