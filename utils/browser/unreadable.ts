import type { Unreadable } from './errors.ts';

/** What the browser says of a tab, as far as it says it: https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab */
export interface TabFacts {
  url?: string | undefined;
  discarded?: boolean | undefined;
  incognito?: boolean | undefined;
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const EMPTY =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|brave|opera|vivaldi):\/\/(?:newtab|new-tab-page|startpageshared|startpage)\b)/i;
const READERS = /^(?:about:reader\?|chrome-distiller:|read:\/\/)/i;

const BY_SCHEME: Record<string, Unreadable> = {
  'view-source:': 'source',
  'devtools:': 'devtools',
  'chrome-devtools:': 'devtools',
  'chrome-extension:': 'extension',
  'moz-extension:': 'extension',
  'extension:': 'extension',
  'data:': 'loose',
  'blob:': 'loose',
  'javascript:': 'loose',
  'chrome-error:': 'offline',
};

/** Why no extension can read this tab, told before it is tried; undefined where it can be tried. */
export function unreadableTab(tab: TabFacts | undefined): Unreadable | undefined {
  if (!tab) return 'none';
  if (tab.incognito) return 'private';
  const reason = unreadableAddress(tab.url);
  return reason ?? (tab.discarded ? 'asleep' : undefined);
}

function unreadableAddress(address: string | undefined): Unreadable | undefined {
  // Chromium tells no address where it does not let us in: what it says when it is tried tells more.
  if (!address) return undefined;
  if (!URL.canParse(address)) return 'browser-page';
  if (EMPTY.test(address)) return 'empty';
  if (READERS.test(address)) return 'reader';
  const { protocol, hostname, pathname } = new URL(address);
  if (BY_SCHEME[protocol]) return BY_SCHEME[protocol];
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'browser-page';
  const isOldStore = hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
  return STORES.includes(hostname) || isOldStore ? 'store' : undefined;
}

/**
 * What browsers say when they let no script in, first match first. Chromium's words were seen (156), Firefox's were not:
 * what fits none of them is told by the tab's address.
 */
const REFUSALS: [RegExp, Unreadable][] = [
  [/error page/i, 'offline'],
  [/a chrome:\/\/ URL/i, 'browser-page'],
  [/-extension:\/\/ URL/i, 'extension'],
  [/policy/i, 'managed'],
  [/gallery|store/i, 'store'],
  [/frame .*removed|tab was closed|no tab with id|invalid tab id|no frame with id|navigat/i, 'left'],
  [/discarded/i, 'asleep'],
];

/** Why the browser let no script into `tab`, by its `message` and the tab's address. */
export function refusal(tab: TabFacts, message: string): Unreadable {
  const said = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  if (said) return said;
  if (!tab.url) return 'unnamed';
  const { protocol, pathname } = new URL(tab.url);
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return protocol === 'file:' ? 'file' : 'refused';
}

/** Why a document of this type holds no text to read: a viewer's shell answers, and not with an error. */
export function unreadableType(contentType: unknown): Unreadable | undefined {
  if (contentType === 'application/pdf') return 'pdf';
  return typeof contentType === 'string' && /^(?:image|video|audio)\//.test(contentType) ? 'picture' : undefined;
}

/** The web page that a source view or a reader view shows; undefined where it can't be told. */
export function addressBehind(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const inner = url.protocol === 'view-source:' ? address.slice('view-source:'.length) : url.searchParams.get('url');
  return inner && /^https?:\/\//i.test(inner) && URL.canParse(inner) ? new URL(inner).href : undefined;
}
