import { browser } from 'wxt/browser';

/** Opens a tab at `url`, a whole address. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Loads the active tab anew; answers when it has loaded, or after `patience` milliseconds. */
export async function reloadActiveTab(patience = 15_000): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const { id } = tab;
  await new Promise<void>((done) => {
    const onUpdated = (updated: number, { status }: { status?: string }) => {
      if (updated === id && status === 'complete') end();
    };
    const timer = setTimeout(() => end(), patience);
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      done();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.reload(id).catch(end);
  });
}

/** Where the browser lets a person allow Jobmark more; undefined where no page may open that (Firefox). */
export function extensionSettings(): string | undefined {
  const own = browser.runtime.getURL('/');
  return own.startsWith('chrome-extension:') ? `chrome://extensions/?id=${browser.runtime.id}` : undefined;
}
