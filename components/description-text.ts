import { sanitizeToFragment } from './sanitize.ts';

const HEADING = /^H([1-6])$/;
const BLOCKS = new Set(['P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'TR', 'TABLE', 'PRE', 'BLOCKQUOTE']);

/** A description as text that a person can edit: an empty line between paragraphs, `- ` a list entry, `## ` a heading. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element || node instanceof DocumentFragment)) return;
    const name = node.nodeName;
    if (name === 'BR') parts.push('\n');
    const isBlock = BLOCKS.has(name) || HEADING.test(name);
    if (isBlock) parts.push(name === 'LI' ? '\n- ' : HEADING.test(name) ? '\n\n## ' : name === 'TR' ? '\n' : '\n\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push(name === 'LI' || name === 'TR' ? '\n' : '\n\n');
  };
  walk(sanitizeToFragment(html));
  const text = parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return text
    .replace(/(^|\n)- \n+/g, '$1- ')
    .replace(/(\n- [^\n]*)\n\n(?=- )/g, '$1\n')
    .trim();
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The markup that such a text stands for. */
export function htmlOfText(text: string): string {
  const blocks = text.split(/\n{2,}|\n(?=- |## )/).map((block) => block.trim());
  let isList = false;
  const html: string[] = [];
  for (const block of blocks.filter(Boolean)) {
    const isEntry = block.startsWith('- ');
    if (isEntry !== isList) html.push(isEntry ? '<ul>' : '</ul>');
    isList = isEntry;
    const lines = (from: number) => escapeHtml(block.slice(from)).replace(/\n/g, '<br>');
    html.push(
      isEntry ? `<li>${lines(2)}</li>` : block.startsWith('## ') ? `<h3>${lines(3)}</h3>` : `<p>${lines(0)}</p>`,
    );
  }
  return html.join('') + (isList ? '</ul>' : '');
}
