import type { Page } from 'puppeteer-core';

export const rest = (time: number) => new Promise((done) => setTimeout(done, time));
export const click = (selector: string) => (page: Page) =>
  page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    element.click();
  }, selector);
/** Keys one after the other, as a person presses them when nothing has the focus that takes them. */
export const keys =
  (...all: string[]) =>
  async (page: Page) => {
    for (const key of all) {
      await page.evaluate((key) => {
        const ctrlKey = key.startsWith('Control+');
        const target = document.activeElement?.closest('input, textarea, dialog')
          ? document.body
          : document.activeElement;
        const press = { key: key.replace('Control+', ''), ctrlKey, bubbles: true, cancelable: true };
        (target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', press));
      }, key);
      await rest(80);
    }
  };
export const type = (text: string) => async (page: Page) => {
  for (let length = 1; length <= text.length; length++) {
    await page.evaluate(
      (typed) => {
        const box = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!box) throw new Error('There is no search box');
        box.value = typed;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text.slice(0, length),
    );
    await rest(80);
  }
};
export const clearSearch = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (box) box.value = '';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
export const view = (name: string) => (page: Page) =>
  page.evaluate((name) => {
    location.hash = name === 'list' ? '' : `view=${name}`;
  }, name);
export const setStatus = (page: Page) =>
  page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.selection-bar select');
    if (!select) throw new Error('There is nothing to choose a status with');
    select.value = 'archived';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** Under a name, what is shown now. */
export const saveView = async (page: Page) => {
  await keys('v')(page);
  await page.waitForSelector('.views-dialog .name-form input');
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('.views-dialog .name-form input');
    if (!box) throw new Error('There is nothing to name a view with');
    box.value = 'Everything';
    box.form?.requestSubmit();
  });
};
