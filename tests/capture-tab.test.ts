import { describe, expect, it, vi } from 'vitest';
import { captureActiveTab, unreadableAddress } from '../utils/browser/capture.ts';

const { tabs, scripting } = vi.hoisted(() => ({ tabs: { query: vi.fn() }, scripting: { executeScript: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { tabs, scripting } }));

it.each([
  ['https://jobs.example/1', undefined],
  ['http://127.0.0.1:8080/', undefined],
  ['file:///home/ada/job.html', undefined],
  ['chrome://extensions/', 'browser-page'],
  ['edge://settings/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['moz-extension://a/options.html', 'browser-page'],
  ['devtools://devtools/', 'browser-page'],
  ['data:text/html,x', 'browser-page'],
  [undefined, 'browser-page'],
  ['view-source:https://jobs.example/1', 'source'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/jobs', undefined],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/', 'store'],
  ['https://addons.mozilla.org.jobs.example/', undefined],
])('%s: %s', (address, reason) => {
  expect(unreadableAddress(address)).toBe(reason);
});

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

  it('that never answers is busy', async () => {
    scripting.executeScript.mockReturnValue(new Promise(() => {}));
    await expect(reading('https://jobs.example/1')).rejects.toMatchObject({ reason: 'busy' });
  });
});
