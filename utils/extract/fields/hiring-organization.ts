import type { JobPosting } from '../../posting.ts';
import { safeUrl } from '../../text/url.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { isOnBoard } from '../sources/board-doors.ts';
import { chipsOf } from '../sources/chips.ts';
import { fromProse, fromSentences, fromSite } from '../sources/employer-in-text.ts';
import { fromLogo } from '../sources/employer-logo.ts';
import { fromOwner } from '../sources/employer-of-site.ts';
import { isSentence } from '../sources/gates.ts';
import { employerTold, inBrackets } from '../sources/head-names.ts';
import { documentTitle, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { hasLegalForm, soundsLikeJob } from '../sources/job-words.ts';
import { labelled, saying } from '../sources/labels.ts';
import { linkedRest } from '../sources/linked-rest.ts';
import { beforePlace } from '../sources/name-before-place.ts';
import { nameUnder } from '../sources/name-under.ts';
import { normalName } from '../sources/normal-name.ts';
import { pipedHead } from '../sources/piped.ts';
import { isKnownPlace, namesHouse, soundsLikePlace } from '../sources/place-words.ts';
import { ownBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { bareName, isBoard, isInAddress, isJobSite, isSiteName, siteName } from '../sources/site-name.ts';
import { fromTenant, tenantOf } from '../sources/tenant.ts';
import { employerInPiece, indexOfWords, isPageWord, readTitle } from '../sources/title-grammar.ts';
import { lineOf } from '../sources/values.ts';
import { isObject, type Json, listOf, valueAt } from '../sources/walk.ts';
import { closest, tags } from '../tree/look.ts';
import { fromHead } from './employer-in-head.ts';

type Organization = NonNullable<JobPosting['hiringOrganization']>;
type Found = Iterable<Candidate<Organization>>;

const LONGEST = 100;
const LEGAL_WORDS =
  /\b(?:inc|llc|ltd|limited|gmbh|mbh|ag|sa|s r o|a s|corp|corporation|co|company|plc|bv|b v|nv|oy|ab|kg|se|pte|pty|sarl|sas|srl|spa|sp z o o|d o o|group)\b/g;

/** A company's name for comparing: letters and digits, without its legal form. */
export function comparableName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[.,()]/g, ' ')
    .replace(/\s+/g, ' ');
  return bareName(words.replace(LEGAL_WORDS, ' ')) || bareName(name);
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const given = listOf(valueAt(data, 'hiringOrganization'))[0];
    const name = lineOf(given);
    if (!name) continue;
    const onlySite =
      isBoard(name) || isJobSite(name, page) || (isSiteName(name, page) && isBoard(siteName(page) ?? name));
    yield candidate({ name: normalName(name), ...linksOf(given, page) }, source, name, (onlySite ? 0.4 : 0.92) * about);
  }
}

/** The organisation's own site and logo, where the data gives absolute addresses. */
function linksOf(given: unknown, page: Page): Organization {
  if (!isObject(given)) return {};
  const address = (value: unknown): string | undefined => {
    const line = isObject(value) ? lineOf(valueAt(value as Json, 'url')) : lineOf(value);
    return line && /^https?:\/\//.test(line) ? safeUrl(line, page.url.href) : undefined;
  };
  const sameAs = address(valueAt(given, 'sameAs')) ?? address(valueAt(given, 'url'));
  const logo = address(valueAt(given, 'logo'));
  return { ...(sameAs ? { sameAs } : {}), ...(logo ? { logo } : {}) };
}

