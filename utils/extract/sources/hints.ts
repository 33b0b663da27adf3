import { labelField } from '../../text/labels.ts';
import { tagOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import { closest, elementsIn, saysAnything, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { type Chip, chipOf, runsIn } from './chips.ts';
import { titleBlock } from './heading.ts';
import { oncePerPage } from './once.ts';

/** The facts that authors name in ids, classes and data attributes. */
export type Hint =
  | 'title'
  | 'hiringOrganization'
  | 'jobLocation'
  | 'employmentType'
  | 'baseSalary'
  | 'datePosted'
  | 'validThrough'
  | 'employmentUnit'
  | 'jobLocationType'
  | 'identifier';

/** Names as authors write them, folded to words; the longest ones first where one holds another. */
const NAMES: [RegExp, Hint][] = [
  [/\b(?:job|posting|position|vacancy) (?:title|headline|name)\b/, 'title'],
  [
    /\b(?:work ?place|work) (?:type|types|model)\b|\bremote (?:status|type|policy)\b|\bworkplace ?types?\b/,
    'jobLocationType',
  ],
  [
    /\b(?:company|employer|advertiser|recruiter|organi[sz]ation|org|firma) (?:name|link|title)\b|\b(?:hiring organi[sz]ation|topcard org name)\b|^(?:job )?(?:company|employer)$/,
    'hiringOrganization',
  ],
  [/\b(?:employment|job|contract|commitment) ?types?\b|\bcommitment\b/, 'employmentType'],
  [/\b(?:salary|compensation|pay range|base pay|gehalt)\b/, 'baseSalary'],
  [/\b(?:closing|expiry|expiration|deadline|valid through|apply by)\b/, 'validThrough'],
  [/\b(?:posted|posting date|date posted|published|publish date|publication date|posted time ago)\b/, 'datePosted'],
  [
    /\b(?:locations?|job city|standort|lieu|workplace address)\b|\bjob(?:ad)? (?:[a-z]{1,12} )?area\b|\brobotjob area\b/,
    'jobLocation',
  ],
  [/\b(?:department|team name)\b/, 'employmentUnit'],
  [/\b(?:requisition|req) (?:id|number)\b|\bjob (?:post )?(?:id|number|reference)\b/, 'identifier'],
];
/** A name with one of these is about something else: a search form, a list of offices, another posting. */
const NOT_THE_JOBS =
  /\b(?:search|filter|similar|related|recommended|footer|header nav|menu|breadcrumb|cookie|map|autocomplete|input|select|option|(?<!header )company location|hq|headquarters|icon|follow)\b/;

const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-qa',
  'data-ui',
  'data-automation',
  'data-automation-id',
  'itemprop',
  'data-icon',
  'aria-label',
  'href',
  'alt',
];

const NAMES_BEHIND_CLASS = ' , '.repeat(NAMING.length - 1);

/** The element's names as their author wrote them. Most elements have a class at most. */
function namesOf(element: PageElement): string {
  if (!element.hasAttributes()) return '';
  const given = element.getAttributeNames();
  if (given.length === 1 && given[0] === 'class') return element.getAttribute('class') + NAMES_BEHIND_CLASS;
  return NAMING.map((name) => (given.includes(name) ? (element.getAttribute(name) ?? '') : '')).join(' , ');
}

/** Names as words, those of one attribute parted from the next by a comma. */
const wordsOf = (names: string): string =>
  names
    .slice(0, 600)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z,]+/g, ' ')
    .trim();

/** What every pattern here needs some of: most names have none, and are not read closely. */
const MAY_TELL =
  /title|headline|name|workplace|work|remote|company|employ|advertiser|recruit|org|firma|job|contract|commitment|salary|compensation|pay|gehalt|closing|expir|deadline|valid|apply|post|publi|location|standort|lieu|area|department|team|req|search|filter|similar|related|recommended|footer|menu|nav|breadcrumb|cookie|map|autocomplete|input|select|option|hq|headquarters|icon|follow/i;

/** What icons beside a text stand for, as icon sets name them. */
const ICONS: [RegExp, Hint][] = [
  [/\b(?:location|map marker|map pin|marker|pin|geo|place)\b/, 'jobLocation'],
  [/\b(?:money|salary|dollar|euro|sack|coins?|wallet|banknote)\b/, 'baseSalary'],
  [/\b(?:house building|home office|laptop house|remote)\b/, 'jobLocationType'],
];
const MAP_LINK =
  /(?:google\.[a-z.]{2,6}\/maps|maps\.google\.|mapy\.cz|openstreetmap\.org|maps\.apple\.|bing\.com\/maps)/i;

