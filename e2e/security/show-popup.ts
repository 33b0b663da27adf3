import type { Page } from 'puppeteer-core';
import { markOf } from './hostile-rows.ts';
import { onEachDocument } from './looking.ts';
import { count, nothingShown, type Shown } from './show.ts';

/** What the popup is given to show, in the place of a page that was copied. */
interface Given {
  /** `PageCopy.tokens`: a page that says `payload` in its data for search engines, its title and its text. */
  tokens: string;
  /** What was typed before, which comes back from the storage. */
  edits: Record<string, unknown>;
}

/** Where the form's text comes from: the page, through the rules and the sanitiser, or what was typed before, through neither. */
export type Origin = 'page' | 'draft';

declare global {
  interface Window {
    given: Given;
  }
}

const BEGINNING = 'You cook for ninety guests each evening';
/** Long enough to be taken for the text of a posting. */
const TEXT = `${BEGINNING}. You write the menu of the week together with the owner, order from eleven small farms, teach
  two apprentices how to fillet and how to smoke, and keep the books of the kitchen. You have cooked for at least three years.`;

function given(payload: string, at: number, from: Origin): Given {
  const line = payload.slice(0, 900);
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: line,
    identifier: line,
    hiringOrganization: { '@type': 'Organization', name: line, sameAs: line },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: line } },
    description: `<p>${TEXT}</p>${payload}`,
  };
  const tokens = [
    ...[['html', 0], ['head', 0], ['title', 0], line, 1],
    ...[['script', 0, 'type', 'application/ld+json'], JSON.stringify(data), 2],
    ...[['body', 0], ['main', 0], ['h1', 0], line, 1, ['p', 0], TEXT, 3],
  ];
  const edits = {
    title: line + markOf(at),
    hiringOrganization: { name: line },
    jobLocation: [{ name: line || 'place' }],
    identifier: line,
    ...(from === 'draft' && { description: `<p>${TEXT}</p>${payload}` }),
  };
  return { tokens: JSON.stringify(tokens), edits };
}

/** Stands between the popup and the browser: the active tab is a page that was copied, and what `window.given` says. Runs in the page. */
function stand(): void {
  const url = 'https://jobs.example/1';
  const { local } = chrome.storage;
  const read = local.get.bind(local);
  const copy = () => ({ ...window.given, url, contentType: 'text/html', isLoading: false, partial: false, elapsed: 1 });
  const typed = () => ({ at: '2026-10-20T12:00:00.000Z', notes: window.given.tokens.slice(0, 900), ...window.given });
  Object.assign(chrome.tabs, { query: async () => [{ id: 1, url, active: true }] });
  Object.assign(chrome.scripting, { executeScript: async () => [{ frameId: 0, result: copy() }] });
  Object.assign(local, {
    get: async (asked: unknown) =>
      String(asked).startsWith('draft:') ? { [String(asked)]: typed() } : read(asked as never),
    set: async () => undefined,
  });
  window.given = { tokens: '[]', edits: {} };
}

interface How {
  from: Origin;
  /** Press what is there: off where the page's own markup would take the tab away. */
  click?: boolean;
}

/** Payloads shown in one call into the page, and until it is loaded anew. */
const STEP = 50;

/** Shows each payload in the popup's form, its fields as they come back from what was typed. The page must be equipped. */
export async function showInPopup(
  page: Page,
  origin: string,
  payloads: string[],
  { from, click = true }: How,
): Promise<Shown> {
  const total = nothingShown();
  await onEachDocument(page, stand, undefined);
  for (let at = 0; at < payloads.length; at += STEP) {
    const some = payloads.slice(at, at + STEP).map((payload, place) => given(payload, at + place, from));
    const marks = some.map((_, place) => markOf(at + place));
    await page.goto(`${origin}/popup.html?${at}`);
    await page.waitForSelector('#app main[aria-busy=false]');
    count(total, await page.evaluate(readSome, { some, marks, beginning: BEGINNING, click }));
  }
  return total;
}

interface Job {
  some: Given[];
  marks: string[];
  beginning: string;
  click: boolean;
}

/** Runs in the page: the popup reads again and again, as its own _Try again_ lets it. */
async function readSome({ some, marks, beginning, click }: Job): Promise<Shown> {
  const { look, rouse, until, find } = window.equipment;
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  const title = () => (find('#field-title')[0] as HTMLInputElement | undefined)?.value ?? '';
  const text = () => find('.description')[0]?.textContent ?? '';
  /** Preact keeps what is drawn, with what it was given, at the element that it is drawn into. */
  const modelIn = (drawn: unknown, depth: number): { start: () => Promise<void> } | undefined => {
    if (typeof drawn !== 'object' || drawn === null || drawn instanceof Node || depth > 6) return undefined;
    const { model } = (drawn as { props?: { model?: { start: () => Promise<void> } } }).props ?? {};
    if (model) return model;
    for (const part of Object.values(drawn)) {
      const found = modelIn(part, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  const model = Object.values(document.getElementById('app') ?? {})
    .map((each) => modelIn(each, 0))
    .find(Boolean);
  if (!model) throw new Error('The popup holds its model elsewhere.');
  for (const [at, given] of some.entries()) {
    const mark = marks[at] ?? '';
    window.given = given;
    await model.start();
    const isThere = await until(() => title().endsWith(mark) && text().includes(beginning));
    if (isThere) result.shown++;
    else result.missing.push(`the popup ${mark}`);
    const { strangers, links } = look(`the popup ${mark}`);
    result.strangers.push(...strangers);
    result.links.push(...links);
    const hearing = find('.description *').filter((each, place) => place === 0 || each.attributes.length > 0);
    rouse(hearing.slice(0, 20), click);
  }
  return result;
}
