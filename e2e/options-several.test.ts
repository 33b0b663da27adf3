import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(async () => {
  await running?.browser.close();
});
beforeEach(async () => {
  await options.start(SIX);
});

const statuses = (stored: SavedPosting[]) => stored.map(({ status }) => status).join(' ');

describe('several at once', () => {
  const selectThree = async () => {
    await options.press('j', 'j', 'x', 'j', 'j', 'X');
    await options.shows('.selection-bar strong', '3 selected');
  };

  test('a range by key is deleted and comes back', async () => {
    await selectThree();
    await options.press('Delete');
    await options.told('3 postings deleted.');
    await options.titlesAre(...[0, 4, 5].map((place) => TITLES[place] ?? ''));
    await options.page.waitForFunction(
      (id) => document.activeElement?.getAttribute('data-id') === id,
      {},
      SIX[4]?.id ?? '',
    );
    await options.press('Control+z');
    await options.titlesAre(...TITLES);
    await expect.poll(async () => (await options.stored()).filter(({ deletedAt }) => deletedAt)).toEqual([]);
  });

  test('a range by Shift and click gets a status; Undo gives each its own back', async () => {
    const before = statuses(await options.stored());
    await options.titlesAre(...TITLES);
    const boxes = await options.page.$$('.posting-row input');
    await boxes[0]?.click();
    await options.page.keyboard.down('Shift');
    await boxes[2]?.click();
    await options.page.keyboard.up('Shift');
    await options.shows('.selection-bar strong', '3 selected');
    await options.choose('.selection-bar select', 'archived');
    await options.told('3 postings: archived.');
    await expect
      .poll(async () => statuses(await options.stored()))
      .toBe('archived archived archived interviewing interviewing rejected');
    await options.click('button', 'Undo Ctrl+Z');
    await options.told('Taken back.');
    await expect.poll(async () => statuses(await options.stored())).toBe(before);
  });

  test('all that match get a tag; those that had it keep it at Undo', async () => {
    await options.search('engineer');
    await options.search('-pastry');
    await options.page.locator('thead input').click();
    await options.shows('.selection-bar strong', '6 selected');
    await options.page.locator('.selection-bar input').fill('favourite');
    await options.press('Enter');
    await options.told('Tag “favourite” added to 4 postings.');
    await expect.poll(async () => (await options.stored()).every(({ tags }) => tags.includes('favourite'))).toBe(true);
    await options.click('button', 'Undo Ctrl+Z');
    await options.told('Taken back.');
    await expect
      .poll(async () => (await options.stored()).map(({ tags }) => tags))
      .toEqual(SIX.map(({ tags }) => tags));
  });

  test('what is no longer shown is not selected any more', async () => {
    await selectThree();
    await options.search('nurse');
    await options.shows('.selection-bar strong', '1 selected');
    await options.search('pastry');
    await options.page.waitForSelector('.status-tabs');
  });
});

describe('what is done with several', () => {
  const selectTwo = async () => {
    await options.press('j', 'x', 'j', 'x');
    await options.shows('.selection-bar strong', '2 selected');
  };
  const choose = (name: string, value: string) => options.choose(`.selection-bar select[aria-label="${name}"]`, value);
  const back = async () => {
    await options.press('Control+z');
    await options.told('Taken back.');
  };
  const ratings = async () => (await options.stored()).map(({ rating }) => rating ?? 0).join('');

  test('they are rated, and the rating is taken away again', async () => {
    await selectTwo();
    await choose('Rate', '4');
    await options.told('2 postings: 4 of 5.');
    await expect.poll(() => ratings()).toBe('440000');
    await choose('Rate', '0');
    await options.told('2 postings: no rating.');
    await expect.poll(() => ratings()).toBe('000000');
    await back();
    await expect.poll(() => ratings()).toBe('440000');
  });

  test('a tag is taken off those that have it', async () => {
    await options.press('j', 'Control+a');
    await options.shows('.selection-bar strong', 'All 6 selected');
    await choose('Remove tag', 'favourite');
    await options.told('Tag “favourite” removed from 2 postings.');
    await expect.poll(async () => (await options.stored()).flatMap(({ tags }) => tags)).not.toContain('favourite');
    await back();
    await expect
      .poll(async () => (await options.stored()).map(({ tags }) => tags))
      .toEqual(SIX.map(({ tags }) => tags));
  });

  test('they are archived by a button', async () => {
    await selectTwo();
    await options.click('button', 'Archive');
    await options.told('2 postings: archived.');
    await back();
    await expect.poll(async () => statuses(await options.stored())).toBe(statuses(SIX));
  });

  test('all that match are selected, also those that are not drawn', async () => {
    await options.start(manyPostings(700));
    await options.search('engineer');
    await options.page.waitForFunction(() => document.querySelector('table')?.ariaRowCount !== '701');
    const found = Number(await options.page.$eval('table', (table) => table.ariaRowCount)) - 1;
    expect(found).toBeGreaterThan(100);
    await options.press('ArrowDown', 'x');
    await options.click('button', `Select all ${found} postings`);
    await options.shows('.selection-bar strong', `All ${found} selected`);
    await options.press('Delete');
    await options.told(`${found} postings deleted.`);
    const left = async () => (await options.stored()).filter(({ deletedAt }) => !deletedAt);
    await expect.poll(left).toHaveLength(700 - found);
    expect((await left()).some(({ posting }) => /engineer/i.test(posting.title ?? ''))).toBe(false);
  });
});
