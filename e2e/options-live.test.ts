import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const THREE = manyPostings(3, new Date('2026-10-20T12:00:00.000Z'));
const [ENGINEER = '', NURSE = '', DESIGNER = ''] = THREE.map(({ posting }) => posting.title);
const ID = THREE[1]?.id ?? '';
const HASH = { hash: `#posting=${ID}` };

let running: Running;
let options: OptionsPage;

const another = async () => {
  const other = await OptionsPage.open(running.browser, running.origin, HASH);
  await other.heading(NURSE);
  return other;
};
/** Types at the end of what stands in a field. */
const type = async ({ page }: OptionsPage, selector: string, text: string) => {
  await page.bringToFront();
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press('End');
  await page.keyboard.type(text);
};

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());
beforeEach(async () => {
  await options.page.bringToFront();
  await options.start(THREE);
  await options.read(NURSE);
});

describe('notes', () => {
  test('are kept as one types, and said to be', async () => {
    await type(options, '#notes', 'Call on Friday');
    await options.shows('.keeping', 'Saved');
    await options.storedAs(ID, ({ notes }) => notes === 'Call on Friday');
    await options.reload();
    await options.heading(NURSE);
    await expect
      .poll(() => options.page.$eval('#notes', (box) => (box as HTMLTextAreaElement).value))
      .toBe('Call on Friday');
  });

  test.each(['reloaded', 'closed'])('survive the tab being %s in the middle of a word', async (how) => {
    const other = await another();
    await type(other, '#notes', 'Cal');
    if (how === 'reloaded') await other.reload();
    await other.page.close();
    await options.page.bringToFront();
    await options.reload();
    await options.storedAs(ID, ({ notes }) => notes === 'Cal');
    await options.page.waitForFunction(
      () => (document.querySelector('#notes') as HTMLTextAreaElement | null)?.value === 'Cal',
    );
    await expect
      .poll(() => options.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unsaved'))))
      .toEqual([]);
  });

  test('go to the posting that they were typed for when another is opened at once', async () => {
    await type(options, '#notes', 'For the nurse');
    await options.read(DESIGNER);
    await options.storedAs(ID, ({ notes }) => notes === 'For the nurse');
    await expect.poll(() => options.page.$eval('#notes', (box) => (box as HTMLTextAreaElement).value)).toBe('');
  });
});

describe('two tabs', () => {
  test('show at once what the other changed', async () => {
    const other = await another();
    await other.choose('.status-choice select', 'rejected');
    await other.told('1 posting: rejected.');
    await options.page.bringToFront();
    await options.shows('.posting-row:nth-of-type(2) .status-mark', 'Rejected');
    await options.page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.status-choice select')?.value === 'rejected',
    );
    // A tab in the background draws no frames for a pointer to aim at.
    await other.page.$eval('.detail-tools .danger', (button) => (button as HTMLButtonElement).click());
    await options.titlesAre(ENGINEER, DESIGNER);
    await options.shows('.notice', 'not here any more');
    await other.page.close();
  });

  test('may change different fields', async () => {
    const other = await another();
    await options.page.bringToFront();
    await options.focus('#notes');
    await type(other, '.tag-editor input', 'night');
    await other.press('Enter');
    await other.told('Tag “night” added to 1 posting.');
    await type(options, '#notes', 'Mine');
    const saved = await options.storedAs(ID, ({ notes }) => notes === 'Mine');
    expect(saved.tags).toEqual(['night']);
    await expect.poll(() => options.page.$('dialog')).toBeNull();
    await other.page.close();
  });

  test('that write the same notes, one of them going on to another posting at once, are asked too', async () => {
    const other = await another();
    await options.page.bringToFront();
    await options.focus('#notes');
    await other.page.bringToFront();
    await other.page.locator('#notes').fill('Theirs');
    await other.storedAs(ID, ({ notes }) => notes === 'Theirs');
    await options.page.evaluate((title) => {
      const box = document.querySelector('#notes') as HTMLTextAreaElement;
      box.value = 'Mine';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const links = [...document.querySelectorAll<HTMLElement>('.posting-row a')];
      links.find((link) => link.textContent === title)?.click();
    }, DESIGNER);
    await options.page.bringToFront();
    await options.page.waitForSelector('dialog[open]');
    await options.heading(NURSE);
    await options.click('button', 'Keep both texts');
    await options.storedAs(ID, ({ notes }) => notes === 'Theirs\n\nMine');
    await other.page.close();
  });

  test.each([
    ['Keep yours', 'Mine'],
    ['Keep the other', 'Theirs'],
    ['Keep both texts', 'Theirs\n\nMine'],
  ])('that write the same notes: nothing is overwritten until %s is chosen', async (choice, kept) => {
    const other = await another();
    await options.page.bringToFront();
    await type(options, '#notes', 'M');
    await options.storedAs(ID, ({ notes }) => notes === 'M');
    // The other tab knows nothing of it yet: both start from what they saw.
    await other.page.bringToFront();
    await other.page.waitForFunction(() => (document.querySelector('#notes') as HTMLTextAreaElement).value === 'M');
    await other.page.locator('#notes').fill('Theirs');
    await other.storedAs(ID, ({ notes }) => notes === 'Theirs');
    await options.page.evaluate(() => {
      const box = document.querySelector('#notes') as HTMLTextAreaElement;
      box.value = 'Mine';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await options.page.bringToFront();
    await options.page.waitForSelector('dialog[open]');
    await expect
      .poll(() => options.page.$$eval('.conflict-dialog td[dir]', (cells) => cells.map((cell) => cell.textContent)))
      .toEqual(['Mine', 'Theirs']);
    expect((await options.storedAs(ID, () => true)).notes).toBe('Theirs');
    expect(await options.faults()).toEqual([]);
    await options.click('button', choice);
    await options.page.waitForFunction(
      (wanted) => (document.querySelector('#notes') as HTMLTextAreaElement).value === wanted,
      {},
      kept,
    );
    await options.storedAs(ID, ({ notes }) => notes === kept);
    await expect.poll(() => options.page.$('dialog')).toBeNull();
    await other.page.close();
  });
});
