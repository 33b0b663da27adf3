import { expect, test } from 'vitest';
import { changeBack, mergeChanges, withChange } from '../../entrypoints/options/detail/pending.ts';
import type { Change } from '../../utils/store/change.ts';
import { sample } from '../transfer/sample.ts';

test.each<[Change | undefined, Change, Change]>([
  [undefined, { notes: 'a' }, { notes: 'a' }],
  [{ notes: 'a' }, { notes: 'b' }, { notes: 'b' }],
  [{ notes: 'a' }, {}, { notes: 'a' }],
  [{ fields: { title: 'A' } }, { notes: 'a' }, { fields: { title: 'A' }, notes: 'a' }],
  [{ fields: { title: 'A', industry: 'I' } }, { fields: { title: null } }, { fields: { title: null, industry: 'I' } }],
])('%o and then %o', (earlier, later, both) => expect(mergeChanges(earlier, later)).toEqual(both));

test('what is typed is shown before it is written, with what the page said', () => {
  const saved = sample({ original: {} });
  const shown = withChange(saved, { fields: { title: 'Ward manager', industry: null }, notes: 'new' });
  expect(shown).toEqual({
    ...saved,
    notes: 'new',
    posting: { ...saved.posting, title: 'Ward manager', industry: undefined },
    original: { title: 'Head nurse', industry: 'Health' },
  });
  expect('industry' in shown.posting).toBe(false);
  expect(saved.posting.title).toBe('Head nurse');
});

test.each<[Change]>([
  [{ notes: 'new' }],
  [{ fields: { title: 'Ward manager', industry: null, jobBenefits: ['Rest'] } }],
  [{ fields: { title: 'Ward manager' }, notes: '' }],
])('%o is taken back to what was', (change) => {
  const { jobBenefits: _benefits, ...posting } = sample().posting;
  const before = sample({ posting, original: {} });
  const there = withChange(before, change);
  expect(there).not.toEqual(before);
  expect(withChange(there, changeBack(before, change))).toEqual(before);
});