function* fromLabels(page: Page): Found {
  const tenant = tenantOf(page.url);
  for (const pair of labelled(page, 'hiringOrganization').slice(0, 3)) {
    const [first = ''] = pair.value.split('\n');
    // "Entreprise" may head a paragraph about it as well as its name.
    if (isSentence(first) && !hasLegalForm(first)) continue;
    // "Organization" over a lesser heading is a part of the text, and that its first section; boards set the name so.
    const under = page.blocks[pair.block.index + 1];
    const opensPart = pair.block.level && under?.text === pair.value && (under.level ?? 0) > pair.block.level;
    if (opensPart && !isOnBoard(page)) continue;
    // "Organization: Consumer Bank" on granitebank.taleo.net: a part of the house whose address it is.
    const isPart = tenant && /^organi[sz]ation$/i.test(pair.label) && !bareName(first).startsWith(tenant);
    const surely = isPart ? Math.min(pair.confidence, 0.7) : pair.confidence;
    yield candidate({ name: normalName(first) }, 'label', saying(pair), surely);
  }
  // "Location: Acme GmbH, Kassel": the employer stands before its town.
  for (const pair of labelled(page, 'jobLocation').slice(0, 2)) {
    const [first = '', ...rest] = pair.value.split(/,\s|\n/);
    if (rest.length > 0 && first.includes(' ') && hasLegalForm(first) && !isKnownPlace(first))
      yield candidate({ name: normalName(first) }, 'label', saying(pair), 0.6);
  }
}

const LINK = tags('A');
const TERM = tags('DD');
const LABELLED = /^[^:：]{2,48}[:：]\s?\S/;
const COMPANY_LINK =
  /\/(?:compan(?:y|ies)|employers?|cmp|organi[sz]ations?|firma|firmy|unternehmen|entreprises?|arbeitgeber|companies-view|brand|empresas?|aziend[ae]|bedrij(?:f|ven)|foretag|spolecnosti?|pracodawc[ay]|werkgevers?|virksomhed(?:er)?|company-profile)\b|[/-](?:empresa|employer|company|entreprise|azienda|unternehmen|arbeitgeber|firma)(?=[/-])/i;

const besideTitle = (head: string, title: string | undefined): string => {
  const at = title ? indexOfWords(head, title) : -1;
  return title && at >= 0 ? `${head.slice(0, at)}| ${head.slice(at + title.length)}` : head;
};

/** Kinds of contract, which heads repeat as they do names ("Cook - CDI - Lyon"). */
const CONTRACT =
  /^(?:cdi|cdd|clt|pj|b2b|permanent|temporary|contract|freelance|intérim|stage|alternance|indefinido|indeterminato|determinato|unbefristet|befristet|festanstellung|vast|tijdelijk|hpp|dpp|full[- ]?time|part[- ]?time|vollzeit|teilzeit|remote|hybrid)$/i;

/** Does the posting's text begin a sentence with the name? */
const isTold = (name: string, page: Page): boolean =>
  ownBlocks(page).some(({ text }) => text.length > 40 && (text.startsWith(`${name} `) || text.includes(`. ${name} `)));

