import { describe, expect, it } from 'vitest';
import { clickIcon } from '../scripts/browser/launch.ts';
import { unreadable, waysOn } from '../utils/texts/index.ts';
import { accessibilityFaults } from './accessibility.ts';
import { shows, useExtension } from './harness.ts';

const extension = useExtension();

async function popupOn(address: string) {
  const tab = await extension.running.browser.newPage();
  await tab.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  return { tab, popup: await clickIcon(extension.running, tab) };
}

describe('a tab that can’t be read says why and what to do', () => {
  it.each([
    ['chrome://version/', 'browser-page'],
    ['about:blank', 'unnamed'],
    ['devtools://devtools/bundled/inspector.html', 'unnamed'],
    ['data:text/html,<h1>Cook</h1>', 'unnamed'],
    ['https://chromewebstore.google.com/', 'store'],
  ] as const)('%s: %s', async (address, reason) => {
    const { popup } = await popupOn(address);
    await shows(popup, unreadable[reason]);
    await expect.poll(() => popup.$('form')).toBeNull();
    await popup.close();
  });

  it('our own page: extension', async () => {
    const { popup } = await popupOn(`${extension.running.origin}/options.html`);
    await shows(popup, unreadable.extension);
    await popup.close();
  });

  it('a source view: no address is told of it', async () => {
    const { popup } = await popupOn(`view-source:${extension.address('sample-posting.html')}`);
    await shows(popup, unreadable.unnamed);
    await popup.close();
  });

  it('a page that did not load: offline, and loads it again', async () => {
    // A port that browsers never call. A page that does not answer is tried again by itself, and the leave to look ends with that.
    const address = 'http://127.0.0.1:9/';
    const tab = await extension.running.browser.newPage();
    await tab.goto(address).catch(() => undefined);
    // The failure is told before the browser's own page about it stands there, and that page ends the leave to look: a person clicks after it.
    await tab.waitForFunction(() => location.protocol === 'chrome-error:');
    const popup = await clickIcon(extension.running, tab);
    await shows(popup, unreadable.offline);
    expect(await accessibilityFaults(popup)).toEqual([]);
    const loaded = tab.waitForNavigation({ waitUntil: 'domcontentloaded' });
    await popup.locator(`::-p-text(${waysOn.reload})`).click();
    await loaded;
  });
});
