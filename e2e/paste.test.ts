import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { fieldValue, shows, stored, useExtension } from './harness.ts';
import { OptionsPage } from './options-page.ts';

const extension = useExtension();

const TEXT = `Cook (m/f/d)
Fernwood Ltd · Oslo, Norway · Full-time

What you'll do
Cook soup for two hundred people every day
Peel potatoes by the sack

Requirements
3+ years of experience in a big kitchen
Patience with onions`;

/** Puts `text`, with its markup where there is one, into the box as a paste does. */
async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.waitForSelector('.paste-box textarea');
  await page.$eval(
    '.paste-box textarea',
    (box, plain, markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup) clipboardData.setData('text/html', markup);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      (box as HTMLTextAreaElement).value = plain;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
    html ?? null,
  );
}

const ask = async (options: OptionsPage) => {
  await options.page.locator('.menu-place > button').click();
  await options.click('menuitem', 'Paste a posting');
};

describe('a pasted posting, on the options page', () => {
  it('is read, corrected, saved and shown, and taken back', async () => {
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
    const { page } = options;
    await ask(options);
    await paste(page, TEXT);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.paste-check');
    await expect.poll(() => fieldValue(page, 'title')).toBe('Cook (m/f/d)');
    await expect.poll(() => fieldValue(page, 'hiringOrganization')).toBe('Fernwood Ltd');
    expect(await options.faults()).toEqual([]);
    await page.locator('.paste-check #field-hiringOrganization').fill('Fernwood Kitchens');
    await page.locator('.paste-check #paste-url').fill('fernwood');
    await options.click('button', 'Save');
    await shows(page, 'Write a whole address that starts with https://.');
    await page.locator('.paste-check #paste-url').fill('https://jobs.fernwood.example/jobs/12?utm_source=mail');
    await options.click('button', 'Save');
    await options.heading('Cook (m/f/d)');
    const [saved] = await stored(extension.running);
    expect(saved).toMatchObject({
      canonicalUrl: 'https://jobs.fernwood.example/jobs/12',
      posting: { hiringOrganization: { name: 'Fernwood Kitchens' }, employmentType: ['FULL_TIME'] },
      original: { hiringOrganization: { name: 'Fernwood Ltd' } },
      provenance: { title: { source: 'selection' } },
    });
    await options.press('Control+z');
    await options.told('Taken back. The posting is in the bin.');
  });

  it('needs no address', async () => {
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
    await ask(options);
    await paste(options.page, TEXT.replace('Cook (m/f/d)', 'Baker (m/f/d)'));
    await options.click('button', 'Read it Ctrl Enter');
    await options.click('button', 'Save');
    await options.heading('Baker (m/f/d)');
    const saved = (await stored(extension.running)).find(({ posting }) => posting.title === 'Baker (m/f/d)');
    expect(saved).not.toHaveProperty('url');
  });

  it('keeps the structure that it was copied with, and nothing in it that runs or loads', async () => {
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
    const { page } = options;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const html = `<h1>Waiter</h1><img src="https://tracker.example/pixel.gif" onerror="alert(1)"><h2>Requirements</h2><ul><li>3 years of experience with <b>heavy</b> trays</li><li>A <a href="javascript:alert(1)">smile</a> for everybody at the table</li></ul><script>alert(1)</script>`;
    await ask(options);
    await paste(page, 'Waiter\n\nRequirements\n\n3 years of experience with heavy trays', html);
    await options.click('button', 'Read it Ctrl Enter');
    await page.waitForSelector('.paste-check #field-description');
    const kept = () => page.$eval('.paste-check #field-description', (box) => box.innerHTML);
    await expect.poll(kept).toContain('<strong>heavy</strong>');
    expect(await kept()).not.toMatch(/<img|<script|javascript:|onerror/);
    expect(asked.filter((url) => url.includes('tracker'))).toEqual([]);
  });

  it('asks for a text where there is none, and keeps what was pasted when the window closes', async () => {
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
    const { page } = options;
    await ask(options);
    await options.click('button', 'Read it Ctrl Enter');
    await shows(page, 'There is no text to read yet.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await paste(page, TEXT);
    await options.click('button', 'Read it Ctrl Enter');
    await options.click('button', 'Back to the text');
    await expect.poll(() => page.$eval('.paste-box textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(TEXT);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
  });
});
