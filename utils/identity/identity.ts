import { addressKeys, hostOf } from './address-keys.ts';
import { companyKey, type Whereabouts, whereabouts } from './names.ts';
import { signatureOf } from './signature.ts';
import { type Title, titleOf } from './title.ts';
import { listIn, propertyIn, type Told, textIn, toldOf } from './told.ts';

/** All that two postings are compared by: made from a posting, never kept but for its keys and the signature. */
export interface Identity {
  /** `id:…` of its own address, then `url:…`. */
  address: string[];
  /** `apply:…`: the id in the address that it is applied at. */
  apply: string[];
  /** `req:company/requisition`, where the posting gives both. */
  requisition: string | undefined;
  host: string;
  title: Title;
  /** The title is the person's own: the page has none. */
  isTitledByHand: boolean;
  company: string;
  places: Whereabouts;
  isRemote: boolean;
  employmentType: string[];
  identifier: string;
  language: string;
  signature: string | undefined;
}

/** Ids that every posting of a site has alike ("Job", "N/A") are none. */
const isRequisition = (identifier: string) => /^(?=.*\d).{3,60}$/.test(identifier);

/** The company of `saved`, for comparing. */
export function companyOf(saved: Told): string {
  return companyKey(textIn(propertyIn(toldOf(saved, 'hiringOrganization'), 'name')));
}

/** What `saved` is recognised by. `signature` where it is known already: making one reads the whole text. */
export function identityOf(saved: Told, signature?: string): Identity {
  const company = companyOf(saved);
  const places = listIn(toldOf(saved, 'jobLocation')).map((place) => textIn(propertyIn(place, 'name')));
  const addresses = [saved.url, ...listIn(saved.aliases)].map((each) => addressKeys(textIn(each, 4_000)));
  const ids = [...new Set(addresses.flatMap((each) => each.ids))];
  const urls = [...new Set(addresses.flatMap((each) => each.url ?? []))];
  const apply = addressKeys(textIn(toldOf(saved, 'applyUrl'), 4_000)).ids;
  const identifier = textIn(toldOf(saved, 'identifier')).toLowerCase().replace(/\s+/g, '');
  const url = URL.parse(textIn(saved.url, 4_000));
  return {
    address: [...ids, ...urls],
    apply: apply.filter((id) => !ids.includes(id)).map((id) => id.replace(/^id:/, 'apply:')),
    requisition: company && isRequisition(identifier) ? `req:${company}/${identifier}`.slice(0, 300) : undefined,
    host: url ? hostOf(url) : '',
    isTitledByHand: ('title' in saved.original ? saved.original.title : saved.posting.title) == null,
    title: titleOf(textIn(toldOf(saved, 'title')), company, places),
    company,
    places: whereabouts(places),
    isRemote: toldOf(saved, 'jobLocationType') === 'TELECOMMUTE',
    employmentType: listIn(toldOf(saved, 'employmentType')).map(String),
    identifier,
    language: textIn(toldOf(saved, 'inLanguage')).slice(0, 2).toLowerCase(),
    signature: signature ?? signatureOf(textOf(saved)),
  };
}

/** What `saved` is found by in an index: its identity's keys, and its title. */
export function identityKeys({ address, apply, requisition, title }: Identity): string[] {
  const titles = [...new Set([title.whole, title.core])].filter(Boolean).map((each) => `title:${each}`);
  return [...address, ...apply, ...(requisition ? [requisition] : []), ...titles];
}

/**
 * Can the posting that stands under `keys` have the title of `identity`? A quick look, for leaving out most of those that
 * only begin alike ("Engineer, Payments", "Engineer, Rail").
 */
export function mayShareTitle(identity: Identity, keys: string[]): boolean {
  const [whole = '', core = whole] = keys
    .filter((key) => key.startsWith('title:'))
    .map((key) => key.slice('title:'.length));
  if (whole === identity.title.whole) return true;
  const known = new Set([...core.split(' '), ...identity.company.split(' '), ...identity.places.all]);
  return whole.split(' ').every((word) => known.has(word));
}

/** The keys under which the same job may stand, seen from `identity`: an address that applies elsewhere is that other posting's own. */
export function keysToLookFor(identity: Identity): string[] {
  const ids = identity.address.filter((key) => key.startsWith('id:'));
  return [
    ...identityKeys(identity),
    ...ids.map((key) => key.replace(/^id:/, 'apply:')),
    ...identity.apply.map((key) => key.replace(/^apply:/, 'id:')),
  ];
}

function textOf(saved: Told): string {
  const description = textIn(toldOf(saved, 'description'), 60_000);
  if (description) return description;
  const lists = [toldOf(saved, 'responsibilities'), toldOf(saved, 'qualifications'), toldOf(saved, 'jobBenefits')];
  return lists
    .flatMap(listIn)
    .map((line) => textIn(line, 4_000))
    .join('\n')
    .slice(0, 60_000);
}
