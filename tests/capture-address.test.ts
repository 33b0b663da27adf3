import { expect, it, vi } from 'vitest';
import { unreadableAddress } from '../utils/browser/capture.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

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
