import type { Page } from 'puppeteer-core';

/** What a page of ours did that only a stranger's markup can have made it do: one line each. */
export interface Watch {
  executions: string[];
  dialogs: string[];
  navigations: string[];
}

/**
 * Watches `page` through the debugger: any script that the browser makes ready and that is neither a file of ours nor
 * the driver's, an inline handler, a `javascript:` address or an inline script, counts as run. Call it before the page is opened.
 */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { executions: [], dialogs: [], navigations: [] };
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url, startLine, hash }) => {
    const isOurs = url.startsWith(`${origin}/chunks/`) || url.startsWith('pptr:');
    if (!isOurs && url !== '') seen.executions.push(`${url}:${startLine} ${hash}`);
  });
  await session.send('Debugger.enable');
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(`${origin}/options.html`)) seen.navigations.push(frame.url().slice(0, 200));
  });
  page.on('popup', (opened) => {
    if (opened) seen.navigations.push(`opened ${opened.url().slice(0, 200)}`);
  });
  return seen;
}
