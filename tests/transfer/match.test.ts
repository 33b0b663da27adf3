import { describe, expect, test } from 'vitest';
import { compare } from '../../utils/identity/compare.ts';
import { identityOf } from '../../utils/identity/identity.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { type Match, Matcher } from '../../utils/transfer/match.ts';
import { planned } from '../../utils/transfer/plan.ts';
import { type Incoming, previewed } from '../../utils/transfer/preview.ts';
import { planTaken } from './plan-taken.ts';
import { sample } from './sample.ts';

const TEXT = `<p>${Array.from({ length: 60 }, (_, at) => `You look after ward ${at} and its ${at * 7} patients`).join('. ')}</p>`;
const mine = sample({ posting: { ...sample().posting, description: TEXT } });
const row = (over: Partial<SavedPosting>): Incoming => {
  const saved = { ...mine, id: '00000000-0000-4000-8000-00000000000a', ...over };
  return { row: 1, id: saved.id, saved };
};
const elsewhere = { url: 'https://board.example/999', canonicalUrl: 'https://board.example/999', aliases: [] };
const nowhere = { url: undefined, canonicalUrl: undefined, aliases: [] };
const other = (over: Partial<SavedPosting['posting']>) => ({ posting: { ...mine.posting, ...over } });

/** What a matcher that knows `known` makes of a row, the store's comparing done here. */
function verdictOf(known: SavedPosting[], incoming: Incoming) {
  const matcher = new Matcher(known);
  const id = matcher.takeById(incoming);
  if (id) return { id };
  const candidates = matcher.candidates(incoming.saved);
  const matches = known.flatMap((saved): Match[] => {
    const likeness = compare(identityOf(incoming.saved), identityOf(saved));
    return candidates.includes(saved.id) && likeness ? [{ as: likeness.as, saved }] : [];
  });
  return matcher.verdict(incoming, matches);
}

describe('a row is about a posting that stands here', () => {
  test.each<[string, Partial<SavedPosting>]>([
    ['its id', { id: mine.id, ...elsewhere, ...other({ title: 'Cook' }) }],
    ['its address and title', {}],
    [
      'its address, written in another way',
      { url: 'http://www.jobs.example/1?utm_medium=mail', canonicalUrl: undefined },
    ],
    ['an address that it was read at too', { url: 'https://board.example/77', aliases: [] }],
    ['title, company and place, where the row has no address', nowhere],
    ['the employer’s number on the same site', { ...elsewhere, url: 'https://jobs.example/en/777' }],
  ])('by %s', (_name, over) => expect(verdictOf([mine], row(over))).toEqual({ id: mine.id }));

  test('by a vendor’s id behind another address', () => {
    const at = (url: string) => ({ ...nowhere, url, canonicalUrl: url });
    const here = { ...mine, ...at('https://boards.greenhouse.io/clinic/jobs/4012345') };
    expect(verdictOf([here], row(at('https://clinic.example/careers?gh_jid=4012345')))).toEqual({ id: mine.id });
  });

  test('one row takes it, the next is only like it', () => {
    const matcher = new Matcher([mine]);
    const match: Match = { as: 'same', saved: mine };
    expect(matcher.verdict(row({}), [match])).toEqual({ id: mine.id });
    expect(matcher.verdict(row({}), [match])).toBeUndefined();
  });
});

describe('a row only looks like a posting that stands here', () => {
  const like = { id: mine.id, title: 'Head nurse', company: 'Clinic', savedAt: mine.savedAt };
  test.each<[string, Partial<SavedPosting>, string]>([
    [
      'the same text on another site',
      { ...elsewhere, ...other({ identifier: undefined, applyUrl: undefined }) },
      'same-job',
    ],
    ['the employer’s number on another site', elsewhere, 'same-job'],
    [
      'the same text under a new number',
      { ...elsewhere, url: 'https://jobs.example/2', ...other({ identifier: 'N-8', applyUrl: undefined }) },
      'repost',
    ],
  ])('%s', (_name, over, as) => expect(verdictOf([mine], row(over))).toEqual({ like: { ...like, as } }));

  test('two that are the same: no answer, and like the first', () => {
    const twin = { ...mine, id: '00000000-0000-4000-8000-00000000000c' };
    expect(verdictOf([mine, twin], row({}))).toEqual({ like: { ...like, as: 'repost' } });
  });

  test('that it lies in the bin is told', () => {
    const deletedAt = '2026-11-03T08:00:00.000Z';
    expect(verdictOf([{ ...mine, deletedAt }], row(elsewhere))).toMatchObject({ like: { deletedAt } });
  });
});

test.each<[string, Partial<SavedPosting>]>([
  ['its address with another title', { ...other({ title: 'Cook', description: '<p>Soup.</p>' }), original: {} }],
  ['another place', { ...nowhere, ...other({ jobLocation: [{ name: 'Basel' }] }) }],
  [
    'another address, the title alone',
    { ...elsewhere, ...other({ identifier: undefined, applyUrl: undefined, description: '' }) },
  ],
])('new: %s', (_name, over) => expect(verdictOf([mine], row(over))).toBeUndefined());

describe('what only looks alike', () => {
  const at = '2026-11-21T09:00:00.000Z';
  const like = { id: mine.id, as: 'repost' as const, title: 'Head nurse', company: 'Clinic', savedAt: mine.savedAt };
  const incoming = row({ ...elsewhere, related: [] });
  const plan = (row: ReturnType<typeof previewed>, choice?: 'mine' | 'both') =>
    planTaken([row], { choices: new Map(choice ? [[1, choice]] : []), at, newId: () => 'new' });

  test('comes in beside it, each leading to the other', () => {
    const { saved } = incoming;
    expect(plan(previewed(incoming, undefined, like))).toEqual({
      add: [{ ...saved, related: [{ id: mine.id, as: 'repost', at }] }],
      replace: [],
      links: [{ from: mine.id, to: saved.id, as: 'repost', at }],
    });
  });

  test('is left out where the person says so', () => {
    const preview = previewed(incoming, undefined, like);
    expect(plan(preview, 'mine')).toEqual({ add: [], replace: [], links: [] });
    expect(planned([preview], new Map([[1, 'mine']]))).toEqual({ adds: 0, replaces: 0 });
    expect(planned([preview], new Map())).toEqual({ adds: 1, replaces: 0 });
  });

  test('is not linked to what lies in the bin, nor twice', () => {
    const binned = previewed(incoming, undefined, { ...like, deletedAt: at });
    expect(plan(binned)).toEqual({ add: [incoming.saved], replace: [], links: [] });
    const linked = row({ ...elsewhere, related: [{ id: mine.id, as: 'repost', at: mine.savedAt }] });
    expect(plan(previewed(linked, undefined, like))).toEqual({ add: [linked.saved], replace: [], links: [] });
  });
});

test('a table’s row about a posting in the bin: it stays there, unless the person takes it out', () => {
  const binned = { ...mine, deletedAt: '2026-11-03T08:00:00.000Z' };
  const said = previewed({ ...row({ status: 'offer' }), given: ['status'] }, binned);
  expect(said).toMatchObject({ kind: 'changed', changed: ['status', 'deletedAt'], isNewer: false });
  const options = { at: '2026-11-21T09:00:00.000Z', newId: () => 'new' };
  expect(planTaken([said], { ...options, choices: new Map() }).replace).toEqual([]);
  const [taken] = planTaken([said], { ...options, choices: new Map([[1, 'theirs']]) }).replace;
  expect(taken?.saved).toMatchObject({ id: mine.id, status: 'offer' });
  expect(taken?.saved).not.toHaveProperty('deletedAt');
});
