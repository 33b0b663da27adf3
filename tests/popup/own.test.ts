import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { Own } from '../../entrypoints/popup/own.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { sample } from '../transfer/sample.ts';

const saved = { ...sample(), tags: ['maps', 'close to home'] };
const own = (existing?: SavedPosting) => new Own(signal(existing), { newest: async () => [] });

describe('how far the person has come', () => {
  it('is what is saved, until they say otherwise', () => {
    const known = own(saved);
    expect(known.status.value).toBe(saved.status);
    known.sayStatus('offer');
    expect(known.status.value).toBe('offer');
    expect(known.said).toEqual({ status: 'offer' });
    known.take({ status: 'hired by aliens' });
    expect(known.status.value).toBe(saved.status);
    expect(known.said).toEqual({});
  });
  it('begins as saved', () => {
    const fresh = own();
    expect(fresh.status.value).toBe('saved');
    fresh.sayStatus('applied');
    expect(fresh.said).toEqual({ status: 'applied' });
  });
});

describe('the tags in the popup', () => {
  it('are those of the saved posting, with what was done to them here', () => {
    const known = own(saved);
    known.addTags(['remote', 'maps']);
    known.removeTag('close to home');
    expect(known.tags.value).toEqual(['maps', 'remote']);
    expect(known.said).toEqual({ tags: { added: ['remote', 'maps'], removed: ['close to home'] } });
  });
  it('go over to the posting that the person chooses', () => {
    const existing = signal<SavedPosting | undefined>();
    const known = new Own(existing, { newest: async () => [] });
    known.addTags(['remote']);
    expect(known.tags.value).toEqual(['remote']);
    existing.value = saved;
    expect(known.tags.value).toEqual(['maps', 'close to home', 'remote']);
  });
  it('come back from a draft, and from a damaged one there are none', () => {
    const fresh = own();
    fresh.take({ tags: { added: ['maps'], removed: [] } });
    expect(fresh.tags.value).toEqual(['maps']);
    for (const tags of [null, 'maps', { added: [7], removed: [] }, { added: ['x'.repeat(61)], removed: [] }]) {
      fresh.take({ tags });
      expect(fresh.tags.value).toEqual([]);
    }
  });
  it('are offered from what was saved last, the most used first, and from nothing where that fails', async () => {
    const rows = [{ tags: ['b'] }, { tags: ['a', 'b'] }] as never;
    const known = new Own(signal(undefined), { newest: async () => rows });
    await known.lookForUsed();
    expect(known.used.value).toEqual(['b', 'a']);
    const broken = new Own(signal(undefined), { newest: () => Promise.reject(new Error('damaged')) });
    await broken.lookForUsed();
    expect(broken.used.value).toEqual([]);
  });
});
