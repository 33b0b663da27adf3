/**
 * What Chromium calls by itself, whatever its pages do (measured with 156, a new profile and an old one, with the switches of
 * `scripts/browser/launch.ts`). These names lead nowhere in the tests, so that what is counted is a page's.
 */
export const CHROMIUMS_OWN = [
  // Is anybody signed in?
  'accounts.google.com',
  // What time is it, to judge certificates by.
  'clients2.google.com',
  // Messages to extensions (GCM).
  'android.clients.google.com',
  // Newer versions of extensions and parts.
  'update.googleapis.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
  // Lists of dangerous addresses, models that guess.
  'safebrowsing.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
];

/** What Firefox calls by itself (153, with the preferences that puppeteer sets): told apart at the way out. */
export const FIREFOXS_OWN = [
  // Lists of its makers' (remote settings), which no preference switches off.
  'firefox.settings.services.mozilla.com',
];
