import { describe, expect, it } from 'vitest';
import type { JobPosting, PostingVersion, SaveRequest } from '../../utils/posting.ts';
import { created, edited, recaptured } from '../../utils/store/change.ts';
import { keptVersions } from '../../utils/store/versions.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 12, minute)).toISOString();
const reading = (posting: JobPosting, minute: number, more: Partial<SaveRequest> = {}): SaveRequest => ({
  saveId: '5b7d1e9e-6a2e-4d5f-9d5c-0d2f0d2f0d2f',
  id: '0f0d2f0d-6a2e-4d5f-9d5c-5b7d1e9e6a2e',
  url: 'https://jobs.example/1',
  canonicalUrl: 'https://jobs.example/1',
  posting,
  original: {},
  provenance: {},
  requestedAt: at(minute),
  ...more,
});
const saved = created(reading({ title: 'Cook' }, 0));

describe('a page that is read again', () => {
  it('leaves the version before it where it says something else', () => {
    const next = recaptured(saved, reading({ title: 'Chef' }, 30, { basedOn: 1 }));
    expect(next.versions).toEqual([{ at: at(0), revision: 1, posting: { title: 'Cook' } }]);
    const third = recaptured(next, reading({ title: 'Baker' }, 60, { basedOn: 2 }));
    expect(third.versions?.map(({ posting }) => posting.title)).toEqual(['Cook', 'Chef']);
  });

  it('leaves none where it says the same, whatever the person changed', () => {
    const mine = edited(saved, { fields: { title: 'My cook' } }, at(5));
    const draft = { posting: { title: 'My cook' }, original: { title: 'Cook' } };
    expect(recaptured(mine, reading({}, 30, { basedOn: 2, ...draft }))).not.toHaveProperty('versions');
  });

  it('is one line of the history, however often nothing is new', () => {
    let again = saved;
    for (let minute = 1; minute < 9; minute++)
      again = recaptured(again, reading({ title: 'Cook' }, minute, { basedOn: again.revision }));
    expect(again).toMatchObject({ revision: 9, lastSeenAt: at(8) });
    expect(again.history).toHaveLength(2);
  });

  it('is marked closed from when it was first seen so, and no longer when it is open again', () => {
    const closed = recaptured(saved, reading({ title: 'Cook', expired: true }, 30, { basedOn: 1 }));
    expect(closed.closedSeenAt).toBe(at(30));
    const still = recaptured(closed, reading({ title: 'Cook', expired: true }, 60, { basedOn: 2 }));
    expect(still.closedSeenAt).toBe(at(30));
    expect(recaptured(still, reading({ title: 'Cook' }, 90, { basedOn: 3 }))).not.toHaveProperty('closedSeenAt');
    expect(created(reading({ expired: true }, 0)).closedSeenAt).toBe(at(0));
  });

  it('keeps the addresses that it was read at before', () => {
    const moved = recaptured(
      saved,
      reading({ title: 'Cook' }, 30, {
        basedOn: 1,
        url: 'https://board.example/jobs/77777',
        canonicalUrl: 'https://board.example/jobs/77777',
      }),
    );
    expect(moved).toMatchObject({ url: 'https://board.example/jobs/77777', aliases: ['https://jobs.example/1'] });
    const tracked = recaptured(
      saved,
      reading({ title: 'Cook' }, 30, { basedOn: 1, url: 'https://jobs.example/1?utm_source=x' }),
    );
    expect(tracked).not.toHaveProperty('aliases');
  });

  it('takes nothing away where the reader had not seen that it is saved', () => {
    const first = created(
      reading({ title: 'My cook', skills: ['Fish'] }, 0, { original: { title: 'Cook' }, notes: 'Ask Ada' }),
    );
    const joined = recaptured(first, reading({ title: 'Cook' }, 1, { notes: 'Near home' }));
    expect(joined).toMatchObject({
      posting: { title: 'My cook' },
      original: { title: 'Cook' },
      notes: 'Ask Ada\n\nNear home',
    });
    expect(recaptured(first, reading({ title: 'Cook' }, 1, { notes: '' })).notes).toBe('Ask Ada');
  });
});

describe('the versions that are kept', () => {
  const version = (number: number, description = ''): PostingVersion => ({
    at: at(number),
    revision: number,
    posting: { title: `${number}`, description },
  });
  const numbers = (versions: PostingVersion[]) => keptVersions(versions).map(({ revision }) => revision);

  it('are fifty: the first and the newest', () => {
    const all = Array.from({ length: 60 }, (_, index) => version(index + 1));
    const kept = numbers(all);
    expect(kept).toHaveLength(50);
    expect([kept[0], kept[1], kept.at(-1)]).toEqual([1, 12, 60]);
  });

  it('are fewer where their texts are long', () => {
    const all = Array.from({ length: 10 }, (_, index) => version(index + 1, 'x'.repeat(500_000)));
    expect(numbers(all)).toEqual([1, 7, 8, 9, 10]);
  });

  it('are none of none', () => expect(keptVersions([])).toEqual([]));
});
