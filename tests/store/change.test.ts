import { describe, expect, it } from 'vitest';
import type { SaveRequest } from '../../utils/posting.ts';
import {
  changedNames,
  changedSince,
  created,
  edited,
  editField,
  onTopOf,
  recaptured,
  valueRead,
} from '../../utils/store/change.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 12, minute)).toISOString();
const request: SaveRequest = {
  saveId: '5b7d1e9e-6a2e-4d5f-9d5c-0d2f0d2f0d2f',
  id: '0f0d2f0d-6a2e-4d5f-9d5c-5b7d1e9e6a2e',
  url: 'https://jobs.example/1?utm_source=x',
  canonicalUrl: 'https://jobs.example/1',
  posting: { title: 'Cook', hiringOrganization: { name: 'Kombüse' } },
  original: {},
  provenance: { title: { source: 'heading', evidence: 'Cook', confidence: 0.9 } },
  requestedAt: at(0),
};

describe('a field that a person sets', () => {
  const read = { posting: { title: 'Cook' }, original: {} };

  it('keeps what the page said beside it', () => {
    expect(editField(read, 'title', 'Chef')).toEqual({ posting: { title: 'Chef' }, original: { title: 'Cook' } });
  });
  it('remembers the page’s word over a second edit', () => {
    const twice = editField(editField(read, 'title', 'Chef'), 'title', 'Head chef');
    expect(twice).toEqual({ posting: { title: 'Head chef' }, original: { title: 'Cook' } });
  });
  it('is the page’s again when that is put back', () => {
    expect(editField(editField(read, 'title', 'Chef'), 'title', 'Cook')).toEqual(read);
  });
  it('may be emptied', () => {
    expect(editField(read, 'title', null)).toEqual({ posting: {}, original: { title: 'Cook' } });
  });
  it('tells that the page said nothing', () => {
    expect(editField(read, 'identifier', 'K-1').original).toEqual({ identifier: null });
    expect(editField(editField(read, 'identifier', 'K-1'), 'identifier', null)).toEqual(read);
  });
});

describe('a saved posting', () => {
  const saved = created(request);

  it('that was added by hand needs no address, and takes one over when its page is read', () => {
    const { url: _url, canonicalUrl: _canonicalUrl, ...byHand } = request;
    const added = created(byHand);
    expect(added).not.toHaveProperty('url');
    expect(recaptured(added, { ...byHand, basedOn: 1 })).not.toHaveProperty('url');
    expect(recaptured(added, { ...request, basedOn: 1 })).toMatchObject({ url: request.url });
    expect(recaptured(saved, { ...byHand, basedOn: 1 })).toMatchObject({ url: request.url });
  });

  it('takes the tags that a request brings, over those that came and went meanwhile', () => {
    const tagged = created({ ...request, tags: { added: ['maps', 'maps'], removed: [] } });
    expect(tagged.tags).toEqual(['maps']);
    const meanwhile = edited(tagged, { tags: ['maps', 'remote'] }, at(1));
    const again = { ...request, basedOn: 1, requestedAt: at(30), tags: { added: ['kitchen'], removed: ['maps'] } };
    const both = recaptured(meanwhile, again);
    expect(both.tags).toEqual(['remote', 'kitchen']);
    expect(both.history.at(-1)).toMatchObject({ event: 'captured', changed: ['tags'] });
    expect(recaptured(both, { ...request, basedOn: both.revision }).tags).toEqual(['remote', 'kitchen']);
  });

  it('begins at revision 1 with one entry of history', () => {
    expect(saved).toMatchObject({
      revision: 1,
      status: 'saved',
      tags: [],
      notes: '',
      savedAt: at(0),
      lastSeenAt: at(0),
    });
    expect(saved.history).toEqual([{ at: at(0), revision: 1, event: 'saved' }]);
    expect(saved).not.toHaveProperty('saveId');
    expect(saved).not.toHaveProperty('requestedAt');
  });

  it('stays itself under a change that changes nothing', () => {
    expect(edited(saved, { status: 'saved', fields: { title: 'Cook' }, notes: '' }, at(1))).toBe(saved);
  });

  it('grows by one revision with each change, and says what changed', () => {
    const next = edited(saved, { status: 'applied', fields: { title: 'Chef' } }, at(1));
    expect(next).toMatchObject({ revision: 2, status: 'applied', updatedAt: at(1), original: { title: 'Cook' } });
    expect(next.history.at(-1)).toEqual({
      at: at(1),
      revision: 2,
      event: 'edited',
      changed: ['title', 'status'],
      status: 'applied',
    });
  });

  it('writes one line of history for notes that are typed on, and another after a pause', () => {
    const typed = edited(edited(saved, { notes: 'a' }, at(1)), { notes: 'ab' }, at(2));
    expect(typed).toMatchObject({ revision: 3, notes: 'ab' });
    expect(typed.history).toHaveLength(2);
    expect(edited(typed, { notes: 'abc' }, at(20)).history).toHaveLength(3);
  });

  it('tells a writer with an older revision what it has not seen', () => {
    const next = edited(edited(saved, { notes: 'a' }, at(1)), { fields: { title: 'Chef' } }, at(2));
    expect([...changedSince(next, 1)]).toEqual(['notes', 'title']);
    expect([...changedSince(next, 2)]).toEqual(['title']);
    expect([...changedSince(next, 3)]).toEqual([]);
    expect(changedNames(next, { notes: 'b', fields: { title: 'Chef' } })).toEqual(['notes']);
  });
});

