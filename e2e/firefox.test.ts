import { expect, it } from 'vitest';
import { findFirefox } from '../scripts/browser/find.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { inPopup, launchFirefox } from './firefox-browser.ts';
import { textOf } from './harness.ts';

/** What a person does in the popup: waits for the form, corrects a field, saves. As text: it runs in the popup. */
const CORRECT_AND_SAVE = `async () => {
  const { document } = content;
  const until = async (find) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((done) => content.setTimeout(done, 50));
    }
    throw new Error('waited in vain; the popup shows: ' + document.body.innerText);
  };
  await until(() => document.querySelector('.posting-form'));
  const title = document.querySelector('#field-title').value;
  const company = document.querySelector('#field-hiringOrganization');
  const read = company.value;
  company.value = 'Tallow & Finch';
  company.dispatchEvent(new content.Event('input', { bubbles: true }));
  document.querySelector('button.save').click();
  await until(() => document.querySelector('.message.saved'));
  return { title, read };
}`;

it.runIf(findFirefox())(
  'Firefox: a click on the icon, a correction, a save, and it stands in the options page',
  async () => {
    const pages = await servePages();
    const { browser, origin } = await launchFirefox();
    try {
      const tab = await browser.newPage();
      await tab.goto(pages.address('sample-posting.html'));
      const answer = await inPopup(browser, CORRECT_AND_SAVE);
      expect(answer).toEqual({ title: 'Route Planner (m/f/d)', read: 'Tallow & Finch Ferries' });
      const options = await browser.newPage();
      // Going to an extension's page changes the process, and the driver never hears that it has loaded.
      void options.goto(`${origin}/options.html`).catch(() => undefined);
      await expect.poll(() => textOf(options).catch(() => '')).toContain('Route Planner (m/f/d)');
      await expect.poll(() => textOf(options)).toContain('Tallow & Finch');
    } finally {
      await browser.close();
      await pages.close();
    }
  },
);
