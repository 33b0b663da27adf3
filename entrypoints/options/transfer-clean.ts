import { sanitizeHtml } from '../../components/sanitize.ts';
import { isPlainMarkup } from '../../utils/text/plain-markup.ts';

/** What of a file's markup may be stored. Most needs no parser to be seen as clean: of thousands, that is most of the time. */
export const cleanHtml = (html: string): string => (isPlainMarkup(html) ? html : sanitizeHtml(html));
