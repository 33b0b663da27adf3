import { expect, it } from 'vitest';
import { clickIcon } from '../scripts/browser/launch.ts';
import { frames } from '../utils/texts/index.ts';
import { accessibilityFaults } from './accessibility.ts';
import { fieldValue, shows, useExtension } from './harness.ts';

/** The same server under another name is another origin. */
const CAREERS = `<!doctype html><html lang="en"><title>Careers at Tallow</title><h1>Careers</h1>
  <p>We are glad that you look at our open position.</p>
  <iframe width="900" height="1200" title="Job"></iframe>
  <script>document.querySelector('iframe').src =
    location.href.replace('127.0.0.1', 'localhost').replace('careers', 'sample-posting') + '?gh=jobs';</script>`;
const extension = useExtension({ 'careers.html': CAREERS });

it('a posting in a frame of another site is noticed, named, and one press away', async () => {
  const { running } = extension;
  const frame = `${extension.address('sample-posting.html').replace('127.0.0.1', 'localhost')}?gh=jobs`;
  const { host } = new URL(frame);
  const tab = await extension.visit('careers.html');
  const popup = await clickIcon(running, tab);
  await shows(popup, frames.elsewhere(host));
  expect(await accessibilityFaults(popup)).toEqual([]);
  const opened = running.browser.waitForTarget((target) => target.type() === 'page' && target.url() === frame);
  await popup.locator(`::-p-text(${frames.open(host)})`).click();
  const page = await (await opened).page();
  if (!page) throw new Error('no page');
  await page.waitForSelector('h1');
  const again = await clickIcon(running, page);
  await again.waitForSelector('form .posting-form');
  await expect.poll(() => fieldValue(again, 'title')).toBe('Route Planner (m/f/d)');
});
