import { describe, expect, it } from 'vitest';
import { safeLink } from '../../utils/text/link.ts';

const PAGE = 'https://jobs.example/list/7?x=1#top';

describe('a link of a posting', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTPS://A.example', 'https://a.example/'],
    ['mailto:ada@a.example', 'mailto:ada@a.example'],
    ['tel:+49301234', 'tel:+49301234'],
    ['apply', 'https://jobs.example/list/apply'],
    ['/apply?id=7', 'https://jobs.example/apply?id=7'],
    ['//b.example/x', 'https://b.example/x'],
    ['\\\\b.example', 'https://b.example/'],
    ['#benefits', 'https://jobs.example/list/7?x=1#benefits'],
    // No scheme for the browser, though one for whoever trims U+2028 away.
    ['\u2028javascript:alert(1)', 'https://jobs.example/list/%E2%80%A8javascript:alert(1)'],
    ['https://google.com\u3002evil.example/', 'https://google.com.evil.example/'],
    ['https://gооgle.example/', 'https://xn--ggle-55da.example/'],
  ])('%j leads to %s', (href, whole) => {
    expect(safeLink(href, PAGE)).toBe(whole);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'data:text/html,<b>',
    'blob:https://jobs.example/1',
    'file:///etc/passwd',
    'chrome://settings',
    'chrome-extension://abc/options.html',
    'view-source:https://jobs.example',
    'ftp://jobs.example',
    'https://google.com@evil.example/',
    'https://user:password@evil.example/',
    'https://',
    `https://jobs.example/${'x'.repeat(5_000)}`,
  ])('%j leads nowhere', (href) => {
    expect(safeLink(href, PAGE)).toBeUndefined();
  });

  it.each([undefined, 'data:text/html,x', 'javascript:alert(1)//', 'chrome-extension://abc/options.html', 'jobs'])(
    'is no link where it is relative to %s',
    (base) => {
      expect(safeLink('apply', base)).toBeUndefined();
      expect(safeLink('https://a.example/', base)).toBe('https://a.example/');
    },
  );
});
