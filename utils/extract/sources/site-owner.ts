import { cleanLine, foldText } from '../../text/fold.ts';
import { safeUrl } from '../../text/url.ts';
import { bodyOf, tagOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import { closest, elementsIn, tags } from '../tree/look.ts';
import { hasDoorForEmployers } from './board-doors.ts';
import { dataElements } from './data-elements.ts';
import { footBlocks, footNames } from './foot-names.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { parseLenient } from './lenient-json.ts';
import { normalName } from './normal-name.ts';
import { oncePerPage } from './once.ts';
import { bareName, hostNames, isBoard, isJobSite, siteName } from './site-name.ts';
import { employerInPiece, isPageWord } from './title-grammar.ts';
import { lineOf } from './values.ts';
import { objectsIn, valueAt } from './walk.ts';

/** Where a site says whose it is, each of its own accord. */
export type Proof = 'host' | 'mail' | 'home' | 'logo' | 'head' | 'data' | 'foot';
/** A name that the site gives itself, and where. */
export interface OwnName {
  name: string;
  proof: Proof;
}

const MOST_ELEMENTS = 3_000;
const LINK = tags('A');
const PICTURE_WORDS =
  /\b(?:(?:company |header |site |main )?logo(?:typ|tipo)?(?: (?:of|von|de|der|du|blanc|weiss|white|dark))?|crest|home ?page|startseite|accueil|inicio|go to|back to|link to|zur|home)\b/gi;

/** Addresses that could lead to a first page: asked before they are parsed, since most links of a page could not. */
const MAY_LEAD_HOME =
  /(?:^|[\\/])(?:index\.\w{3,4}|home|[a-z]{2}(?:-[a-z]{2})?|\.{0,2})\s{0,9}(?:[?#]|$)|\/\/[^\\/?#]{1,200}(?:[?#]|$)/i;

/** Does the link lead to the site's first page, of any language? */
function leadsHome(href: string, page: Page): boolean {
  if (href.length > 200 || href.startsWith('#') || !MAY_LEAD_HOME.test(href)) return false;
  const address = safeUrl(href, page.url.href);
  if (!address) return false;
  const { hostname, pathname } = new URL(address);
  const same = hostname.replace(/^www\./, '') === page.url.hostname.replace(/^www\./, '');
  return same && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{3,4}|home)?$/i.test(pathname);
}

/** Texts and pictures of links to the first page, in the body's first 3000 elements; pictures that call themselves logos too. */
function* homeNames(page: Page): Generator<OwnName> {
  let elements = 0;
  for (const element of elementsIn(bodyOf(page.document))) {
    if (++elements > MOST_ELEMENTS) return;
    const tag = tagOf(element);
    if (tag === 'A' && leadsHome(element.getAttribute('href') ?? '', page)) {
      yield { name: cleanLine((element.textContent ?? '').slice(0, 200)), proof: 'home' };
    } else if (tag === 'IMG') {
      const alt = cleanLine((element.getAttribute('alt') ?? '').slice(0, 200));
      const link = alt ? closest(element, LINK) : null;
      const home = link ? leadsHome(link.getAttribute('href') ?? '', page) : false;
      if (home || (!link && /\blogo/i.test(alt)))
        yield { name: cleanLine(alt.replace(PICTURE_WORDS, ' ')), proof: 'logo' };
    }
  }
}

const OWNER =
  /^(?:Organization|WebSite|Corporation|LocalBusiness|EducationalOrganization|GovernmentOrganization|NGO|MedicalOrganization|Hospital|CollegeOrUniversity|School)$/;

/** Names of the organisation or site that JSON-LD is about, where each block is small. */
function* dataNames(page: Page): Generator<OwnName> {
  for (const script of dataElements(page).scripts.slice(0, 20)) {
    if (!/^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.length > 50_000 || !/"(?:Organization|WebSite|Corporation|LocalBusiness|NGO)"/.test(text)) continue;
    for (const object of objectsIn(parseLenient(text))) {
      const name = OWNER.test(lineOf(valueAt(object, '@type')) ?? '') ? lineOf(valueAt(object, 'name')) : undefined;
      if (name) yield { name, proof: 'data' };
    }
  }
}

const isName = (name: string, page: Page): boolean =>
  name.length >= 3 &&
  name.length <= 60 &&
  name.split(' ').length <= 7 &&
  /\p{L}/u.test(name) &&
  !/\d{3}|[@!?]|https?:|\.(?:png|jpe?g|svg|webp)$/i.test(name) &&
  !isPageWord(name) &&
  !isBoard(name) &&
  !isJobSite(name, page) &&
  (!soundsLikeJob(name) || hasLegalForm(name));

/** Every name that the site gives itself, none twice from one place. */
export const ownNames = oncePerPage((page: Page): OwnName[] => {
  const site = siteName(page);
  const foot = footNames(page).map((name): OwnName => ({ name, proof: 'foot' }));
  const head: OwnName[] = site ? [{ name: site, proof: 'head' }] : [];
  const known = new Set<string>();
  return [...homeNames(page), ...head, ...dataNames(page), ...foot]
    .map(({ name, proof }) => ({ name: normalName(employerInPiece(name) ?? name), proof }))
    .filter(({ name, proof }) => {
      const key = `${proof} ${bareName(name)}`;
      if (known.has(key) || !isName(name, page)) return false;
      return Boolean(known.add(key));
    })
    .slice(0, 30);
});

/** What stands behind "@" in the page's main part and foot, bare; none of the big providers of mail. */
const mailHosts = oncePerPage((page: Page): string[] => {
  const texts = [...page.blocks.filter(({ region }) => region === 'main'), ...footBlocks(page)].map(({ text }) => text);
  const hosts = [
    ...texts
      .join(' ')
      .slice(0, 60_000)
      .matchAll(/@([a-z\d-]{3,40})\.[a-z]{2,10}/gi),
  ].map(([, host = '']) => bareName(host));
  return hosts.filter(
    (host) =>
      !/^(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|web|tonline|icloud|seznam|onet|wp|orange|free|libero|naver)$/.test(
        host,
      ),
  );
});

/** German and Nordic letters as addresses write them: "Müller" in mueller.de. */
const written = (name: string): string =>
  name.toLowerCase().replace(/[äæ]/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa');

/** Is the host's word made of the name's: the whole name, its beginning, or two thirds of the host's letters from its words? */
function agrees(name: string, host: string): boolean {
  for (const form of new Set([name, written(name)])) {
    const bare = bareName(form);
    if (bare.length < 3 || host.length < 3) continue;
    if (bare === host || (host.length >= 4 && bare.startsWith(host)) || (bare.length >= 4 && host.includes(bare)))
      return true;
    const words = foldText(form)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 4);
    const covered = words.filter((word) => host.includes(word)).reduce((sum, word) => sum + word.length, 0);
    if (covered * 3 >= host.length * 2) return true;
  }
  return false;
}

const EASTERN_FORM = /주식회사|\(주\)|㈜|株式会社|有限会社|合同会社/g;

/** Do both name one house: the same letters, or one the other's beginning ("Nisos Marine", "Nisos Marine S.A.")? */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [bareName(a.replace(EASTERN_FORM, '')), bareName(b.replace(EASTERN_FORM, ''))];
  return one === other || (one.length >= 4 && other.startsWith(one)) || (other.length >= 4 && one.startsWith(other));
}

/** Which of the site's signs of its owner bear the name; none on a board, which is no employer's own site. */
export function proofsOf(name: string, page: Page): Set<Proof> {
  const proofs = new Set<Proof>();
  if (hasDoorForEmployers(page)) return proofs;
  if (hostNames(page).some((host) => agrees(name, host))) proofs.add('host');
  if (mailHosts(page).some((host) => agrees(name, host))) proofs.add('mail');
  for (const own of ownNames(page)) if (isSameName(own.name, name)) proofs.add(own.proof);
  return proofs;
}
