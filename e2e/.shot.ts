import { formOf } from '/work/main/scripts/browser/drive.ts';
import { clickIcon, launchWithExtension } from '/work/main/scripts/browser/launch.ts';
import { servePages } from '/work/main/scripts/serve-pages.ts';

const r = await launchWithExtension({ args: ['--window-size=1300,1000'] });
const pages = await servePages();
const tab = await r.browser.newPage();
const [name = 'sample-posting.html', out = '/tmp/popup.png', scheme = 'light'] = process.argv.slice(2);
await tab.goto(pages.address(name));
const popup = await clickIcon(r, tab);
popup.on('console', (m) => console.log('console', m.text()));
popup.on('pageerror', (e) => console.log('error', e.message));
await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
await new Promise((r) => setTimeout(r, 1500));
console.log(
  JSON.stringify(
    await popup.evaluate(() => [
      innerWidth,
      innerHeight,
      document.body.scrollHeight,
      document.documentElement.scrollWidth,
      [...document.querySelectorAll('*')]
        .filter((e) => e.getBoundingClientRect().right > 441)
        .map((e) => e.tagName + '.' + e.className + e.id)
        .slice(0, 5),
    ]),
  ),
);
await popup.screenshot({ path: out });
await r.browser.close();
await pages.close();
