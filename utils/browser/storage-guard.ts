import { browser } from 'wxt/browser';

/** Where the browser has it: https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel */
interface Guarded {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Background: keeps the extension's storage to pages of ours. Else whoever takes over a page's process, in which the
 * capture script runs, could put a save there that the background then does.
 */
export async function guardStorage(area: Guarded = browser.storage.local as Guarded): Promise<void> {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
