import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

const [ENGINEER = '', NURSE = '', DESIGNER = '', ANALYST = '', FRONTEND = '', WAREHOUSE = ''] = TITLES;
const TEXTS = [
  'You keep the <strong>harbour</strong> cranes running.',
  'Night shifts on a ward of twelve beds.',
  'Shift work, and a night now and then.',
  '<p>東京都の港で働く</p>',
  'Kubernetes in anger.',
  'Forklifts &amp; people.',
];
const told = SIX.map((saved, at): SavedPosting => {
  const { responsibilities: _r, qualifications: _q, ...posting } = saved.posting;
  return { ...saved, posting: { ...posting, description: TEXTS[at] ?? '' } };
});

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

describe('the search', () => {
  beforeEach(() => options.start(told));

  test.each<[string, string[]]>([
    // Words of the descriptions, which no list holds.
    ['harbour', [ENGINEER]],
    ['kuber', [FRONTEND]],
    ['"night shifts"', [NURSE]],
    ['night shift', [NURSE, DESIGNER]],
    ['-"night shifts" shift', [DESIGNER]],
    ['東京都', [ANALYST]],
    ['港で', [ANALYST]],
    ['forklifts people', [WAREHOUSE]],
    // Typos, where the word as typed is nowhere.
    ['kubrenetes', [FRONTEND]],
    ['warehuose', [WAREHOUSE]],
    ['status:interview', [ANALYST, FRONTEND]],
    ['has:pay -company:norrsken pay:>80000', [NURSE, FRONTEND]],
    ['is:expired', [FRONTEND]],
  ])('%s', async (text, titles) => {
    await options.search(text);
    await options.titlesAre(...titles);
  });

  test('says what of it was not understood, and what it understands', async () => {
    await options.search('posted:<2026-13-01 zeppelin');
    await options.shows('.notice code', 'posted:<2026-13-01');
    await options.click('button', 'What the search understands');
    await options.shows('.search-help dt', 'posted:<2026-10-01');
    await options.press('Escape');
    await options.search('zeppelin');
    await options.shows('.notice', 'Try fewer words');
    expect(await options.page.$('.notice code')).toBeNull();
  });

  test('finds what is written while it is asked, here and in another tab', async () => {
    await options.search('zeppelin');
    await options.shows('.notice', 'No posting fits');
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${idAt(2)}` });
    await other.heading(DESIGNER);
    await other.page.locator('#notes').fill('They build a zeppelin');
    await other.storedAs(idAt(2), ({ notes }) => notes !== '');
    await options.page.bringToFront();
    await options.titlesAre(DESIGNER);
    await other.page.close();
  });

  test('knows the texts at the next visit without reading them again', async () => {
    const many = Array.from({ length: 600 }, (_, at): SavedPosting => {
      const [first] = told;
      if (!first) throw new Error('There is a first one');
      const id = `10000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
      return { ...first, id, posting: { ...first.posting, title: `Job ${at}`, description: `word${at}x harbour` } };
    });
    await options.start(many);
    await options.search('word431x');
    await options.titlesAre('Job 431');
    const pieces = () =>
      options.page.evaluate(async () => {
        const opened = indexedDB.open('jobmark');
        const database = await new Promise<IDBDatabase>((resolve) => {
          opened.onsuccess = () => resolve(opened.result);
        });
        const read = database.transaction('segments').objectStore('segments').getAll();
        const rows = await new Promise<{ words: string }[]>((resolve) => {
          read.onsuccess = () => resolve(read.result);
        });
        database.close();
        return rows.map(({ words }) => words.split('\n').length);
      });
    await expect.poll(pieces).toEqual([601]);
    await options.reload();
    await options.search('word77x');
    await options.titlesAre('Job 77');
    expect(await pieces()).toEqual([601]);
  });

  test('keeps the focus where a person types, also when it finds nothing for a while', async () => {
    // The keys have been in the list before.
    await options.press('j', 'j');
    await options.search('zeppelin');
    await options.shows('.notice', 'No posting fits');
    await options.search('kuber');
    await options.titlesAre(FRONTEND);
    expect(await options.page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
  });
});
