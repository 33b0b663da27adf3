import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { saveByKey } from '../scripts/browser/drive.ts';
import { accessibilityFaults } from './accessibility.ts';
import { shows, stored, useExtension } from './harness.ts';
import { jobPage } from './job-page.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const extension = useExtension({ 'cook.html': jobPage() });
const BOX = '.own-tags input';
const tags = (popup: Page) =>
  popup.$$eval('.own-tags .chips li', (chips) => chips.map((chip) => chip.textContent?.trim()));
const saved = async () => (await stored(extension.running)).find(({ url }) => url?.includes('cook.html'));

const withSaved = async (count: number) => {
  const { browser, origin } = extension.running;
  const options = await OptionsPage.open(browser, origin);
  await options.start(manyPostings(count));
  await options.page.close();
};

afterEach(() => withSaved(0));

describe('the popup’s tags', () => {
  it('are typed while saving, come with the posting in one write, and stand there again when its page is met again', async () => {
    const first = await extension.open('cook.html');
    await first.popup.focus(BOX);
    await first.popup.keyboard.type('kitchen, close to home');
    await first.popup.keyboard.press('Enter');
    await first.popup.keyboard.type('by ferry');
    await expect.poll(() => tags(first.popup)).toEqual(['kitchen', 'close to home']);
    await saveByKey(first.popup);
    await first.popup.close();
    await expect
      .poll(() => saved())
      .toMatchObject({ revision: 1, tags: ['kitchen', 'close to home', 'by ferry'], history: [{ event: 'saved' }] });

    const again = await extension.open('cook.html');
    await expect.poll(() => tags(again.popup)).toEqual(['kitchen', 'close to home', 'by ferry']);
    await again.popup.focus(BOX);
    await again.popup.keyboard.press('Backspace');
    await expect.poll(() => tags(again.popup)).toEqual(['kitchen', 'close to home']);
    await again.popup.locator('aria/Remove the tag kitchen[role="button"]').click();
    await expect.poll(() => tags(again.popup)).toEqual(['close to home']);
    await expect.poll(() => again.popup.evaluate(() => document.activeElement?.className)).toBe('tag-box');
    expect(await accessibilityFaults(again.popup)).toEqual([]);
    await saveByKey(again.popup);
    await again.popup.locator('::-p-text(Undo)').click();
    await shows(again.popup, 'What you had saved is as before.');
    await expect.poll(() => tags(again.popup)).toEqual(['close to home']);
    await again.popup.close();
    await expect.poll(() => saved()).toMatchObject({ revision: 3, tags: ['kitchen', 'close to home', 'by ferry'] });
  });

  it('are kept while the popup is closed', async () => {
    const first = await extension.open('cook.html');
    await first.popup.focus(BOX);
    await first.popup.keyboard.type('kitchen,');
    await expect.poll(() => tags(first.popup)).toEqual(['kitchen']);
    await first.popup.close();
    const again = await extension.open('cook.html');
    await shows(again.popup, 'What you typed here before is back.');
    await expect.poll(() => tags(again.popup)).toEqual(['kitchen']);
    await again.popup.locator('::-p-text(Start again from the page)').click();
    await expect.poll(() => tags(again.popup)).toEqual([]);
  });

  it('are offered from those in use; a chosen one is added at once', async () => {
    await withSaved(12);
    const { popup } = await extension.open('cook.html');
    await popup.focus(BOX);
    const offered = () =>
      popup.$$eval('.own-tags option', (options) => options.map((each) => (each as HTMLOptionElement).value));
    await expect.poll(offered).toEqual(['favourite', 'close to home', 'part time possible']);
    await popup.keyboard.type('HOM');
    await expect.poll(offered).toEqual(['close to home']);
    // As the browser tells of a choice from its list.
    await popup.$eval(BOX, (box) => {
      (box as HTMLInputElement).value = 'close to home';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    });
    await expect.poll(() => tags(popup)).toEqual(['close to home']);
    await expect.poll(offered).toEqual(['favourite', 'part time possible']);
  });
});

it('keeps the button that saves in sight, however many tags there are', async () => {
  const { popup } = await extension.open('sample-posting.html');
  await popup.focus(BOX);
  for (let tag = 1; tag <= 12; tag++) await popup.keyboard.sendCharacter(`a tag of some length ${tag},`);
  await expect.poll(() => tags(popup)).toHaveLength(12);
  await popup.waitForFunction(() => {
    const save = document.querySelector('.save')?.getBoundingClientRect();
    const box = document.querySelector('.own-tags input')?.getBoundingClientRect();
    return save && box && save.bottom <= innerHeight && box.bottom <= save.top;
  });
});
