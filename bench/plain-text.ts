import { JSDOM } from 'jsdom';

const plain = new JSDOM('').window.document;

/** The text of a description as a reader sees it: a line for each block. */
export function textOf(html: string): string {
  const { body } = plain.implementation.createHTMLDocument('');
  body.innerHTML = html.replace(/<(?=\/?(?:p|li|h\d|ul|ol|br|tr|td|th|table|blockquote|pre)\b)/g, '\n<');
  return body.textContent ?? '';
}
