import { sanitizeHtml } from '../../../components/sanitize.ts';
import { isPlainMarkup } from '../../../utils/text/plain-markup.ts';
import type { CleanHtml } from '../../../utils/transfer/cleaned.ts';

/** What of a file's markup may be stored. Most needs no parser to be seen as clean: of thousands, that is most of the time. */
export const cleanHtml: CleanHtml = (html, base) => (isPlainMarkup(html) ? html : sanitizeHtml(html, base));
