import { decodeEntities } from '../text/entities.ts';

/** A piece of a description's markup. */
export type Piece = { text: string } | { open: string; href?: string } | { close: string };

/** A tag is no longer than this: what begins like one and goes on for ever is text. */
const LONGEST_TAG = 5_000;

/**
 * The pieces of markup as the store keeps it (`sanitizeHtml`'s list of tags): names in lower case, texts decoded. It makes
 * no tree and trusts nothing: what is no tag is text.
 */
export function* piecesOf(html: string): Generator<Piece> {
  const lastEnd = html.lastIndexOf('>');
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    if (start < 0 || start > lastEnd) {
      yield { text: decodeEntities(html.slice(at)) };
      return;
    }
    if (start > at) yield { text: decodeEntities(html.slice(at, start)) };
    const end = tagEnd(html, start);
    const tag = end < 0 ? null : /^<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/i.exec(html.slice(start, start + 20));
    if (!tag) {
      yield { text: '<' };
      at = start + 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const href = name === 'a' ? /\shref="([^"]*)"/i.exec(html.slice(start, end))?.[1] : undefined;
    if (tag[1]) yield { close: name };
    else yield href === undefined ? { open: name } : { open: name, href: decodeEntities(href) };
    at = end + 1;
  }
}

/** Where the tag that begins at `start` ends: a `>` outside quotes; -1 for none. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length && at - start < LONGEST_TAG; at++) {
    const char = html.charAt(at);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
    else if (char === '<') return -1;
  }
  return -1;
}

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr hr br'.split(' '),
);
export const isBlock = (name: string) => BLOCKS.has(name);

/** Markup as plain text: an empty line between paragraphs, `• ` before an entry of a list, a table's row a line. */
export function textOfHtml(html: string): string {
  let text = '';
  for (const piece of piecesOf(html)) {
    if ('text' in piece) text += piece.text.replace(/\s+/g, ' ');
    else if ('open' in piece) text += OPENED[piece.open] ?? (isBlock(piece.open) ? '\n\n' : '');
    else if (piece.close === 'li' || piece.close === 'tr') text += '\n';
    else if (piece.close === 'td' || piece.close === 'th') text += '\t';
    else if (isBlock(piece.close)) text += '\n\n';
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^•\n+/gm, '• ')
    .replace(/^(• .*)\n\n(?=• )/gm, '$1\n')
    .trim();
}
const OPENED: Record<string, string> = { br: '\n', li: '\n• ', tr: '\n', td: '', th: '' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Plain text as markup: paragraphs, and lists where lines begin with `• `, `- ` or `* `. */
export function htmlOfText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let html = '';
  let open: 'p' | 'ul' | undefined;
  const become = (next: typeof open) => {
    if (open === next) return false;
    html += `${open ? `</${open}>` : ''}${next ? `<${next}>` : ''}`;
    open = next;
    return true;
  };
  for (const line of lines) {
    const entry = /^\s{0,20}[•*-]\s(.*)$/.exec(line);
    if (entry) {
      become('ul');
      html += `<li>${escaped(entry[1]?.trimStart() ?? '')}</li>`;
    } else if (line.trim() === '') become(undefined);
    else {
      const isFirst = become('p');
      html += `${isFirst ? '' : '<br>'}${escaped(line)}`;
    }
  }
  become(undefined);
  return html;
}
