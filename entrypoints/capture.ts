import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../utils/extract/copy/copy-page.ts';

/**
 * The content script, injected by the click alone; its value is what `scripting.executeScript` gives back: the page, to
 * be read elsewhere. Unlisted, since WXT's own frame around content scripts posts messages that the page sees.
 */
export default defineUnlistedScript(() => copyPage(document, location.href, { clock: () => performance.now() }));
