import { decodeEntities } from '../../text/fold.ts';
import { settle } from '../page/settle.ts';
import { walk } from '../page/walk.ts';
import type { Block, Page } from '../page.ts';
import { unseen } from '../visibility.ts';

const MAX_HTML = 300_000;
const MAX_NODES = 20_000;

/** Markup that was escaped, once or twice, as text of another document (`&lt;p&gt;`, `&amp;lt;p&amp;gt;`). */
export function unescaped(html: string): string {
  let made = html.slice(0, MAX_HTML);
  for (let pass = 0; pass < 2 && !/<[a-z!/]/i.test(made) && /&(?:amp;)*lt;\/?[a-z]/i.test(made); pass++) {
    made = decodeEntities(made);
  }
  return made;
}

const hasMarkup = (text: string): boolean => /<\/?[a-z][^<>]{0,500}>/i.test(text);

/**
 * The blocks of a description that came as a string (JSON-LD, microdata): HTML, HTML escaped as text, or plain lines.
 * Parsed into a document of its own, where nothing loads and no script runs.
 */
export function blocksOfHtml(html: string, { parse, left }: Pick<Page, 'parse' | 'left'>): Block[] {
  const markup = unescaped(html);
  const parsed = parse(hasMarkup(markup) ? markup : asLines(markup));
  if (!parsed) return [];
  const hasTime = () => left() > 0;
  return settle(walk(parsed.body, unseen, { nodes: MAX_NODES, hasTime })).map((block) => ({
    ...block,
    region: 'main',
    form: false,
  }));
}

const asLines = (text: string): string =>
  decodeEntities(text)
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .split(/\n|\u2028/)
    .map((line) => `<p>${line}</p>`)
    .join('');

let last: { html: string; text: string } | undefined;

/** The plain text of HTML that came as a string, a line for each block; no document needed. The last one is remembered. */
export function textOfHtml(html: string): string {
  if (last?.html !== html) last = { html, text: plainText(html) };
  return last.text;
}

function plainText(html: string): string {
  const markup = unescaped(html)
    .replace(
      /<(?:br|hr)\s{0,3}\/?>|<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|pre|dd|dt)(?=[\s>/])[^<>]{0,2000}>/gi,
      '\n',
    )
    .replace(/<[a-z/!][^<>]{0,4000}>/gi, '');
  return decodeEntities(decodeEntities(markup))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
