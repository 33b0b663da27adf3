/** Where pages keep data in schema.org's words. */
export const JSON_LD = 'script[type="application/ld+json" i]';

/** A menu of fewer links may be the posting's own: what to read of it, and a way to apply. */
const LEAST_LINKS = 5;
/** As many letters in paragraphs and lines are the page's text, whatever its author calls the part. */
const MOST_BESIDE = 3_000;

/**
 * Is this menu or foot the site's, and no part of the posting's own? Where JSON-LD tells of the posting, no rule reads one.
 * Never asked of a form, whose own methods may be its fields.
 */
export function isLesser(element: Element, name: string): boolean {
  if (element.querySelector(`h1,main,article,${JSON_LD}`)) return false;
  if (element.querySelector('p') && (element.textContent ?? '').length > MOST_BESIDE) return false;
  if (name !== 'footer') return element.getElementsByTagName('a').length >= LEAST_LINKS;
  return !element.closest('article,main,section,[role=main],[role=dialog]');
}
