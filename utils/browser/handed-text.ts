import { browser } from 'wxt/browser';

/** A text on its way to the options page, where it is read: `storage.session` keeps it in memory alone. */
const KEY = 'handed-text';
/** In the options page's address: a text is on its way, or is asked for. */
const PARAMETER = 'paste';

export interface HandedText {
  /** Empty: the page asks for it. */
  text: string;
  html?: string;
  /** The page that it belongs to. */
  url?: string;
}

/** Opens the options page with a window for a posting's text. */
export async function handText(handed: HandedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: handed });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}?${PARAMETER}` });
}

/** Options page: what was handed over with its opening, once; untrusted. Undefined where it was opened for something else. */
export async function takeHandedText(): Promise<unknown> {
  const address = new URL(location.href);
  if (!address.searchParams.has(PARAMETER)) return undefined;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  const handed = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return handed ?? { text: '' };
}
