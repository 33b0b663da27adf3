import { JSON_LD } from './lesser.ts';

/** More of them say nothing more about what the page is about. */
const MOST = 30;
const LEAST = 4;

/** The longest run of a text that JSON in a script writes as it is: quotes, slashes and other letters may stand as escapes. */
function plainRun(text: string): string | undefined {
  let longest = '';
  for (const run of text.split(/[^ !#-%(-.0-;=?-[\]-~]/)) if (run.length > longest.length) longest = run;
  const plain = longest.trim();
  return plain.length >= LEAST ? plain : undefined;
}

const NAME = '"title"';
const VALUE = /\s{0,9}:\s{0,9}"([^"]{1,300})"/y;
const MOST_TITLES = 20;

/** The first titles that JSON gives. Sought by name first: a pattern over all of a script is slow until it is compiled. */
function titlesIn(json: string): string[] {
  const titles: string[] = [];
  for (let at = json.indexOf(NAME); at >= 0 && titles.length < MOST_TITLES; at = json.indexOf(NAME, at + 1)) {
    VALUE.lastIndex = at + NAME.length;
    const title = VALUE.exec(json)?.[1];
    if (title !== undefined) titles.push(title);
  }
  return titles;
}
/** Does JSON-LD give a posting and its employer, titled as the page is headed? Lesser headings may be those of a list. */
function isTold(root: Element, headings: readonly string[]): boolean {
  for (const script of root.querySelectorAll(JSON_LD)) {
    const text = script.textContent ?? '';
    if (!text.includes('JobPosting') || !text.includes('"hiringOrganization"')) continue;
    if (titlesIn(text).some((title) => headings.includes(plainRun(title) ?? ''))) return true;
  }
  return false;
}

/**
 * What a script must hold to be about what the page shows: runs of its headings and of the parts of its title. Undefined
 * where JSON-LD tells of it: the site's own state is asked only where nothing better is there (`sources/records.ts`).
 */
export function headingTexts(root: Element, title: string): string[] | undefined {
  if (isTold(root, runsIn(root, 'h1'))) return undefined;
  const parts = title.split(/ [-–—|·] | at /).flatMap((part) => plainRun(part) ?? []);
  return [...new Set([...runsIn(root, 'h1,h2,[role=heading]'), ...parts])].slice(0, 2 * MOST);
}

const runsIn = (root: Element, headings: string): string[] =>
  [...root.querySelectorAll(headings)]
    .slice(0, MOST)
    .flatMap((heading) => plainRun(String(heading.textContent).replace(/\s+/g, ' ').slice(0, 300)) ?? []);
