import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { exportSchema } from '../utils/transfer/json.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX, TITLES } from './six.ts';

const idsOf = (...places: number[]) => places.map((place) => SIX[place]?.id);

const downloads = mkdtempSync(join(tmpdir(), 'jobmark-downloads-'));
let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension({ downloadBehavior: { policy: 'allow', downloadPath: downloads } });
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(async () => {
  await running?.browser.close();
  rmSync(downloads, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  await options.start(SIX);
});

/** The one file that was downloaded, whole: a download under way has another ending. */
async function downloaded(): Promise<{ name: string; file: unknown }> {
  const end = Date.now() + 10_000;
  for (;;) {
    const [name] = readdirSync(downloads).filter((each) => each.endsWith('.json'));
    if (name) return { name, file: JSON.parse(readFileSync(join(downloads, name), 'utf8')) };
    if (Date.now() > end) throw new Error('No file was downloaded');
    await new Promise((again) => setTimeout(again, 20));
  }
}

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
    expect((await options.stored()).filter(({ deletedAt }) => deletedAt)).toEqual([]);
  });

  test('a range by Shift and click gets a status; Undo gives each its own back', async () => {
    const before = statuses(await options.stored());
    const boxes = await options.page.$$('.posting-row input');
    await boxes[0]?.click();
    await options.page.keyboard.down('Shift');
    await boxes[2]?.click();
    await options.page.keyboard.up('Shift');
    await options.shows('.selection-bar strong', '3 selected');
    await options.page.select('.selection-bar select', 'archived');
    await options.told('3 postings: archived.');
    expect(statuses(await options.stored())).toBe('archived archived archived interviewing interviewing rejected');
    await options.click('button', 'Undo Ctrl+Z');
    await options.told('Taken back.');
    expect(statuses(await options.stored())).toBe(before);
  });

  test('all that match get a tag; those that had it keep it at Undo', async () => {
    await options.search('engineer');
    await options.search('-pastry');
    await options.page.locator('thead input').click();
    await options.shows('.selection-bar strong', '6 selected');
    await options.page.locator('.selection-bar input').fill('favourite');
    await options.press('Enter');
    await options.told('Tag “favourite” added to 4 postings.');
    expect((await options.stored()).every(({ tags }) => tags.includes('favourite'))).toBe(true);
    await options.click('button', 'Undo Ctrl+Z');
    await options.told('Taken back.');
    expect((await options.stored()).map(({ tags }) => tags)).toEqual(SIX.map(({ tags }) => tags));
  });

  test('what is no longer shown is not selected any more', async () => {
    await selectThree();
    await options.search('nurse');
    await options.shows('.selection-bar strong', '1 selected');
    await options.search('pastry');
    await options.page.waitForSelector('.status-tabs');
  });
});

describe('the export', () => {
  test('of all is what the store holds, nothing missing, nothing from the bin', async () => {
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await options.click('button', 'Export all');
    const { name, file } = await downloaded();
    const stored = (await options.stored()).filter(({ deletedAt }) => !deletedAt);
    expect(stored).toHaveLength(5);
    stored.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
    expect(file).toEqual({
      format: 'jobmark',
      version: 2,
      exportedAt: expect.any(String),
      postings: stored,
      sha256: expect.any(String),
    });
    expect(exportSchema.parse(file)).toEqual(file);
    const day = await options.page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(name).toBe(`jobmark-${day}.json`);
    await options.told(`5 postings exported to ${name}.`);
  });

  test('of the selected holds these', async () => {
    await options.press('j', 'j', 'x', 'j', 'j', 'x');
    await options.click('button', 'Export');
    const { file } = await downloaded();
    const { postings } = exportSchema.parse(file);
    expect(postings).toEqual(SIX.filter(({ id }) => idsOf(1, 3).includes(id)));
  });

  test('of many pages of postings is whole', async () => {
    const many = manyPostings(450);
    await options.start(many);
    await options.click('button', 'Export all');
    const { file } = await downloaded();
    expect(exportSchema.parse(file).postings).toEqual(many.toReversed());
  });
});
