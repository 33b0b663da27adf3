import { withoutUnseen } from '../../text/unseen.ts';
import { parentOf, tagOf } from '../page/dom.ts';
import type { Block } from '../page.ts';
import { closest, tags as named } from '../tree/look.ts';
import type { PageElement, PageNode } from '../tree/nodes.ts';
import { hasTypedBullet, withoutBullet } from './outline.ts';

const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

const MARKS: Record<string, 'strong' | 'em' | 'code'> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
};

/** The address of a link that may stand in a description: absolute http(s) or mailto. */
function hrefOf(element: PageElement, base: URL): string | undefined {
  const href = element.getAttribute('href')?.trim();
  if (!href || href.length > 2_000) return undefined;
  try {
    const url = new URL(href, base);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The marks around a text node, outermost first, up to the block's own element. */
function marksOf(node: PageNode, block: Block, base: URL): string[] {
  const tags: string[] = [];
  for (
    let at: PageElement | null = node.parentElement;
    at && at !== block.element && tags.length < 6;
    at = parentOf(at)
  ) {
    const tag = tagOf(at);
    const mark = Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined;
    const href = tag === 'A' ? hrefOf(at, base) : undefined;
    if (mark && !tags.includes(mark) && !(mark === 'strong' && block.bold)) tags.unshift(mark);
    else if (href) tags.unshift(`a href="${escapeValue(href)}"`);
  }
  return tags;
}

const nameOf = (tag: string): string => tag.split(' ', 1)[0] ?? tag;

/** The inline HTML of a block: its text nodes with emphasis and links, white space folded. */
function inlineOf(block: Block, base: URL): string {
  // A line of a longer text node (`<pre>`) shares its node with other lines: the text itself is all there is.
  const isBare = block.nodes.length === 1 && block.nodes[0]?.parentElement === block.element;
  if (block.partial || isBare) return escapeText(block.text);
  const open: string[] = [];
  let html = '';
  let spaced = true;
  for (const node of block.nodes) {
    let text = withoutUnseen((node.nodeValue ?? '').slice(0, 20_000)).replace(/\s+/g, ' ');
    if (spaced) text = text.replace(/^ /, '');
    if (!text) continue;
    spaced = text.endsWith(' ');
    const marks = marksOf(node, block, base);
    const same = marks.findIndex((mark, index) => open[index] !== mark);
    const keep = same < 0 ? Math.min(marks.length, open.length) : same;
    while (open.length > keep) html += `</${nameOf(open.pop() ?? '')}>`;
    for (const mark of marks.slice(keep)) {
      html += `<${mark}>`;
      open.push(mark);
    }
    html += escapeText(text);
  }
  while (open.length > 0) html += `</${nameOf(open.pop() ?? '')}>`;
  return html.trim();
}

const BULLET_AT = /^((?:<[^<>]{0,2100}>){0,4})\s{0,3}[-–—•·・*●■◆▪◦‣⁃➢►✓✔]+\s{0,5}/;

/** A block in the narrow HTML of descriptions. */
interface Line {
  html: string;
  kind: 'heading' | 'item' | 'paragraph' | 'cell';
  level: number;
  ordered: boolean;
  row: PageElement | null;
}

const [ROW, TABLE, CELL, LIST] = [named('TR'), named('TABLE'), named('TD TH'), named('UL OL')];

function lineOf(block: Block, heading: boolean, base: URL): Line {
  const inner = inlineOf(block, base);
  const row = block.cell ? closest(block.element, ROW) : null;
  const table = row && closest(row, TABLE);
  const cell = row && table && row.childElementCount > 1 && closest(block.element, CELL);
  if (heading)
    return {
      html: inner,
      kind: 'heading',
      level: Math.min(4, Math.max(2, block.level ?? 3)),
      ordered: false,
      row: null,
    };
  if (block.listItem || hasTypedBullet(block.text)) {
    const typed = hasTypedBullet(block.text) && withoutBullet(block.text) !== block.text;
    const list = closest(block.element, LIST);
    const html = typed ? inner.replace(BULLET_AT, '$1') : inner;
    return {
      html,
      kind: 'item',
      level: block.listItem ? depthOf(block.element) : 1,
      ordered: list?.tagName === 'OL',
      row: null,
    };
  }
  return { html: inner, kind: cell ? 'cell' : 'paragraph', level: 0, ordered: false, row: cell ? row : null };
}

function depthOf(element: PageElement): number {
  let depth = 0;
  for (let at: PageElement | null = element; at && depth < 6; at = parentOf(at)) {
    if (at.tagName === 'UL' || at.tagName === 'OL') depth++;
  }
  return Math.max(1, depth);
}

/** The blocks as HTML of the narrow allow-list: h2-h4, p, ul, ol, li, strong, em, code, a, table rows. */
export function htmlOf(blocks: readonly Block[], isHeading: (block: Block) => boolean, base: URL): string {
  let html = '';
  const lists: string[] = [];
  let base0 = 0;
  let row: PageElement | null = null;
  let inTable = false;
  const closeLists = (to: number) => {
    while (lists.length > to) html += `</li></${lists.pop()}>`;
  };
  const closeTable = () => {
    if (inTable) html += '</tr></tbody></table>';
    [inTable, row] = [false, null];
  };
  for (const block of blocks) {
    const line = lineOf(block, isHeading(block), base);
    if (!line.html) continue;
    if (line.kind !== 'cell') closeTable();
    if (line.kind === 'item') {
      if (lists.length === 0) base0 = line.level - 1;
      const depth = Math.min(Math.max(1, line.level - base0), lists.length + 1);
      closeLists(depth);
      const tag = line.ordered ? 'ol' : 'ul';
      if (lists.length < depth) {
        html += `<${tag}>`;
        lists.push(tag);
      } else html += '</li>';
      html += `<li>${line.html}`;
      continue;
    }
    closeLists(0);
    if (line.kind === 'cell') {
      if (!inTable) html += '<table><tbody><tr>';
      else if (line.row !== row) html += '</tr><tr>';
      [inTable, row] = [true, line.row];
      html += `<td>${line.html}</td>`;
    } else html += line.kind === 'heading' ? `<h${line.level}>${line.html}</h${line.level}>` : `<p>${line.html}</p>`;
  }
  closeLists(0);
  closeTable();
  return html;
}
