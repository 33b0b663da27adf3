import { afterEach, describe, expect, it } from 'vitest';
import { saveByKey } from '../scripts/browser/drive.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { accessibilityFaults } from './accessibility.ts';
import { shows, stored, useExtension } from './harness.ts';
import { duties, jobPage } from './job-page.ts';
import { OptionsPage } from './options-page.ts';

/** The same address shows another page later. */
const pages = { 'cook.html': jobPage() };
const extension = useExtension(pages);
const one = async (): Promise<SavedPosting | undefined> => (await stored(extension.running))[0];
const STATUS = '.status-choice select';

afterEach(async () => {
  pages['cook.html'] = jobPage();
  const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
  await options.start([]);
  await options.page.close();
});

describe('the popup’s status', () => {
  it('is said while saving, and while meeting the job again', async () => {
    const first = await extension.open('cook.html');
    await first.popup.select(STATUS, 'applied');
    await saveByKey(first.popup);
    await shows(first.popup, 'Status: Applied.');
    await first.popup.close();
    await expect
      .poll(() => one())
      .toMatchObject({ status: 'applied', history: [{ event: 'saved', status: 'applied' }] });

    const again = await extension.open('cook.html');
    await shows(again.popup, ', applied on');
    await shows(again.popup, 'The page says the same as then.');
    await expect.poll(() => again.popup.$eval(STATUS, (select) => (select as HTMLSelectElement).value)).toBe('applied');
    expect(await accessibilityFaults(again.popup)).toEqual([]);
    await again.popup.select(STATUS, 'interviewing');
    await saveByKey(again.popup);
    await shows(again.popup, 'Status: Interviewing.');
    await again.popup.locator('::-p-text(Undo)').click();
    await shows(again.popup, 'What you had saved is as before.');
    await expect.poll(() => one()).toMatchObject({ status: 'applied', revision: 3 });
  });

  it('is kept while the popup is closed', async () => {
    const first = await extension.open('cook.html');
    await first.popup.select(STATUS, 'offer');
    await first.popup.close();
    const again = await extension.open('cook.html');
    await shows(again.popup, 'What you typed here before is back.');
    await expect.poll(() => again.popup.$eval(STATUS, (select) => (select as HTMLSelectElement).value)).toBe('offer');
    await again.popup.locator('::-p-text(Start again from the page)').click();
    await expect.poll(() => again.popup.$eval(STATUS, (select) => (select as HTMLSelectElement).value)).toBe('saved');
  });
});

it('tells what the page says otherwise since it was saved', async () => {
  const first = await extension.open('cook.html');
  await saveByKey(first.popup);
  await first.popup.close();
  pages['cook.html'] = jobPage({ isClosed: true, duties: duties().slice(1) });
  const again = await extension.open('cook.html');
  await shows(again.popup, 'Description: the text is another');
  await shows(again.popup, 'Open or closed: nothing → Closed');
});

it('offers the common types, and the others behind a button that hands the focus on', async () => {
  const { popup } = await extension.open('cook.html');
  const offered = () => popup.$$eval('.several input', (boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  await expect.poll(offered).toEqual(['FULL_TIME', 'PART_TIME', 'CONTRACTOR']);
  await popup.focus('.several .more-choices');
  await popup.keyboard.press('Enter');
  await expect.poll(offered).toHaveLength(8);
  await expect.poll(() => popup.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('TEMPORARY');
  await popup.keyboard.press('Space');
  await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('[value="TEMPORARY"]')?.checked);
});
