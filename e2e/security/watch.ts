import type { Page } from 'puppeteer-core';

/** What a page of ours did that only a stranger's markup can have made it do: one line each. */
export interface Watch {
  executions: string[];
  dialogs: string[];
  navigations: string[];
}

const KEPT_EMPTY = ['about:blank', 'chrome-error://chromewebdata/'];

/**
 * Watches `page`, which shows the page of ours at `address` and no other, through the debugger: any script that the browser
 * makes ready and that is neither a file of ours nor the driver's, an inline handler, a `javascript:` address or an inline
 * script, counts as run. Call it before the page is opened.
 */
export async function watch(page: Page, address: string): Promise<Watch> {
  const seen: Watch = { executions: [], dialogs: [], navigations: [] };
  const chunks = address.replace(/[^/]*$/, 'chunks/');
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url, startLine, hash, stackTrace }) => {
    // The driver makes functions from text.
    if (url === '' && stackTrace?.callFrames[0]?.url === 'pptr:internal') return;
    // What a script put there has no address; the driver's scripts have one of their own.
    if (!url.startsWith(chunks) && !url.startsWith('pptr:')) seen.executions.push(`${url}:${startLine} ${hash}`);
  });
  await session.send('Debugger.enable');
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    // A frame that the policy keeps empty leads nowhere: it stays blank, or the browser puts its error page there.
    if (frame.parentFrame() && KEPT_EMPTY.includes(frame.url())) return;
    const where = frame.parentFrame() ? 'a frame to ' : '';
    if (!frame.url().startsWith(address)) seen.navigations.push(where + frame.url().slice(0, 200));
  });
  page.on('popup', (opened) => {
    if (opened) seen.navigations.push(`opened ${opened.url().slice(0, 200)}`);
  });
  return seen;
}
