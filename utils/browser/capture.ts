import { browser } from 'wxt/browser';
import { type Unreadable, UnreadableTabError } from './errors.ts';

/** Milliseconds after which a page that does not answer is called busy: a person gets a word within five seconds. */
const PATIENCE = 4_500;

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const OWN_SCHEMES = ['http:', 'https:', 'file:', 'view-source:'];

/** Why no extension can read a page of this address; undefined where it can be tried. */
export function unreadableAddress(address: string | undefined): Unreadable | undefined {
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'view-source:') return 'source';
  if (!OWN_SCHEMES.includes(protocol)) return 'browser-page';
  const isOldStore = hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
  return STORES.includes(hostname) || isOldStore ? 'store' : undefined;
}

const late = (milliseconds: number) =>
  new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), milliseconds));

/** What the capture script gave back for the active tab: untrusted, to be checked. Throws UnreadableTabError. */
export async function captureActiveTab(patience = PATIENCE): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const reason = unreadableAddress(tab?.url);
  if (reason || tab?.id === undefined) throw new UnreadableTabError(reason ?? 'refused', tab?.url);
  const injected = browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/capture.js'] }).catch(() => {
    throw new UnreadableTabError(refusal(tab.url ?? ''), tab.url);
  });
  const frames = await Promise.race([injected, late(patience)]);
  if (frames === 'late') throw new UnreadableTabError('busy', tab.url);
  const result: unknown = frames[0]?.result;
  if (typeof result !== 'object' || result === null) throw new UnreadableTabError('left', tab.url);
  if ('contentType' in result && result.contentType === PDF) throw new UnreadableTabError('pdf', tab.url);
  return result;
}

const PDF = 'application/pdf';

/** Why the browser let no script into a page of this address. */
function refusal(address: string): Unreadable {
  const { protocol, pathname } = new URL(address);
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return protocol === 'file:' ? 'file' : 'refused';
}
