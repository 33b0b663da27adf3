import { describe, expect, it, vi } from 'vitest';
import { captureActiveTab } from '../utils/browser/capture.ts';

const { tabs, scripting } = vi.hoisted(() => ({ tabs: { query: vi.fn() }, scripting: { executeScript: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { tabs, scripting } }));

describe('the active tab', () => {
  const reading = (url: string) => {
    tabs.query.mockResolvedValue([{ id: 1, url }]);
    return captureActiveTab(20);
  };

  it('gives what the script found', async () => {
    scripting.executeScript.mockResolvedValue([{ result: { kind: 'posting' } }]);
    expect(await reading('https://jobs.example/1')).toEqual({ kind: 'posting' });
  });

  it.each([
    ['file:///home/ada/job.html', 'file'],
    ['https://jobs.example/advert.PDF', 'pdf'],
    ['https://accounts.firefox.com/', 'refused'],
  ])('that lets no script in, %s: %s', async (url, reason) => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(reading(url)).rejects.toMatchObject({ name: 'UnreadableTabError', reason, url });
  });

  it.each([
    [{ result: null }, 'left'],
    [undefined, 'left'],
    [{ result: { contentType: 'application/pdf' } }, 'pdf'],
  ])('that answers %j: %s', async (frame, reason) => {
    scripting.executeScript.mockResolvedValue([frame]);
    await expect(reading('https://jobs.example/1')).rejects.toMatchObject({ reason });
  });

  it('that no script can read is not tried', async () => {
    scripting.executeScript.mockClear();
    await expect(reading('chrome://extensions/')).rejects.toMatchObject({ reason: 'browser-page' });
    tabs.query.mockResolvedValue([]);
    await expect(captureActiveTab()).rejects.toMatchObject({ reason: 'none' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('that never answers is busy', async () => {
    scripting.executeScript.mockReturnValue(new Promise(() => {}));
    await expect(reading('https://jobs.example/1')).rejects.toMatchObject({ reason: 'busy' });
  });
});
