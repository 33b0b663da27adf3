import DOMPurify from 'dompurify';

/**
 * What of a posting's HTML is kept: structure and links, nothing that loads, runs, names or styles.
 * One list for storing and for showing.
 */
const ALLOWED = {
  ALLOWED_TAGS: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'code', 'pre', 'blockquote', 'a'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'scope'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** The part of untrusted `html` that may be stored. */
export function sanitizeHtml(html: string): string {
  return DOMPurify.sanitize(html, ALLOWED);
}

/**
 * The part of untrusted `html` that may be shown, as nodes: links open apart and tell the other side nothing, headings
 * stand below ours, at `topLevel` (1 to 6) and deeper, without a gap.
 */
export function sanitizeToFragment(html: string, topLevel = 3): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  placeHeadings(fragment, topLevel);
  return fragment;
}

function placeHeadings(fragment: DocumentFragment, topLevel: number): void {
  const above: number[] = [];
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.nodeName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    const placed = heading.ownerDocument.createElement(`h${Math.min(6, topLevel + above.length)}`);
    above.push(level);
    placed.append(...heading.childNodes);
    heading.replaceWith(placed);
  }
}
