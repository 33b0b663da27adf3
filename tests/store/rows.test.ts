import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JobPosting, POSTING_FIELDS, type SavedPosting } from '../../utils/posting.ts';
import { created } from '../../utils/store/change.ts';
import { fromRows, toRows } from '../../utils/store/rows.ts';

const base = created({
  saveId: '',
  id: 'one',
  url: 'https://jobs.example/1',
  canonicalUrl: 'https://jobs.example/1',
  posting: {},
  original: {},
  provenance: {},
  requestedAt: '2026-11-03T12:00:00.000Z',
});
const some = fc.dictionary(fc.constantFrom(...POSTING_FIELDS), fc.anything({ withNullPrototype: false }));

it('two rows hold all of a saved posting', () => {
  fc.assert(
    fc.property(some, some, some, (posting, original, provenance) => {
      const saved = { ...base, posting, original, provenance } as unknown as SavedPosting;
      const { row, document } = toRows(saved);
      expect(fromRows(row, document)).toEqual(saved);
    }),
  );
});

it('a list’s row is light', () => {
  const posting: JobPosting = { title: 'Cook', description: 'long', qualifications: ['a'], skills: ['b'] };
  const { row } = toRows({ ...base, posting, original: { description: 'old' } });
  expect(row.posting).toEqual({ title: 'Cook', skills: ['b'] });
  expect(row.original).toEqual({});
  expect(row).not.toHaveProperty('provenance');
});

it('a lost document costs the texts and not the posting', () => {
  const { row } = toRows({ ...base, posting: { title: 'Cook', description: 'long' } });
  expect(fromRows(row, undefined)).toMatchObject({ id: 'one', posting: { title: 'Cook' }, provenance: {} });
});
