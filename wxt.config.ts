import { defineConfig } from 'wxt';
import { findChromium, hasDisplay, NEEDED_ARGS } from './scripts/browser/find.ts';
import { compiledAtOnce } from './scripts/vite/eager.ts';
import { noCodeFromText } from './scripts/vite/no-code-from-text.ts';

/** What extension pages may do: run and style themselves, show pictures of their own. Nothing may leave. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [noCodeFromText(), compiledAtOnce('capture.js')],
    // Every browser that can run this preloads modules by itself; the polyfill would be the one `fetch` in the package.
    build: { modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  // `npm run dev` opens the browser that is there; without a display it builds and waits.
  webExt: {
    disabled: !hasDisplay(),
    binaries: { chrome: findChromium() ?? '' },
    chromiumArgs: NEEDED_ARGS,
  },
  manifest: ({ browser, command }) => ({
    name: 'Jobmark',
    default_locale: 'en',
    description: '__MSG_description__',
    // Asked for when the person switches the icon's mark on: utils/browser/badge.ts.
    optional_permissions: ['tabs'],
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    // `wxt dev` talks to its own server, so the policy holds for builds only.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jobmark@jobmark.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
  }),
});
