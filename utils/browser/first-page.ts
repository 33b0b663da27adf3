import { browser } from 'wxt/browser';

/**
 * Background: once it is installed, the page of saved jobs tells how to begin. Who loads an unpacked extension is at work
 * on it (so are its tests): nothing opens there. `management.getSelf` asks for no permission.
 */
export function serveFirstPage(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstPage();
  });
}

async function openFirstPage(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.runtime.openOptionsPage();
}
