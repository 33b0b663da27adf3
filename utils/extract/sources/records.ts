import { foldText } from '../../text/fold.ts';
import { safeUrl } from '../../text/url.ts';
import type { Source } from '../../text/vocabulary.ts';
import { textOfHtml } from '../description/inert.ts';
import type { Page } from '../page.ts';
import { stateAbout } from './embedded-state.ts';
import { titleBlock } from './heading.ts';
import { jsonLdPostings } from './json-ld.ts';
import { markedPostings } from './microdata.ts';
import { oncePerPage } from './once.ts';
import { lineOf } from './values.ts';
import { type Json, valueAt } from './walk.ts';

/** A posting in schema.org's words as some data of the page gives it. */
export interface JobRecord {
  source: Source;
  data: Json;
  /** How surely this is about the posting that the person sees, 0 to 1: the factor for what it says. */
  about: number;
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

/** The page's visible text, folded to words with one blank between, for probing. */
const visibleText = oncePerPage((page: Page): string => {
  const kept = page.blocks.filter(({ region }) => region === 'main' || region === 'dialog').slice(0, 3_000);
  return ` ${wordsOf(
    kept
      .map((block) => block.text)
      .join(' ')
      .slice(0, 150_000),
  ).join(' ')} `;
});

/** Share of three probes (7 words each) of the record's description that the person can see; undefined where it has none. */
function seenShare(description: string | undefined, page: Page): number | undefined {
  const words = wordsOf(
    (description ?? '')
      .slice(0, 20_000)
      .replace(/&lt;/g, '<')
      .replace(/<[^<>]{0,300}>/g, ' '),
  );
  if (words.length < 20) return undefined;
  const probes = [0.1, 0.4, 0.7].map((at) =>
    words
      .slice(Math.floor(words.length * at))
      .slice(0, 7)
      .join(' '),
  );
  return probes.filter((probe) => visibleText(page).includes(` ${probe} `)).length / probes.length;
}

const [SHORTEST_QUOTE, LONGEST_QUOTE] = [40, 80];

/** Does the page print one of three lines of the description letter for letter? Answers most pages without folding their text. */
function isQuoted(description: string, page: Page): boolean {
  const lines = textOfHtml(description)
    .split('\n')
    .filter((line) => line.length >= SHORTEST_QUOTE);
  const quotes = [0.1, 0.4, 0.7].flatMap((at) => lines[Math.floor(lines.length * at)]?.slice(0, LONGEST_QUOTE) ?? []);
  return page.blocks.some(
    ({ region, text }) => (region === 'main' || region === 'dialog') && quotes.some((quote) => text.includes(quote)),
  );
}

function titleAgrees(title: string, heading: string): boolean {
  const [a, b] = [wordsOf(title), wordsOf(heading)];
  if (!a.length || !b.length) return false;
  const [few, many] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  const shared = few.filter((word) => many.has(word)).length;
  return shared === few.length ? few.length * 3 >= many.size : shared >= 3 && shared * 4 >= few.length * 3;
}

/** Does the record give this page's own address (query aside, unless the query is what names the posting)? */
function isAtThisAddress(data: Json, page: Page): boolean {
  const given = lineOf(valueAt(data, 'url') ?? valueAt(data, '@id'));
  const address = given ? safeUrl(given, page.url.href) : undefined;
  if (!address) return false;
  const { pathname, search } = new URL(address);
  return pathname === page.url.pathname && pathname.length > 1 && (!search || search === page.url.search);
}

/** How surely the record is about the visible posting: its title against the heading, its text against the visible text. */
function aboutVisible(data: Json, page: Page): number {
  const title = lineOf(valueAt(data, 'title') ?? valueAt(data, 'name'));
  const heading = titleBlock(page)?.text;
  const description = valueAt(data, 'description');
  const agrees = title !== undefined && heading !== undefined && titleAgrees(title, heading);
  if (agrees && typeof description === 'string' && isQuoted(description, page)) return 1;
  const seen = seenShare(typeof description === 'string' ? description : undefined, page);
  if (agrees) return seen === 0 ? 0.85 : 1;
  if (seen !== undefined && seen > 0.5) return 0.95;
  const titled = title !== undefined && foldText(page.title).includes(foldText(title));
  if (titled) return seen === 0 ? 0.6 : 0.9;
  if (isAtThisAddress(data, page)) return 0.85;
  if (!heading) return 0.6;
  return seen === 0 || title ? 0.25 : 0.5;
}

const MOST_JUDGED = 30;

/** The page's structured postings, surest first; those about another posting than the visible one come with a low `about`. */
export const recordsOf = oncePerPage((page: Page): JobRecord[] => {
  const judge =
    (source: Source) =>
    (data: Json): JobRecord => ({ source, data, about: aboutVisible(data, page) });
  const records = [
    ...jsonLdPostings(page).slice(0, MOST_JUDGED).map(judge('json-ld')),
    ...markedPostings(page)
      .map(({ data }) => data)
      .map(judge('microdata')),
  ];
  const title = titleBlock(page)?.text;
  if (title && !records.some(({ about }) => about >= 0.9)) {
    records.push(
      ...stateAbout(page, title).map((data): JobRecord => ({ source: 'embedded-state', data, about: 0.85 })),
    );
  }
  const rankOf = (record: JobRecord): number => record.about + Object.keys(record.data).length / 1_000;
  return records.sort((a, b) => rankOf(b) - rankOf(a)).slice(0, 8);
});

/** The records that are about the visible posting: all that any rule but the runners-up should read. */
export const trustedRecords = (page: Page): JobRecord[] => {
  const [best] = recordsOf(page);
  // Several postings in the data and only one on screen: the others are its neighbours, not its proof.
  return best ? recordsOf(page).filter(({ about }) => about >= 0.5 && about >= best.about - 0.2) : [];
};
