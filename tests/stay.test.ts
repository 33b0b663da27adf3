import { describe, expect, it } from 'vitest';
import { stay } from '../utils/browser/stay.ts';

/** What becomes of a navigation to `url`. */
function going(url: string, cancelable = true): 'goes' | 'stays' {
  const navigation = new EventTarget();
  const location = { origin: 'chrome-extension://abc' } as Location;
  stay({ location, navigation: navigation as unknown as Navigation });
  const event = new Event('navigate', { cancelable });
  Object.assign(event, { destination: { url } });
  navigation.dispatchEvent(event);
  return event.defaultPrevented ? 'stays' : 'goes';
}

describe('a page of ours', () => {
  it.each([
    ['https://jobs.example/', 'stays'],
    ['data:text/html,x', 'stays'],
    ['javascript:alert(1)', 'stays'],
    ['https://chrome-extension.example/?chrome-extension://abc/', 'stays'],
    ['chrome-extension://abc.example/', 'stays'],
    ['chrome-extension://other/options.html', 'stays'],
    ['chrome-extension://abc/options.html#posting=1', 'goes'],
    ['blob:chrome-extension://abc/1-2-3', 'goes'],
  ])('asked to go to %s: %s', (url, what) => {
    expect(going(url)).toBe(what);
  });

  it('stands also where the browser does not tell of navigations', () => {
    expect(() => stay({ location: { origin: '' } as Location })).not.toThrow();
  });
});
