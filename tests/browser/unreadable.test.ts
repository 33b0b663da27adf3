import { describe, expect, it } from 'vitest';
import { addressBehind, refusal, unreadableTab, unreadableType } from '../../utils/browser/unreadable.ts';
import { unreadable } from '../../utils/texts/index.ts';

describe('a tab that can’t be read, told by its address', () => {
  it.each([
    ['https://jobs.example/1', undefined],
    ['http://127.0.0.1:8080/', undefined],
    ['file:///home/ada/job.html', undefined],
    ['about:blank', 'empty'],
    ['about:newtab', 'empty'],
    ['chrome://newtab/', 'empty'],
    ['chrome://new-tab-page/', 'empty'],
    ['edge://newtab/', 'empty'],
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['ftp://jobs.example/', 'browser-page'],
    [undefined, undefined],
    ['', undefined],
    ['nonsense', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'devtools'],
    ['chrome-extension://abc/options.html', 'extension'],
    ['moz-extension://abc/options.html', 'extension'],
    ['data:text/html,x', 'loose'],
    ['blob:https://jobs.example/1', 'loose'],
    ['chrome-error://chromewebdata/', 'offline'],
    ['view-source:https://jobs.example/1', 'source'],
    ['about:reader?url=https%3A%2F%2Fjobs.example%2F1', 'reader'],
    ['chrome-distiller://abc/?url=https%3A%2F%2Fjobs.example%2F1', 'reader'],
    ['read://https_jobs.example/?url=https%3A%2F%2Fjobs.example%2F1', 'reader'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/jobs', undefined],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/', 'store'],
    ['https://addons.mozilla.org.jobs.example/', undefined],
  ])('%s: %s', (url, reason) => {
    expect(unreadableTab({ url })).toBe(reason);
  });

  it('or by what else the browser says of it', () => {
    const url = 'https://jobs.example/1';
    expect(unreadableTab(undefined)).toBe('none');
    expect(unreadableTab({ url, discarded: true })).toBe('asleep');
    expect(unreadableTab({ url, incognito: true })).toBe('private');
  });
});

describe('a tab that lets no script in', () => {
  it.each([
    ['https://jobs.example/1', 'Frame with ID 0 is showing error page', 'offline'],
    ['https://jobs.example/1', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'managed'],
    ['https://jobs.example/1', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://jobs.example/1', 'Frame with ID 0 was removed.', 'left'],
    ['https://jobs.example/1', 'The tab was closed.', 'left'],
    ['https://jobs.example/1', 'No tab with id: 7.', 'left'],
    ['https://jobs.example/advert.PDF', 'Cannot access contents of the page.', 'pdf'],
    ['file:///home/ada/job.html', 'Cannot access contents of url "file:///home/ada/job.html".', 'file'],
    ['https://accounts.firefox.com/', 'Missing host permission for the tab', 'refused'],
    [undefined, '', 'unnamed'],
    [undefined, 'Cannot access contents of the page. Extension manifest must request permission …', 'unnamed'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Cannot access a chrome-extension:// URL of different extension', 'extension'],
    [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  ])('%s, %s: %s', (url, message, reason) => {
    expect(refusal({ url }, message)).toBe(reason);
  });
});

it.each([
  ['application/pdf', 'pdf'],
  ['image/svg+xml', 'picture'],
  ['video/mp4', 'picture'],
  ['text/html', undefined],
  ['text/plain', undefined],
  [7, undefined],
])('a document of the type %s: %s', (type, reason) => {
  expect(unreadableType(type)).toBe(reason);
});

it.each([
  ['view-source:https://jobs.example/1?a=b', 'https://jobs.example/1?a=b'],
  ['about:reader?url=https%3A%2F%2Fjobs.example%2F1', 'https://jobs.example/1'],
  ['view-source:javascript:alert(1)', undefined],
  ['about:reader?url=javascript:alert(1)', undefined],
  ['about:reader', undefined],
  [undefined, undefined],
])('behind %s stands %s', (address, page) => {
  expect(addressBehind(address)).toBe(page);
});

it('each reason has its own words', () => {
  const sentences = Object.values(unreadable);
  expect(sentences.length).toBe(20);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\. \S.*[.)]$/);
});