describe('a page that is read again', () => {
  const saved = edited(created(request), { fields: { title: 'Chef' }, notes: 'call Ada' }, at(1));
  const reading = {
    posting: { title: 'Ship’s cook', identifier: 'K-1' },
    original: {},
    provenance: { title: { source: 'heading' as const, evidence: 'Ship’s cook', confidence: 0.9 } },
  };

  it('lies under what the person changed', () => {
    expect(onTopOf(saved, reading)).toEqual({
      posting: { title: 'Chef', identifier: 'K-1' },
      original: { title: 'Ship’s cook' },
      provenance: reading.provenance,
    });
  });

  it('brings the new and takes away what the page no longer says', () => {
    const draft = onTopOf(saved, reading);
    const next = recaptured(saved, { ...request, ...draft, requestedAt: at(30), basedOn: saved.revision });
    expect(next.posting).toEqual({ title: 'Chef', identifier: 'K-1' });
    expect(next).toMatchObject({ revision: 3, notes: 'call Ada', lastSeenAt: at(30), savedAt: at(0) });
    expect(next.history.at(-1)).toMatchObject({ event: 'captured', changed: ['identifier', 'hiringOrganization'] });
  });

  it('comes as far as the person says, once and in the history', () => {
    expect(created({ ...request, status: 'applied' })).toMatchObject({
      status: 'applied',
      history: [{ event: 'saved', status: 'applied' }],
    });
    const next = recaptured(saved, { ...request, status: 'applied', requestedAt: at(30), basedOn: saved.revision });
    expect(next.status).toBe('applied');
    expect(next.history.at(-1)).toMatchObject({ event: 'captured', status: 'applied' });
    expect(next.history.at(-1)?.changed).toContain('status');
    const again = recaptured(next, { ...request, status: 'applied', requestedAt: at(31), basedOn: next.revision });
    expect(again.history.at(-1)).not.toHaveProperty('status');
    const meanwhile = edited(saved, { status: 'offer' }, at(5));
    expect(recaptured(meanwhile, { ...request, status: 'applied', basedOn: saved.revision }).status).toBe('offer');
  });

  it('never overwrites what was changed elsewhere since the reader looked', () => {
    const meanwhile = edited(saved, { fields: { hiringOrganization: { name: 'Mine' } }, notes: 'newer' }, at(5));
    const draft = onTopOf(saved, {
      ...reading,
      posting: { ...reading.posting, hiringOrganization: { name: 'Theirs' } },
    });
    const next = recaptured(meanwhile, { ...request, ...draft, notes: 'older', basedOn: saved.revision });
    expect(next.posting.hiringOrganization).toEqual({ name: 'Mine' });
    expect(next.notes).toBe('newer');
    expect(next.posting.identifier).toBe('K-1');
  });

  it('tells what the page said, whatever the person made of it', () => {
    expect(valueRead(saved, 'title')).toBe('Cook');
    expect(valueRead(saved, 'hiringOrganization')).toEqual({ name: 'Kombüse' });
    expect(valueRead({ posting: { identifier: 'x' }, original: { identifier: null } }, 'identifier')).toBeUndefined();
  });
});
