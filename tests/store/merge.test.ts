import { describe, expect, it } from 'vitest';
import { type SavedPosting, savedPostingSchema } from '../../utils/posting.ts';
import { differences, mergedInto, withoutLinkTo } from '../../utils/store/merge.ts';
import { sample } from '../transfer/sample.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
];
const at = '2026-11-01T08:00:00.000Z';
const kept = sample({ id: A, aliases: undefined, related: [{ id: B, as: 'repost', at }], versions: undefined });
const other = sample({
  id: B,
  url: 'https://board.example/jobs/77777',
  canonicalUrl: 'https://board.example/jobs/77777',
  aliases: undefined,
  savedAt: '2026-09-01T08:00:00.000Z',
  status: 'offer',
  rating: undefined,
  nextStep: { text: 'Sign' },
  tags: ['second'],
  notes: 'Other notes',
  contacts: [{ name: 'Maren' }],
  closedSeenAt: undefined,
  versions: undefined,
  related: [
    { id: A, as: 'repost', at },
    { id: C, as: 'same-job', at },
  ],
  posting: { ...kept.posting, title: 'Ward nurse', identifier: undefined },
  original: {},
  history: [{ at: '2026-09-01T08:00:00.000Z', revision: 1, event: 'saved' }],
});
const clean = (saved: SavedPosting): SavedPosting => JSON.parse(JSON.stringify(saved));

describe('two postings that become one', () => {
  it('differ in what a person chooses between', () => {
    expect(differences(kept, other)).toEqual(['title', 'identifier', 'status', 'rating', 'nextStep']);
    expect(differences(kept, kept)).toEqual([]);
  });

  const merged = mergedInto(clean(kept), clean(other), { fromOther: ['title', 'identifier', 'status', 'rating'] }, at);

  it('are what was chosen', () => {
    expect(merged).toMatchObject({
      id: A,
      status: 'offer',
      rating: 4,
      nextStep: kept.nextStep,
      revision: 4,
      updatedAt: at,
    });
    expect(merged.posting.title).toBe('Ward nurse');
    expect(merged.posting).not.toHaveProperty('identifier');
    // What the page said, and its proof, go with the value.
    expect(merged.original).toEqual({});
  });

  it('lose nothing of what both have', () => {
    expect(merged.notes).toBe(`${kept.notes}\n\nOther notes`);
    expect(merged.tags).toEqual([...kept.tags, 'second']);
    expect(merged.contacts?.map(({ name }) => name)).toEqual(['Åsa', 'Maren']);
    expect(merged).toMatchObject({ savedAt: other.savedAt, closedSeenAt: kept.closedSeenAt, aliases: [other.url] });
    expect(merged.versions).toEqual([{ at: other.lastSeenAt, revision: 3, posting: clean(other).posting }]);
    expect(merged.related).toEqual([{ id: C, as: 'same-job', at }]);
    expect(merged.history.map(({ event }) => event)).toEqual(['saved', 'saved', 'edited', 'merged']);
    expect(merged.history.at(-1)).toMatchObject({ event: 'merged', revision: 4, status: 'offer' });
  });

  it('are a posting as any other', () => expect(savedPostingSchema.parse(merged)).toEqual(merged));

  it('turn the links of others to the one that stays', () => {
    const third = sample({ id: C, related: [{ id: B, as: 'same-job', at }] });
    expect(withoutLinkTo(third, B, A).related).toEqual([{ id: A, as: 'same-job', at }]);
  });
});
