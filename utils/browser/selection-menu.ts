import { browser } from 'wxt/browser';
import { handText } from './handed-text.ts';

const ID = 'save-selection';
const ASKED = 'selection-asked';
/** Milliseconds from the menu to the popup's first question. */
const FRESH = 15_000;

/** Background: an entry over selected text that opens the popup with the selection; where no popup opens, the options page with its text. */
export function serveSelectionMenu(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID) return;
    void browser.storage.session.set({ [ASKED]: Date.now() });
    // Asked in the same breath: browsers let a popup open only while they handle the click.
    openPopup().catch(() => handSelection(tab?.id, info.frameId, info.selectionText ?? '', info.pageUrl));
  });
}

const openPopup = async (): Promise<void> => {
  if (!browser.action.openPopup) throw new Error('This browser opens no popup for an extension.');
  await browser.action.openPopup();
};

/** The menu's own text has lost its line breaks: the page is asked, and that text stands in where it does not answer. */
async function handSelection(tabId: number | undefined, frameId = 0, plain = '', url?: string): Promise<void> {
  await browser.storage.session.remove(ASKED);
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tabId ?? -1, frameIds: [frameId] },
      func: () => String(getSelection()),
    })
    .catch(() => []);
  const text = answers[0]?.result || plain;
  await handText({ text, ...(url ? { url } : {}) });
}

/** Popup: was it opened by the menu's entry? Asked once. */
export async function takeSelectionAsked(now: number): Promise<boolean> {
  const at: unknown = (await browser.storage.session.get(ASKED))[ASKED];
  await browser.storage.session.remove(ASKED);
  return typeof at === 'number' && now - at >= 0 && now - at < FRESH;
}
