import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formOf, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon } from '../scripts/browser/launch.ts';
import { PAGES } from '../scripts/serve-pages.ts';
import { accessibilityFaults } from './accessibility.ts';
import { fieldValue, fill, shows, textOf, useExtension } from './harness.ts';

const hostile = `<!doctype html><html lang="en"><title>Cook</title><main><h1>Cook &lt;img src=x onerror=alert(1)&gt;</h1>
  <a href="/apply">Apply now</a><div class="job-description"><h2>What you do</h2><ul><li>Cook soup for two hundred people every day</li>
  <li>Peel <b onmouseover="alert(1)">potatoes</b> and <a href="javascript:alert(1)">turnips</a> by the sack</li></ul>
  <h2>Requirements</h2><ul><li>3 years of experience in a big kitchen</li><li>Patience with onions</li></ul>
  <img src="/pixel.gif"><iframe src="/frame.html"></iframe></div></main>`;
const busy = `<!doctype html><title>Busy</title><h1>Busy</h1><script>
  addEventListener('message', () => { const end = Date.now() + 12000; while (Date.now() < end); });</script>`;
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;
const extension = useExtension({ 'advert.pdf': pdf, 'hostile.html': hostile, 'busy.html': busy });

describe('a page that is no posting', () => {
  it('opens the form by hand, with what little was found', async () => {
    const { popup } = await extension.open('no-posting.html');
    await shows(popup, 'No job posting was found here. Fill in what you know and save it by hand.');
    await expect.poll(() => fieldValue(popup, 'hiringOrganization')).toBe('');
    await fill(popup, '#field-title', 'Kettle tester');
    await saveByKey(popup);
  });

  it('says of a list to open one of its jobs, and still saves by hand', async () => {
    const tab = await extension.visit('job-list.html');
    const popup = await clickIcon(extension.running, tab);
    await shows(popup, 'This is a list of jobs. Open one of them, then click the icon again.');
    await popup.locator('::-p-text(Save this page by hand)').click();
    await formOf(popup);
  });
});

describe('a page that can’t be read', () => {
  it('says of a PDF that it can’t be read, and lets the person write by hand', async () => {
    const tab = await extension.running.browser.newPage();
    await tab.goto(extension.address('advert.pdf'), { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    const popup = await clickIcon(extension.running, tab);
    await shows(popup, 'This is a PDF');
    await popup.locator('::-p-text(Save this page by hand)').click();
    await formOf(popup);
  });

  it('says that a page which does not answer is busy, and lets the person write by hand', async () => {
    const tab = await extension.visit('busy.html');
    await tab.evaluate(() => postMessage('go', '*'));
    const popup = await clickIcon(extension.running, tab);
    await shows(popup, 'The page does not answer');
    await popup.locator('::-p-text(Save this page by hand)').click();
    await formOf(popup);
  });

  it('reads one that was busy as soon as it answers', async () => {
    const tab = await extension.visit('busy.html');
    await tab.evaluate(() => postMessage('go', '*'));
    const popup = await clickIcon(extension.running, tab);
    await shows(popup, 'The page does not answer');
    await formOf(popup);
    expect(await fieldValue(popup, 'title')).toBe('Busy');
  });
});

it('reads and saves a posting from a file, where the browser allows it', async () => {
  const { popup } = await extension.open(pathToFileURL(join(PAGES, 'sample-posting.html')).href);
  await expect.poll(() => fieldValue(popup, 'title')).toBe('Route Planner (m/f/d)');
  await saveByKey(popup);
});

describe('a hostile posting', () => {
  it('shows markup as text and keeps nothing that runs or loads', async () => {
    const { popup } = await extension.open('hostile.html');
    await expect.poll(() => fieldValue(popup, 'title')).toContain('<img src=x onerror=alert(1)>');
    const kept = () => popup.$eval('#field-description', (box) => box.innerHTML);
    await expect.poll(kept).toContain('Cook soup for two hundred people');
    expect(await kept()).not.toMatch(/<img|<iframe|onmouseover|javascript:|onerror/);
  });
});

describe('the capture', () => {
  it('changes nothing in the page and finds the same again', async () => {
    const { tab, popup } = await extension.open('sample-posting.html');
    const markup = () => tab.evaluate(() => document.documentElement.outerHTML + Object.keys(window).join());
    await popup.close();
    const before = await markup();
    const read = async () => {
      const again = await clickIcon(extension.running, tab);
      await formOf(again);
      const values = await again.$$eval('.posting-form :is(input, textarea, select)', (controls) =>
        controls.map((control) => (control as HTMLInputElement).value),
      );
      await again.close();
      return values;
    };
    const first = await read();
    expect(first.join()).toContain('Route Planner');
    expect(await read()).toEqual(first);
    expect(await markup()).toBe(before);
  });
});

describe('the form', () => {
  it('tells by keyboard and to screen readers where a value came from', async () => {
    const { popup } = await extension.open('sample-posting.html');
    await popup.locator('#field-title').click();
    await popup.keyboard.press('Tab');
    const mark = () => popup.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(mark).toMatch(/^Title: .*read from /);
    await popup.keyboard.press('Enter');
    await shows(popup, 'Read from');
    await expect.poll(() => textOf(popup)).toContain('Route Planner (m/f/d)');
  });

  it('keeps half an amount and half an address out, and says how to write them', async () => {
    const { popup } = await extension.open('sample-posting.html');
    await fill(popup, '#field-baseSalary', 'a lot');
    await shows(popup, 'Write the amount in digits, such as 65000.');
    await fill(popup, '#field-applyUrl', 'javascript:alert(1)');
    await shows(popup, 'Write a whole address that starts with https://.');
  });

  it('puts back what the page said', async () => {
    const { popup } = await extension.open('sample-posting.html');
    await fill(popup, '#field-title', 'Other');
    await popup.locator('::-p-aria([name="Title: changed by you"])').click();
    await shows(popup, 'The page said: Route Planner (m/f/d)');
    await popup.locator('::-p-text(Put back)').click();
    await popup.waitForFunction(
      () => (document.querySelector('#field-title') as HTMLInputElement).value === 'Route Planner (m/f/d)',
    );
  });

  it.each(['light', 'dark'])('has no fault that axe finds, in %s', async (scheme) => {
    const { popup } = await extension.open('seed-shape.html');
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await saveByKey(popup);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.locator('::-p-aria([name="Undo"][role="button"])').click();
    await shows(popup, 'Taken back.');
    expect(await accessibilityFaults(popup)).toEqual([]);
  });
});