const LINK = tags('A');
const DRAWN = tags('SVG I IMG SPAN USE');
const LARGEST_ICON = 12;

/** The fact that an icon before the text, or a link to a map around it, names. */
function drawnHint(element: PageElement, isLinked: boolean): { hint: Hint; name: string } | undefined {
  const href = isLinked ? closest(element, LINK)?.getAttribute('href') : undefined;
  if (href && href.length < 2_000 && MAP_LINK.test(href)) return { hint: 'jobLocation', name: 'map' };
  let at: PageElement | null = element;
  for (let steps = 0; at && steps < 3; steps++, at = at.parentElement) {
    const icon = at.previousElementSibling;
    if (!icon) continue;
    if (saysAnything(icon)) return undefined;
    const inside = [...elementsIn(icon)];
    if (inside.length > LARGEST_ICON) return undefined;
    const drawn = [icon, ...inside.filter((each) => DRAWN.has(tagOf(each)))];
    const names = drawn
      .map((each) => wordsOf(namesOf(each)))
      .join(' ')
      .slice(0, 600);
    for (const [pattern, hint] of ICONS) if (pattern.test(names)) return { hint, name: 'icon' };
    return undefined;
  }
  return undefined;
}

/** What an element's own names say: a fact, that it is about something else, or nothing. */
type Named = { hint: Hint; name: string } | 'another' | 'nothing';

const known = new WeakMap<PageElement, Named>();
/** Read once an element: neighbours share their ancestors. */
function namedBy(element: PageElement): Named {
  const before = known.get(element);
  if (before !== undefined) return before;
  const named = readNamed(element);
  known.set(element, named);
  return named;
}

function readNamed(element: PageElement): Named {
  if (element.tagName === 'BODY' || element.tagName === 'MAIN') return 'nothing';
  const given = namesOf(element);
  if (!MAY_TELL.test(given)) return 'nothing';
  const names = wordsOf(given);
  if (NOT_THE_JOBS.test(names)) return 'another';
  for (const [pattern, hint] of NAMES) {
    const match = pattern.exec(names);
    if (match) return { hint, name: match[0].trim() };
  }
  return 'nothing';
}

/** A part about the employer, whose name is marked so inside (WP Job Manager and its likes). */
const COMPANY = /^(?:company|employer)$/;

/** What the names on an element and its two nearest ancestors say that its text is. */
function hintOf(element: PageElement): { hint: Hint; name: string } | undefined {
  let at: PageElement | null = element;
  let isName = false;
  for (let steps = 0; at && steps < 3; steps++, at = at.parentElement) {
    const named = namedBy(at);
    if (named === 'another') return undefined;
    const own = at.getAttribute('class')?.trim();
    if (isName && own && COMPANY.test(own)) return { hint: 'hiringOrganization', name: own };
    isName ||= own === 'name';
    if (named !== 'nothing') return named;
  }
  return undefined;
}

/** A chip that its element's names call something, with how far it is trusted. */
export interface Hinted extends Chip {
  hint: Hint;
  name: string;
  confidence: number;
}

/** How far from the title, in blocks, a named fact is surely the posting's, and may be. */
const [BEFORE, NEAR, FAR] = [12, 40, 120];

/** Short texts whose markup names what they are, near the title or in the main part. */
const hintedChips = oncePerPage((page: Page): Hinted[] => {
  const title = titleBlock(page);
  const found: Hinted[] = [];
  for (const block of page.blocks) {
    if (block.text.length > 200 || block.form) continue;
    if (block.region !== 'main' && block.region !== 'header' && block.region !== title?.region) continue;
    const distance = title ? block.index - title.index : 0;
    if (distance < -BEFORE || distance > FAR) continue;
    for (const run of block === title ? [] : runsIn(block)) {
      const named = hintOf(run.element) ?? drawnHint(run.element, block.linked > 0);
      const chip = named && chipOf(run, block);
      // "Location" above "Oslo" stands in the same named part: the label is no value.
      if (chip && !labelField(chip.text)) found.push({ ...chip, ...named, confidence: distance < NEAR ? 0.82 : 0.5 });
    }
  }
  return found;
});

/** The chips that their markup names `hint`, nearest the title first. */
export const hinted = (page: Page, hint: Hint): Hinted[] => {
  const from = titleBlock(page)?.index ?? 0;
  return hintedChips(page)
    .filter((chip) => chip.hint === hint)
    .sort((a, b) => Math.abs(a.block.index - from) - Math.abs(b.block.index - from))
    .slice(0, 12);
};
