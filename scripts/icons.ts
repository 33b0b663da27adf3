/** Draws `public/icon/*.png` from `docs/icon.svg`, after a change of the drawing.   node scripts/icons.ts */
import { readFileSync } from 'node:fs';
import { launchWithExtension } from './browser/launch.ts';

const svg = readFileSync('docs/icon.svg', 'utf8');
const { browser } = await launchWithExtension();
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
