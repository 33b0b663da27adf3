import { defineContentScript } from 'wxt/utils/define-content-script';
import { extract } from '../utils/extract/index.ts';

/** Injected by the click alone; its value is what `scripting.executeScript` gives back. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => ({
    ...extract(document, location.href, { now: new Date(), clock: () => performance.now() }),
    // A PDF answers with the viewer's shell, not with an error.
    contentType: document.contentType,
  }),
});
