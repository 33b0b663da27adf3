import { browser } from 'wxt/browser';

/** Opens a tab at `url`, a whole address. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Loads the active tab anew. The leave to read it ends with that: the person clicks the icon again. */
export async function reloadActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

/** Where the browser lets a person allow Jobmark more; undefined where no page may open that (Firefox). */
export function extensionSettings(): string | undefined {
  const own = browser.runtime.getURL('/');
  return own.startsWith('chrome-extension:') ? `chrome://extensions/?id=${browser.runtime.id}` : undefined;
}
