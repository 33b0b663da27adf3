import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { type ExportSettings, exportText } from '../utils/transfer/json.ts';
import { Downloads } from './downloads.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX, TITLES } from './six.ts';

const downloads = new Downloads();
const folder = mkdtempSync(join(tmpdir(), 'jobmark-import-'));
let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension({ downloadBehavior: { policy: 'allow', downloadPath: downloads.folder } });
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(async () => {
  await running?.browser.close();
  downloads.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function exportOf(postings: SavedPosting[], settings?: ExportSettings): Promise<string> {
  let text = '';
  const pieces = exportText(oncePage(postings), new Date('2026-11-01T00:00:00.000Z'), settings);
  for await (const piece of pieces) text += piece;
  return text;
}
async function* oncePage(postings: SavedPosting[]) {
  yield postings;
}

/** Opens the page from the menu and hands it a file. */
async function bring(content: string | Uint8Array, name = 'file.json'): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await options.click('button', 'More');
  await options.click('menuitem', 'Bring in a file…');
  const input = await options.page.waitForSelector('.file-drop input[type=file]');
  await input?.uploadFile(path);
}
/** For looking at by eye: `SHOTS=/tmp/shots vitest …`. */
async function shot(name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  for (const look of ['light', 'dark']) {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await options.page.screenshot({ path: join(SHOTS, `${name}-${look}.png`) as `${string}.png` });
  }
}
const heading = (text: string) => options.shows('#import-heading', text);
const go = () => options.page.locator('.import-page [type=submit]').click();
const byId = (saved: SavedPosting[]) => saved.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const VIEW = {
  id: '5b0d6f0a-52d7-4d8b-8d4e-0f5f3ad2b9aa',
  name: 'Nurses',
  view: 'list',
  search: 'nurse',
  filters: {},
  sort: { by: 'title', descending: false },
  layout: { columns: ['title'], widths: {} },
};

describe('a Jobmark file', () => {
  test('into an empty profile, and out again: the same bytes but for the date', async () => {
    const file = await exportOf(manyPostings(120).toReversed());
    await options.start([]);
    await bring(file);
    await heading('What would come in');
    await options.shows('.import-page [type=submit]', 'Add 120 postings');
    await go();
    await heading('Brought in');
    downloads.empty();
    await options.export();
    const { bytes } = await downloads.file();
    const withoutDate = (text: string) => text.replace(/"exportedAt":"[^"]*"/, '');
    expect(withoutDate(bytes.toString('utf8'))).toBe(withoutDate(file));
  });

  test('saved views come along, and go with it', async () => {
    await options.start([]);
    await bring(await exportOf(SIX, { views: [VIEW, { id: 'no view' }] }));
    await options.shows('.import-preview', 'A saved view comes along.');
    await go();
    await heading('Brought in');
    downloads.empty();
    await options.export();
    expect(JSON.parse((await downloads.file()).bytes.toString('utf8')).settings).toEqual({ views: [VIEW] });
    await options.click('button', 'Take it back');
    await heading('Taken back');
    await bring(await exportOf(SIX, { views: [VIEW] }));
    await options.shows('.import-preview', 'A saved view comes along.');
  });

  test('new, changed and same are told apart, chosen, written, and taken back', async () => {
    await options.start(SIX.slice(0, 4));
    const before = await options.stored();
    const later = (saved: SavedPosting, notes: string): SavedPosting => ({
      ...saved,
      notes,
      revision: 9,
      updatedAt: '2027-01-01T00:00:00.000Z',
    });
    const [a, b, c, d, e] = SIX as [SavedPosting, SavedPosting, SavedPosting, SavedPosting, SavedPosting];
    await bring(await exportOf([a, later(b, 'from the file'), later(c, 'other'), later(d, 'both'), e]));
    await heading('What would come in');
    expect(await options.faults()).toEqual([]);
    await options.shows('.table-box', 'from the file');
    await options.choose(`[aria-label="Which to keep of ${TITLES[2]}"]`, 'mine');
    await options.choose(`[aria-label="Which to keep of ${TITLES[3]}"]`, 'both');
    await options.shows('.import-page [type=submit]', 'Add 2 postings, change 1 posting');
    await go();
    await heading('Brought in');
    expect(await options.faults()).toEqual([]);
    const after = await options.stored();
    expect(after).toHaveLength(6);
    const of = (id: string) => after.find((each) => each.id === id);
    expect(of(b.id)).toMatchObject({ notes: 'from the file', revision: 10 });
    expect(of(b.id)?.history.at(-1)).toMatchObject({ event: 'imported', changed: ['notes'] });
    expect(of(c.id)?.notes).toBe(c.notes);
    expect(after.filter(({ notes }) => notes === 'both')).toHaveLength(1);
    expect(of(e.id)).toEqual(e);

    await options.click('button', 'Take it back');
    await heading('Taken back');
    const content = ({ revision: _r, updatedAt: _u, history: _h, ...rest }: SavedPosting) => rest;
    await expect.poll(async () => byId(await options.stored()).map(content)).toEqual(byId(before).map(content));
    await options.press('Escape');
    await options.click('button', 'Back to the list');
    await options.titlesAre(...TITLES.slice(0, 4));
  });

  test('taking back hundreds is told to all pages in few words', async () => {
    await options.start([]);
    await bring(await exportOf(manyPostings(300)));
    await heading('What would come in');
    await go();
    await heading('Brought in');
    // Dexie's own channel: what comes over it, each page reads before it does anything else.
    await options.page.evaluate(() => {
      const heard: number[] = [];
      Object.assign(globalThis, { heard });
      new BroadcastChannel('x-storagemutated-1').onmessage = ({ data }) => heard.push(JSON.stringify(data).length);
    });
    await options.click('button', 'Take it back');
    await heading('Taken back');
    const heard = () => options.page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
    await expect.poll(heard).not.toEqual([]);
    expect(Math.max(...(await heard()))).toBeLessThan(10_000);
    await expect.poll(() => options.stored()).toEqual([]);
  });

  test('what only looks like a posting here is linked to it, not merged; taken back, the link goes too', async () => {
    const [first] = SIX as [SavedPosting];
    const { applyUrl: _apply, identifier: _id, ...posting } = first.posting;
    const here = { ...first, posting };
    const again: SavedPosting = {
      ...here,
      id: '00000000-0000-4000-8000-0000000000aa',
      url: 'https://board.example/jobs/view/998877',
      canonicalUrl: 'https://board.example/jobs/view/998877',
    };
    await options.start([here]);
    const before = await options.stored();
    await bring(await exportOf([again]));
    await heading('What would come in');
    await options.shows('.kinds', 'Looks like one you have (1)');
    await options.shows('.table-box', 'The same job on another site');
    expect(await options.faults()).toEqual([]);
    await shot('import-alike');
    await go();
    await heading('Brought in');
    const after = await options.stored();
    expect(after.find(({ id }) => id === again.id)?.related).toMatchObject([{ id: here.id, as: 'same-job' }]);
    expect(after.find(({ id }) => id === here.id)?.related).toMatchObject([{ id: again.id, as: 'same-job' }]);
    await options.click('button', 'Take it back');
    await heading('Taken back');
    const content = ({ revision: _r, updatedAt: _u, history: _h, ...rest }: SavedPosting) => rest;
    expect((await options.stored()).map(content)).toEqual(before.map(content));
  });

  test('what lies in the bin is said to, and stays there unless it is taken out', async () => {
    await options.start(SIX.slice(0, 1));
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await bring(await exportOf(SIX.slice(0, 1)));
    await heading('What would come in');
    await options.shows('.table-box', 'You deleted this on');
    await options.page.select(`[aria-label="Which to keep of ${TITLES[0]}"]`, 'theirs');
    await go();
    await heading('Brought in');
    expect((await options.stored())[0]).not.toHaveProperty('deletedAt');
  });

  test('rows that can’t be read are told, kept aside in a file, and the others come in', async () => {
    await options.start([]);
    const text = JSON.stringify({
      format: 'jobmark',
      version: 1,
      exportedAt: '2026-11-01T00:00:00.000Z',
      postings: [SIX[0], { ...SIX[1], url: 'javascript:alert(1)' }],
    });
    await bring(text);
    await heading('What would come in');
    await options.page.locator('.kinds label:last-child').click();
    await options.shows('.table-box', 'url: ');
    downloads.empty();
    await options.click('button', 'Save these as a file');
    const { name, bytes } = await downloads.file();
    expect(name).toBe('jobmark-unread.json');
    expect(JSON.parse(bytes.toString('utf8'))).toEqual([{ ...SIX[1], url: 'javascript:alert(1)' }]);
    await go();
    await heading('Brought in');
    await expect.poll(() => options.stored()).toEqual([SIX[0]]);
  });

  test('changed between the look and the writing: nothing is written, and it is said', async () => {
    await options.start(SIX.slice(0, 1));
    await bring(
      await exportOf([{ ...(SIX[0] as SavedPosting), notes: 'theirs', updatedAt: '2027-01-01T00:00:00.000Z' }], {
        views: [VIEW],
      }),
    );
    await heading('What would come in');
    const other = await OptionsPage.open(running.browser, running.origin);
    await other.press('j', 'Delete');
    await other.told('1 posting deleted.');
    await other.page.close();
    await options.page.bringToFront();
    const before = await options.stored();
    await go();
    await options.shows('[role=alert]', 'Your postings were changed meanwhile');
    await expect.poll(() => options.stored()).toEqual(before);
    // Neither did the saved view come in.
    await options.click('button', 'Choose another file');
    await bring(await exportOf([], { views: [VIEW] }));
    await options.shows('.import-preview', 'A saved view comes along.');
  });
});

describe('a table', () => {
  const TABLE =
    'Job Position,Company,Location,Status,Date Applied,Comments,Colour\n' +
    'Night nurse,Clinic,Bern,Applied,03/04/2026,Call them,red\n' +
    'Cook,Maison,Lyon,Wishlist,,,\n' +
    ',,,,,,blue\n';

  test('is mapped, previewed and brought in', async () => {
    await options.start([]);
    await bring(TABLE, 'jobs.csv');
    await heading('What do the columns hold?');
    expect(await options.faults()).toEqual([]);
    await options.shows('.look', 'two ways, such as 03/04/2026');
    await options.choose('.mapping-options label:last-child select', 'dmy');
    await options.choose('[aria-label="Read the column Colour as"]', 'tags');
    await go();
    await heading('What would come in');
    await options.shows('.import-page [type=submit]', 'Add 2 postings');
    downloads.empty();
    await options.page.locator('.kinds label:last-child').click();
    await options.shows('.table-box', 'It has no title, no company and no address.');
    await options.click('button', 'Save these as a file');
    expect(readFileSync((await downloads.file()).path, 'utf8')).toContain('"","","","","","","blue"');
    await go();
    await heading('Brought in');
    const stored = (await options.stored()).toSorted((a, b) =>
      (a.posting.title ?? '') < (b.posting.title ?? '') ? -1 : 1,
    );
    expect(stored).toMatchObject([
      { status: 'saved', posting: { title: 'Cook', hiringOrganization: { name: 'Maison' } } },
      {
        status: 'applied',
        tags: ['red'],
        notes: 'Call them',
        history: [{ event: 'imported' }, { at: '2026-04-03T12:00:00.000Z' }],
      },
    ]);
  });

  test('brought in a second time, it is there already', async () => {
    await options.start([]);
    for (const kind of ['new', 'same']) {
      await bring(TABLE, 'jobs.csv');
      await heading('What do the columns hold?');
      await go();
      await heading('What would come in');
      if (kind === 'same') break;
      await go();
      await heading('Brought in');
      await options.page.locator('.import-buttons .primary').click();
      await options.titlesAre('Cook', 'Night nurse');
    }
    await options.shows('.kinds', 'Already here (2)');
    await expect
      .poll(() => options.page.$eval('.import-page [type=submit]', (button) => (button as HTMLButtonElement).disabled))
      .toBe(true);
  });
});

describe('a file that is refused', () => {
  beforeEach(() => options.start(SIX));
  test.each<[string, string | Uint8Array, string]>([
    ['cut off', '{"format":"jobmark","version":2,"postings":[{', 'This file is cut off'],
    [
      'of a newer version',
      '{"format":"jobmark","version":3,"postings":[]}',
      'A newer version of Jobmark made this file',
    ],
    ['100,000 deep', `{"format":"jobmark","x":${'['.repeat(100_000)}`, 'built in a way that no Jobmark file is'],
    ['of pictures', new Uint8Array(5_000), 'Jobmark can’t read this kind of file'],
    [
      'in another charset',
      new Uint8Array([...new TextEncoder().encode('{"format":"jobmark","a":"'), 0xff, 0xfe, 0x22]),
      'The letters of this file can’t be read',
    ],
    ['of nothing', '', 'This file is empty'],
  ])('%s: a sentence, and nothing is changed', async (_name, content, sentence) => {
    await bring(content);
    await options.shows('.file-drop [role=alert]', sentence);
    expect(await options.faults()).toEqual([]);
    await expect.poll(async () => byId(await options.stored())).toEqual(byId(SIX));
  });
});
