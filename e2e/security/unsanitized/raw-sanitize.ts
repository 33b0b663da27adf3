/**
 * Stands for `components/sanitize.ts` in a build for the security tests alone, which shows that the policy of our pages
 * holds by itself: what a page wrote comes into the document as it is, scripts ready to run.
 */
export const ALLOWED = {};

export const sanitizeHtml = (html: string): string => html;

export const sanitizeToFragment = (html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);
