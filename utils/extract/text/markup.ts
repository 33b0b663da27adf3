import { readPlaces } from '../../text/place.ts';
import { isKnownPlace } from '../sources/place-words.ts';
import { readHead } from './head.ts';
import type { Line } from './lines.ts';
import { outlineLines } from './outline.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
const LINK = /https?:\/\/[^\s<>"')\]]{4,1000}/g;

/** The line's text with its addresses as links; what applies is told by its words, as on any page. */
function linked(text: string): string {
  let made = '';
  let from = 0;
  for (const { index, 0: found } of text.matchAll(LINK)) {
    const address = found.replace(/[.,;:!?]{1,9}$/, '');
    made += `${escaped(text.slice(from, index))}<a href="${escaped(address)}">${escaped(address)}</a>`;
    from = index + address.length;
  }
  return made + escaped(text.slice(from));
}

function body(lines: readonly Line[]): string {
  let made = '';
  let list = false;
  for (const { text, kind } of lines) {
    if ((kind === 'bullet') !== list) {
      made += list ? '</ul>' : '<ul>';
      list = !list;
    }
    const tag = kind === 'bullet' ? 'li' : kind === 'heading' ? 'h2' : 'p';
    made += `<${tag}>${linked(text)}</${tag}>\n`;
  }
  return made + (list ? '</ul>' : '');
}

const part = (name: string, text: string | undefined): string =>
  text ? `<p class="${name}">${escaped(text)}</p>\n` : '';

/** "Berlin or Remote (EU)": a place that is known as one, among other words. */
function namesPlace(text: string): boolean {
  const { places } = text.length <= 100 ? readPlaces(text) : { places: [] };
  return places.length > 0 && places.every(({ name }) => isKnownPlace(name));
}

/**
 * Lines of text as the page that it may have been: its first lines as a heading with facts below it, then headings, lists and
 * paragraphs. Every letter of the text is escaped.
 */
export function markupOf(given: readonly Line[]): string {
  const lines = outlineLines(given);
  const { title = '', company, facts, used } = readHead(lines);
  const head = title ? `<h1>${escaped(title)}</h1>\n${part('company-name', company)}` : '';
  const values = facts
    .map((fact) => (namesPlace(fact) ? part('job-location', fact) : `<p>${linked(fact)}</p>\n`))
    .join('');
  const rest = body(lines.filter((line) => !used.has(line)));
  return `<!doctype html><title>${escaped(title)}</title><main>${head}${values}${rest}</main>`;
}