/** The name beside the title: linked to a company's page, named so by its markup, or "at NAME". */
function* fromHeader(page: Page): Found {
  for (const chip of hinted(page, 'hiringOrganization').slice(0, 3)) {
    yield candidate({ name: normalName(chip.text) }, 'header', chip.text, chip.confidence);
  }
  const piped = pipedHead(page);
  if (piped?.head.company) yield candidate({ name: normalName(piped.head.company) }, 'header', piped.block.text, 0.8);
  const title = titleBlock(page);
  // What the head says of the job itself names no employer ("Analista Pleno" and a chip "Pleno").
  const head = besideTitle(documentTitle(page), title?.text);
  const linked = title && linkedRest(title, documentTitle(page));
  if (linked) yield candidate({ name: normalName(linked.rest) }, 'header', title.text, 0.85);
  const bracketed = title && inBrackets(title.text, page);
  if (bracketed) yield candidate({ name: bracketed }, 'header', title.text, 0.75);
  // Beside a name with its legal form no other is taken for the employer on weaker signs.
  const legal = chipsOf(page).find(({ text }) => hasLegalForm(text) && !isKnownPlace(text) && !soundsLikeJob(text));
  const isLesser = (name: string): boolean => legal !== undefined && !hasLegalForm(name);
  const under = title?.level ? nameUnder(page, title) : undefined;
  if (under && under.block.text !== title?.text && !isLesser(under.name))
    yield candidate({ name: normalName(under.name) }, 'header', under.block.text, under.confidence);
  // "Whitcombe College: Faculty of Arts" as the page's heading, the job under it.
  const [over = ''] = title?.level && title.level > 1 ? (page.mainHeading?.text ?? '').split(': ') : [];
  if (over !== title?.text && (namesHouse(over) || (over.length > 3 && isTold(over, page))))
    yield candidate({ name: over }, 'header', over, 0.65);
  const told = employerTold(head);
  const { place } = readTitle(documentTitle(page), title?.text);
  // "Location: Pine Grove School": a house of the employer's as easily as the employer.
  const places = new Set(labelled(page, 'jobLocation').map(({ value }) => value));
  for (const chip of chipsOf(page)) {
    const name = normalName(chip.text);
    // "Firma: ACME GmbH" is read as a label.
    if (LABELLED.test(name) || chip.block.form || name.length > 80 || (title && name === title.text)) continue;
    if (CONTRACT.test(name) || (closest(chip.element, TERM) && !hasLegalForm(name))) continue;
    const href = closest(chip.element, LINK)?.getAttribute('href') ?? '';
    const inHead = indexOfWords(head, name) >= 0 && name.length > 2;
    if (href.length < 2_000 && COMPANY_LINK.test(href)) yield candidate({ name }, 'header', chip.text, 0.85);
    else if (/^(?:at|bei|chez|bij)\s\p{Lu}/u.test(chip.text)) yield candidate({ name }, 'header', chip.text, 0.85);
    // A name that the address carries too is read with the head: the same evidence does not count twice.
    else if (
      inHead &&
      name !== place &&
      !title?.text.startsWith(name) &&
      !isInAddress(name, page) &&
      !isSiteName(name, page) &&
      !soundsLikePlace(name)
    )
      yield candidate(
        { name: normalName(employerInPiece(name) ?? name) },
        'header',
        chip.text,
        (told && comparableName(told) !== comparableName(name)) || isLesser(name) ? 0.5 : 0.75,
      );
    else if ((hasLegalForm(name) && !isKnownPlace(name)) || namesHouse(name))
      yield candidate({ name }, 'header', chip.text, places.has(name) ? 0.45 : 0.75);
    else {
      const before = beforePlace(name);
      if (before && isTold(before, page)) yield candidate({ name: before }, 'header', chip.text, 0.7);
    }
  }
}

/** "Care jobs in Kiel": what heads a list. */
const LIST_OF_JOBS = /\s(?:jobs|stellen|vacancies|emplois|empleos|vagas|vacatures)\s(?:in|im|near|bei|à|en|em)\s/i;

/** The hiring organisation as printed, with its site and logo where data gives them. */
export const hiringOrganization: FieldRules<Organization> = {
  rules: { fromRecords, fromLabels, fromHeader, fromHead },
  fallbacks: { fromSentences, fromProse, fromSite, fromTenant, fromLogo, fromOwner },
  accepts: ({ name = '' }) =>
    name.length >= 2 &&
    name.length <= LONGEST &&
    /\p{L}/u.test(name) &&
    !isPageWord(name) &&
    !LIST_OF_JOBS.test(name) &&
    // "187TBQK": a number of the posting's.
    !/^(?=\S*\d\S*\d)[A-Z\d][A-Z\d/-]{4,19}$/.test(name) &&
    !/^(?:confidential|anonymous|company|employer|hidden|n\/a|not (?:specified|available)|oss|os|us|uns|nous|noi|nosotros|nós|nás|nami)$/i.test(
      name,
    ) &&
    !/https?:|@|\d{1,3} (?:reviews?|jobs?)$/i.test(name),
  same: (a, b) => comparableName(a.name ?? '') === comparableName(b.name ?? ''),
};
