import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupModel } from '../../entrypoints/popup/model.ts';
import { UnreadableTabError } from '../../utils/browser/errors.ts';

const { readTab, find, readDraft } = vi.hoisted(() => ({
  readTab: vi.fn(),
  find: vi.fn(),
  readDraft: vi.fn(),
}));
vi.mock('../../entrypoints/popup/read-tab.ts', () => ({ readTab, readSelection: () => undefined }));
vi.mock('../../utils/browser/drafts.ts', () => ({ readDraft, keepDraft: async () => {}, dropDraft: async () => {} }));
vi.mock('../../utils/browser/save-queue.ts', () => ({
  finishSaves: async () => 0,
  handOver: async () => ({ error: 'full' }),
}));
vi.mock('../../utils/store/store.ts', () => ({
  Store: class {
    guard = { onOpening: () => () => {} };
    repeats = { find };
    get = async () => undefined;
    // As Dexie's where the database does not open: never a word.
    live = () => ({ subscribe: () => ({ unsubscribe: () => {} }) });
  },
}));

const proof = { source: 'heading', evidence: 'Cook', confidence: 0.9 };
const capture = (kind = 'posting') => ({
  capture: {
    ...{ url: 'https://jobs.example/1', kind, partial: false, faults: [], foreignFrames: [], elapsed: 1 },
    findings: { title: { value: 'Cook', ...proof } },
  },
});
const started = async () => {
  const model = new PopupModel();
  await model.start();
  return model;
};

beforeEach(() => {
  readTab.mockReset();
  readTab.mockResolvedValue(capture());
  find.mockResolvedValue([]);
  readDraft.mockResolvedValue(undefined);
});

describe('the popup', () => {
  it('shows the form where the database can’t be opened', async () => {
    find.mockRejectedValue(new DOMException('', 'UnknownError'));
    const model = await started();
    expect(model.phase.value).toEqual({ name: 'form' });
    expect(model.draft.value.posting.title).toBe('Cook');
  });

  it('does not wait for ever on an answer that is none', async () => {
    readTab.mockRejectedValue(new Error('fits no schema'));
    expect((await started()).phase.value).toEqual({ name: 'unreadable', reason: 'left' });
  });

  it('says why a tab can’t be read', async () => {
    readTab.mockRejectedValue(new UnreadableTabError('pdf', 'https://jobs.example/a.pdf'));
    const model = await started();
    expect(model.phase.value).toEqual({ name: 'unreadable', reason: 'pdf' });
    expect(model.canSave).toBe(true);
    await model.writeByHand();
    expect(model.phase.value).toEqual({ name: 'form' });
  });

  it('reads a busy tab once it answers, and only once by itself', async () => {
    let answer = () => {};
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    readTab.mockRejectedValueOnce(new UnreadableTabError('busy', 'https://jobs.example/1', answered));
    const model = await started();
    expect(model.phase.value).toEqual({ name: 'unreadable', reason: 'busy' });
    readTab.mockRejectedValueOnce(new UnreadableTabError('busy', 'https://jobs.example/1', answered));
    answer();
    await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(2));
    await new Promise((done) => setTimeout(done));
    expect(readTab).toHaveBeenCalledTimes(2);
    expect(model.phase.value).toEqual({ name: 'unreadable', reason: 'busy' });
  });

  it('leaves the form that was opened by hand on a busy tab, when it answers', async () => {
    let answer = () => {};
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    readTab.mockRejectedValueOnce(new UnreadableTabError('busy', 'https://jobs.example/1', answered));
    const model = await started();
    await model.writeByHand();
    answer();
    await new Promise((done) => setTimeout(done));
    expect(model.phase.value).toEqual({ name: 'form' });
    expect(readTab).toHaveBeenCalledTimes(1);
  });

  it('keeps what is typed when the form is opened on a list', async () => {
    readTab.mockResolvedValue(capture('listing'));
    const model = await started();
    expect(model.phase.value).toEqual({ name: 'listing' });
    model.edit('title', 'Chef');
    await model.writeByHand();
    expect(model.draft.value).toMatchObject({ posting: { title: 'Chef' }, original: { title: 'Cook' } });
  });

  it('brings back what was typed before, but for what no longer fits', async () => {
    readDraft.mockResolvedValue({ edits: { title: 'Chef', datePosted: 'soon' }, notes: 7 });
    const model = await started();
    expect(model.isDraftBack.value).toBe(true);
    expect(model.draft.value.posting).toEqual({ title: 'Chef' });
    expect(model.notes.value).toBe('');
  });

  it('says why a save failed, and can save again', async () => {
    const model = await started();
    await model.save();
    expect(model.phase.value).toEqual({ name: 'failed', why: 'full' });
  });
});
