import { canonicalUrl, identifierFromUrl } from '../text/url.ts';
import { addressOf, BOARDS, EMBEDDED, SURE, vendorOf } from './vendors.ts';

const LONGEST = 500;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What an address is recognised by, from sure to weak. */
export interface AddressKeys {
  /** `id:greenhouse/123`: a vendor's id, or one that a parameter or a part of the path names. */
  ids: string[];
  /** `url:host/path?query`: the address without protocol, language and what comes after the posting. Undefined where it is no web address. */
  url: string | undefined;
}

/** The keys of an address, whatever way it was written. Files count by their path. */
export function addressKeys(url: string): AddressKeys {
  const canonical = canonicalUrl(url);
  const read = URL.parse(canonical);
  if (!read || canonical.length > 4_000) return { ids: [], url: undefined };
  if (!/^https?:$/.test(read.protocol)) return { ids: [], url: `url:${canonical}`.slice(0, LONGEST) };
  // The vendor's own parameters may look like tracking to the canonical form: its rule reads the address as it was.
  const ids = idsOf(URL.parse(url.trim()) ?? read, read);
  return { ids: ids.map((id) => `id:${id}`.slice(0, LONGEST)), url: `url:${plainAddress(read)}`.slice(0, LONGEST) };
}

function idsOf(whole: URL, canonical: URL): string[] {
  const host = hostOf(whole);
  const address = addressOf(whole);
  const vendor = vendorOf(whole.hostname);
  const id = vendor?.id(address);
  if (vendor && id) return [`${vendor.name}/${id}`];
  const embedded = EMBEDDED.flatMap(([name, of, shape]) => {
    const match = shape.exec(address.query(name) ?? '');
    const id = match?.[1] ?? match?.[0];
    return id ? [`${of}/${UUID.test(id) ? id.toLowerCase() : id}`] : [];
  });
  if (embedded.length > 0 || vendor) return embedded;
  const last = address.parts.at(-1) ?? '';
  const named = identifierFromUrl(canonical)?.value ?? (UUID.test(last) ? last : undefined);
  if (!named) return [];
  return [UUID.test(named) ? `uuid/${named.toLowerCase()}` : `${host}/${named.toLowerCase()}`];
}

/** Is the page one of a board that shows a posting beside its list? Its address may name another one than is shown. */
export function isBoardKey(key: string): boolean {
  return BOARDS.has(sourceOf(key));
}

/** Is the id one that a site of the table gave, and so surely one posting's? */
export function isVendorKey(key: string): boolean {
  return SURE.has(sourceOf(key)) || sourceOf(key) === 'uuid';
}

/** Who gave the id: a vendor's name, `uuid`, or a host. */
const sourceOf = (key: string) => key.slice('id:'.length).split('/')[0] ?? '';

/** The host as it is compared: no `www`, `m` or `amp` before it. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d{0,2}|m|mobile|amp)\.(?=[^.]+\.[^.]+)/, '');
}

const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const LANGUAGE_NAMES = /^(?:lang|language|locale|hl|lc|lng|l10n|_lang)$/i;
/** Parts after the posting's own: its form, its print view. */
const TAIL =
  /\/(?:apply(?:-now)?|application|applications\/new|apply\/\w{1,20}|candidate|c\/new|bewerben|bewerbung|postuler|index\.html?|print|amp|detail|details|job|view)$/i;

function plainAddress(url: URL): string {
  const parts = url.pathname.split('/');
  // `/de/jobs/7`: the language alone is no place of its own. `/de` by itself is the front page.
  if (parts.length > 2 && LOCALE.test(parts[1] ?? '')) parts.splice(1, 1);
  let path = parts.join('/').replace(/\/{2,}/g, '/');
  for (let times = 0; times < 2; times++) path = path.replace(TAIL, (tail, at: number) => (at > 1 ? '' : tail));
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !LANGUAGE_NAMES.test(name)));
  return `${hostOf(url)}${path.replace(/\/$/, '').toLowerCase()}${query.size > 0 ? `?${query}` : ''}${url.hash}`;
}
