import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { formOf, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon } from '../scripts/browser/launch.ts';
import { accessibilityFaults } from './accessibility.ts';
import { fieldValue, shows, stored, useExtension } from './harness.ts';

const comment = (id: string, title: string, company: string) =>
  `<div class="comment" id="${id}"><p>${company} | ${title} | Berlin or Remote (EU) | Full-time | €80k-€100k</p>
   <p>We build machines that sort parcels in small depots all over Europe. You will work on the services that depots talk to,
   with PostgreSQL, Go and a bit of TypeScript. We look for someone with 4+ years of experience who likes to write.</p>
   <p>To apply, send a mail with your CV to jobs@${company.toLowerCase()}.example and mention this thread.</p></div>`;
const thread = `<!doctype html><html lang="en"><title>Ask: who is hiring?</title><h1>Ask: who is hiring?</h1><main>
  ${Array.from({ length: 12 }, (_, at) => comment(`c${at}`, `Backend Engineer ${at}`, `Acme${at}`)).join('')}</main></html>`;
const extension = useExtension({ 'thread.html': thread });

const select = (tab: Page, selector: string) =>
  tab.evaluate((wanted) => {
    const part = document.querySelector(wanted);
    if (part) getSelection()?.selectAllChildren(part);
  }, selector);

describe('a click with text selected', () => {
  it('reads the one comment of a thread that is selected, and saves it', async () => {
    const tab = await extension.visit('thread.html');
    await select(tab, '#c4');
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    await shows(popup, 'This is read from the text that you selected.');
    await expect.poll(() => fieldValue(popup, 'title')).toBe('Backend Engineer 4');
    await expect.poll(() => fieldValue(popup, 'hiringOrganization')).toBe('Acme4');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await saveByKey(popup);
    const [saved] = await stored(extension.running);
    expect(saved).toMatchObject({
      url: extension.address('thread.html'),
      posting: { title: 'Backend Engineer 4', experienceRequirements: { monthsOfExperience: 48 } },
      provenance: { title: { source: 'selection' } },
    });
  });

  it('takes the whole page with one click, and the selection again', async () => {
    const tab = await extension.visit('sample-posting.html');
    await select(tab, 'main');
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    const source = () => popup.$eval('#field-description-proof', (proof) => proof.textContent ?? '');
    await expect.poll(() => source()).toContain('the text that you selected');
    await expect.poll(() => fieldValue(popup, 'title')).toBe('Route Planner (m/f/d)');
    await popup.locator('::-p-text(Read the whole page)').click();
    await shows(popup, 'This is read from the whole page.');
    await expect.poll(() => source()).not.toContain('the text that you selected');
    await popup.locator('::-p-text(Read the selection)').click();
    await shows(popup, 'This is read from the text that you selected.');
  });

  it('reads the page where only some words are selected', async () => {
    const tab = await extension.visit('sample-posting.html');
    await select(tab, 'h1');
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).not.toContain('that you selected');
  });
});

describe('the menu over a selection', () => {
  const worker = async () => {
    const target = await extension.running.browser.waitForTarget((each) => each.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('The background script does not run.');
    return found;
  };

  it('has its entry', async () => {
    const background = await worker();
    const isThere = () =>
      background.evaluate(() =>
        chrome.contextMenus.update('save-selection', { contexts: ['selection'] }).then(() => true),
      );
    await expect.poll(isThere).toBe(true);
  });

  it('makes the next popup read the selection, however short', async () => {
    const tab = await extension.visit('thread.html');
    await select(tab, '#c2 p:first-child');
    const background = await worker();
    await background.evaluate(() => chrome.storage.session.set({ 'selection-asked': Date.now() }));
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    await shows(popup, 'This is read from the text that you selected.');
    await expect.poll(() => fieldValue(popup, 'title')).toBe('Backend Engineer 2');
  });
});

describe('Paste a posting, in the popup', () => {
  it('opens a window for the text on the options page', async () => {
    const tab = await extension.visit('no-posting.html');
    const popup = await clickIcon(extension.running, tab);
    await formOf(popup);
    const opened = extension.running.browser.waitForTarget((target) => target.url().includes('options.html'));
    await popup.locator('::-p-aria([name="Paste a posting"][role="button"])').click();
    const options = await (await opened).asPage();
    await options.waitForSelector('.paste-box textarea');
    expect(new URL(options.url()).search).toBe('');
  });
});
