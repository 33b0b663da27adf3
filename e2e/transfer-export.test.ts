import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { exportSchema } from '../utils/transfer/json.ts';
import { Downloads } from './downloads.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';
import { SIX, TITLES } from './six.ts';

const downloads = new Downloads();
let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension({ downloadBehavior: { policy: 'allow', downloadPath: downloads.folder } });
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(async () => {
  await running?.browser.close();
  downloads.remove();
});
beforeEach(async () => {
  downloads.empty();
  await options.start(SIX);
});

const exported = async () => {
  const { name, bytes } = await downloads.file();
  return { name, text: bytes.toString('utf8'), bytes };
};
const postingsOf = async () => exportSchema.parse(JSON.parse((await exported()).text)).postings;

describe('as a Jobmark file', () => {
  test('all is what the store holds, nothing missing, nothing from the bin', async () => {
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await options.export();
    const { name, text } = await exported();
    const stored = (await options.stored()).filter(({ deletedAt }) => !deletedAt);
    stored.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
    expect(stored).toHaveLength(5);
    expect(JSON.parse(text)).toEqual({
      format: 'jobmark',
      version: 2,
      exportedAt: expect.any(String),
      postings: stored,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const day = await options.page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(name).toBe(`jobmark-${day}.json`);
    await options.told(`5 postings exported to ${name}.`);
  });

  test('with the bin, where that is asked for', async () => {
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await options.click('button', 'Export…');
    await options.page.locator('.export-dialog input[type=checkbox]').click();
    await options.page.locator('.export-dialog [type=submit]').click();
    expect((await postingsOf()).filter(({ deletedAt }) => deletedAt)).toHaveLength(1);
  });

  test('into a file that the person names, whole or not at all', async () => {
    // A file of the browser's own stands for one that the person names: the same handle, without the browser's dialog.
    await options.page.evaluate(() => {
      const pick = async ({ suggestedName }: { suggestedName: string }) => {
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(`my ${suggestedName}`, { create: true });
      };
      Object.assign(globalThis, { showSaveFilePicker: pick });
    });
    await options.click('button', 'Export…');
    await options.click('button', 'Save as…');
    const day = await options.page.evaluate(() => new Date().toLocaleDateString('sv'));
    await options.told(`6 postings exported to my jobmark-${day}.json.`);
    const text = await options.page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle(name)).getFile()).text();
    }, `my jobmark-${day}.json`);
    expect(exportSchema.parse(JSON.parse(text)).postings).toHaveLength(6);
    await options.page.evaluate(() => {
      const stopped = async () => {
        throw new DOMException('', 'AbortError');
      };
      Object.assign(globalThis, { showSaveFilePicker: stopped });
    });
    await options.click('button', 'Export…');
    await options.click('button', 'Save as…');
    await options.shows('.export-dialog', 'Jobmark file');
    expect(await options.faults()).toEqual([]);
    await options.press('Escape');
  });

  test('the selected, and what the list shows', async () => {
    await options.press('j', 'j', 'x', 'j', 'j', 'x');
    await options.export({ button: 'Export these…' });
    expect((await postingsOf()).map(({ posting }) => posting.title)).toEqual([TITLES[1], TITLES[3]]);
    downloads.empty();
    await options.page.reload();
    await options.ready();
    await options.search('nurse');
    await options.titlesAre(TITLES[1] ?? '');
    await options.click('button', 'Export…');
    await options.page.locator('.export-dialog input[value=shown]').click();
    await options.page.locator('.export-dialog [type=submit]').click();
    expect((await postingsOf()).map(({ posting }) => posting.title)).toEqual([TITLES[1]]);
  });

  test('by keys alone: Enter opens it, Enter exports', async () => {
    await options.focus('.toolbar .tools button');
    await options.press('Enter');
    await options.page.waitForSelector('.export-dialog input[value=json]:focus');
    await options.press('Enter');
    expect(await postingsOf()).toHaveLength(6);
  });
});

test.each([
  ['csv', 'csv', /^\ufeffID,Title,Company/, TITLES[1] ?? ''],
  ['markdown', 'md', /^# Saved jobs/, `## ${TITLES[0]}`],
  ['json-ld', 'jsonld', /^\{"@context":"https:\/\/schema.org"/, '"@type":"JobPosting"'],
  ['calendar', 'ics', /^BEGIN:VCALENDAR\r\n/, 'END:VCALENDAR'],
])('as %s', async (format, extension, start, part) => {
  await options.export({ format });
  const { name, text } = await exported();
  expect(name.endsWith(`.${extension}`)).toBe(true);
  expect(text).toMatch(start);
  expect(text).toContain(part);
});

test('as a zip of Markdown, a file each', async () => {
  await options.export({ format: 'markdown-zip' });
  const files = unzipSync(new Uint8Array((await exported()).bytes));
  expect(Object.keys(files)).toHaveLength(6);
  expect(Object.values(files).map((bytes) => strFromU8(bytes).slice(0, 4))).toEqual(Array(6).fill('---\n'));
});

test('the window has no barrier, in any of its states', async () => {
  await options.press('j', 'x');
  await options.click('button', 'Export these…');
  await options.page.waitForSelector('.export-dialog');
  expect(await options.faults()).toEqual([]);
  await options.page.locator('.export-dialog input[value="csv"]').click();
  expect(await options.faults()).toEqual([]);
  await options.press('Escape');
  await options.page.waitForSelector('.export-dialog', { hidden: true });
});

test('of thousands it says how far it is, and stops', async () => {
  await options.start(manyPostings(3_000));
  await options.export();
  await options.page.waitForSelector('.export-dialog progress');
  await options.page.locator('.work-meter button').click();
  await options.told('Stopped. No file was made.');
  await options.export();
  expect(await postingsOf()).toHaveLength(3_000);
  await options.told(`3,000 postings exported to ${(await exported()).name}.`);
});
