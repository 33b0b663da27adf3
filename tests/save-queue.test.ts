import { beforeEach, describe, expect, it, vi } from 'vitest';
import { finishSaves, handOver, serveSaves, unfinishedSaves } from '../utils/browser/save-queue.ts';
import type { SavedPosting, SaveRequest } from '../utils/posting.ts';

/** As much of a browser as the queue asks for: storage that tells of its changes, messages that are answered. */
const fake = vi.hoisted(() => {
  type Listener = (...heard: never[]) => unknown;
  const listeners: Record<'message' | 'changed' | 'startup', Listener[]> = { message: [], changed: [], startup: [] };
  const kept = new Map<string, unknown>();
  const tell = (key: string, newValue?: unknown) => {
    for (const listener of listeners.changed) (listener as (changes: object) => void)({ [key]: { newValue } });
  };
  return {
    kept,
    reset() {
      kept.clear();
      for (const list of Object.values(listeners)) list.length = 0;
    },
    browser: {
      runtime: {
        id: 'jobmark',
        getURL: (path: string) => `chrome-extension://jobmark${path}`,
        onStartup: { addListener: (listener: Listener) => listeners.startup.push(listener) },
        onMessage: { addListener: (listener: Listener) => listeners.message.push(listener) },
        sendMessage: (message: unknown) =>
          new Promise((reply) => {
            const sender = { id: 'jobmark', url: 'chrome-extension://jobmark/popup.html' };
            for (const listener of listeners.message)
              (listener as (...all: unknown[]) => unknown)(message, sender, reply);
          }),
      },
      storage: {
        local: {
          onChanged: { addListener: (listener: Listener) => listeners.changed.push(listener) },
          get: async () => Object.fromEntries(kept),
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) {
              kept.set(key, value);
              tell(key, value);
            }
          },
          remove: async (key: string) => {
            if (kept.delete(key)) tell(key);
          },
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const request = { saveId: 'a', id: 'b' } as SaveRequest;
const saved = { id: 'b', revision: 1 } as SavedPosting;

beforeEach(fake.reset);

describe('the save queue', () => {
  it('finishes at its start what an earlier one left', async () => {
    await fake.browser.storage.local.set({ 'save:a': request, 'draft:x': {} });
    const write = vi.fn(async () => saved);
    serveSaves(write);
    await vi.waitFor(async () => expect(await unfinishedSaves()).toEqual({}));
    expect(write).toHaveBeenCalledExactlyOnceWith(request);
    expect(Object.fromEntries(fake.kept)).toEqual({ 'draft:x': {} });
  });

  it('writes a request whose message was lost with the popup', async () => {
    const write = vi.fn(async () => saved);
    serveSaves(write);
    await fake.browser.storage.local.set({ 'save:a': request });
    await vi.waitFor(async () => expect(await unfinishedSaves()).toEqual({}));
    expect(write).toHaveBeenCalledWith(request);
  });

  it('keeps a request that could not be written, and writes it at the next try', async () => {
    const write = vi.fn(async () => saved).mockRejectedValueOnce(new Error('no disk'));
    await fake.browser.storage.local.set({ 'save:a': request });
    serveSaves(write);
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    expect(await unfinishedSaves()).toEqual({ 'save:a': request });
    await finishSaves();
    expect(await unfinishedSaves()).toEqual({});
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [Object.assign(new Error(), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }), 'full'],
    [new DOMException('', 'DataError'), 'full'],
    [Object.assign(new Error(), { inner: new DOMException('', 'VersionError') }), 'newer'],
    [new Error('other'), 'other'],
  ])('says why a save failed: %s', async (error, why) => {
    serveSaves(async () => {
      throw error;
    });
    expect(await handOver(request)).toEqual({ error: why });
    expect(await unfinishedSaves()).toEqual({ 'save:a': request });
  });

  it('says that the disk is full where the browser only calls it an internal error', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 2_001_430, usage: 2_001_430 }) } });
    serveSaves(async () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await handOver(request)).toEqual({ error: 'full' });
    vi.unstubAllGlobals();
  });

  it('takes one after the other', async () => {
    const steps: string[] = [];
    serveSaves(async (each) => {
      steps.push(`from ${(each as SaveRequest).saveId}`);
      await Promise.resolve();
      steps.push(`to ${(each as SaveRequest).saveId}`);
      return saved;
    });
    await fake.browser.storage.local.set({ 'save:a': request, 'save:c': { ...request, saveId: 'c' } });
    await vi.waitFor(() => expect(steps.length).toBeGreaterThanOrEqual(4));
    for (let step = 0; step < steps.length; step += 2) {
      expect(steps[step + 1]).toBe(steps[step]?.replace('from', 'to'));
    }
  });
});
