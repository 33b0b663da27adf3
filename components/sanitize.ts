import DOMPurify from 'dompurify';
import { safeLink } from '../utils/text/link.ts';
import { withoutUnseen } from '../utils/text/unseen.ts';

/**
 * What of a posting's HTML is kept: structure and links, nothing that loads, runs, names or styles.
 * One list for storing and for showing. Relative links pass here and are made whole, or taken away, by `settleLinks`.
 */
export const ALLOWED = {
  ALLOWED_TAGS: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'code', 'pre', 'blockquote', 'a'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'scope'],
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Markup that is longer is cut here: twice what a stored description may have (`jobPostingSchema`). */
const LONGEST = 1_000_000;
/** Markup that its own serialisation changes is cleaned again, at most so often; measured: no payload needs more than 3. */
const PASSES = 6;

/**
 * The part of untrusted `html` that may be stored; links are made whole against `base`, the address of its page, and
 * left as text where there is none. The same again when it is given its own answer.
 */
export function sanitizeHtml(html: string, base?: string): string {
  let markup = html.slice(0, LONGEST);
  for (let pass = 0; pass < PASSES; pass++) {
    const fragment = cleanFragment(markup, base);
    const cleaned = markupOf(fragment);
    if (cleaned === markup) return cleaned;
    markup = cleaned;
  }
  // Markup that never comes to rest means different things to different parsers: its text is what is safe.
  const text = document.createElement('p');
  text.textContent = cleanFragment(markup, base).textContent;
  return text.outerHTML;
}

/**
 * The part of untrusted `html` that may be shown, as nodes: links open apart and tell the other side nothing, headings
 * stand below ours, at `topLevel` (1 to 6) and deeper, without a gap. `above`: the levels of the headings that this stands
 * under, where it is a further piece of a text; it is brought up to date for the next piece.
 */
export function sanitizeToFragment(html: string, topLevel = 3, above: number[] = []): DocumentFragment {
  const fragment = cleanFragment(html.slice(0, LONGEST));
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  placeHeadings(fragment, topLevel, above);
  return fragment;
}

function cleanFragment(html: string, base?: string): DocumentFragment {
  // A text that begins with `<frameset>` has no body, and DOMPurify's answer is null; after a rule it is like any other.
  const fragment = purified(html) ?? purified(`<hr>${html}`) ?? document.createDocumentFragment();
  settleLinks(fragment, base);
  settleTexts(fragment);
  return fragment;
}

/** Read as our pages are, with a doctype: without one, a table stands within a paragraph, and elsewhere behind it. */
const purified = (html: string) =>
  DOMPurify.sanitize(`<!doctype html>${html}`, { ...ALLOWED, RETURN_DOM_FRAGMENT: true }) as DocumentFragment | null;

/** Only a link leads anywhere, and only where the browser's own reading of its address says that it may. */
function settleLinks(fragment: DocumentFragment, base: string | undefined): void {
  for (const element of fragment.querySelectorAll('[href]')) {
    const address = element.localName === 'a' ? safeLink(element.getAttribute('href') ?? '', base) : undefined;
    if (address === undefined) element.removeAttribute('href');
    else element.setAttribute('href', address);
  }
}

/** Characters that no one sees are no part of a text. */
function settleTexts(fragment: DocumentFragment): void {
  const texts = document.createNodeIterator(fragment, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const settled = withoutUnseen(text.nodeValue ?? '');
    if (settled !== text.nodeValue) text.nodeValue = settled;
  }
  fragment.normalize();
  for (const element of fragment.querySelectorAll('[title]'))
    element.setAttribute('title', withoutUnseen(element.getAttribute('title') ?? ''));
  // A parser swallows the first line break of a `<pre>`, each time anew.
  for (const { firstChild } of fragment.querySelectorAll('pre'))
    if (firstChild instanceof Text) firstChild.data = firstChild.data.replace(/^\n+/, '');
}

function markupOf(fragment: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}

function placeHeadings(fragment: DocumentFragment, topLevel: number, above: number[]): void {
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.nodeName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    const placed = heading.ownerDocument.createElement(`h${Math.min(6, topLevel + above.length)}`);
    above.push(level);
    placed.append(...heading.childNodes);
    heading.replaceWith(placed);
  }
}
