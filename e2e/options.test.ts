import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

const [ENGINEER = '', NURSE = '', DESIGNER = '', ANALYST = '', FRONTEND = '', WAREHOUSE = ''] = TITLES;

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

describe('one posting', () => {
  beforeEach(() => options.start(SIX));

  test('opens beside the list with every field, its links and its history', async () => {
    await options.read(FRONTEND);
    const text = () => options.page.$eval('.posting-detail', (detail) => (detail as HTMLElement).innerText);
    for (const part of [
      'Brightline Maps',
      'Berlin, Germany',
      'takes no more applications',
      'R-4104',
      'What you bring',
      '3 years',
    ])
      await expect.poll(text).toContain(part);
    await expect
      .poll(() =>
        options.page.$$eval('.ways-out a', (links) =>
          links.map(({ href, target, rel, innerText }) => [href, target, rel, innerText]),
        ),
      )
      .toEqual([
        [SIX[4]?.url, '_blank', 'noopener noreferrer', 'Original at careers.brightlinemaps.example'],
        [SIX[4]?.posting.applyUrl, '_blank', 'noopener noreferrer', 'Apply at careers.brightlinemaps.example'],
      ]);
    await options.page.locator('.history summary').click();
    await options.shows('.history li', 'Status: interviewing');
  });

  test('that was saved from a file names it, without a link that could not lead there', async () => {
    const [one] = SIX;
    if (!one) throw new Error('no posting');
    await options.start([{ ...one, url: 'file:///home/me/job.html', posting: { title: 'From a file' } }]);
    await options.read('From a file');
    await options.shows('.ways-out', 'file:///home/me/job.html');
    await expect.poll(() => options.page.$('.ways-out a')).toBeNull();
  });

  test('is the tab’s address: a link leads to it, Back leaves it', async () => {
    await options.read(NURSE);
    await options.read(ANALYST);
    await expect.poll(() => options.page.url()).toMatch(new RegExp(`#posting=${idAt(3)}$`));
    await options.page.goBack();
    await options.heading(NURSE);
    await options.page.goBack();
    await options.closed();
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${idAt(2)}` });
    await other.heading(DESIGNER);
    await other.page.waitForFunction((title) => document.title === title, {}, `${DESIGNER} · Jobmark`);
    await other.page.close();
  });

  test('that is not there any more is said', async () => {
    const other = await OptionsPage.open(running.browser, running.origin, { hash: '#posting=gone' });
    await other.shows('.notice', 'not here any more');
    await other.page.close();
  });

  test('goes along with the keys, and Escape leaves it', async () => {
    await options.press('j', 'j', 'Enter');
    await options.heading(NURSE);
    await options.press('j');
    await options.heading(DESIGNER);
    await options.press('k', 'k');
    await options.heading(ENGINEER);
    await options.press('Escape');
    await options.closed();
    await options.page.waitForFunction((id) => document.activeElement?.getAttribute('data-id') === id, {}, idAt(0));
  });

  test('is edited; what the page said is told and put back', async () => {
    await options.read(NURSE);
    await options.press('e');
    await options.page.locator('#field-title').fill('Nurse, nights');
    await options.click('button', 'Done');
    await options.shows('.page-said', `The page said: ${NURSE}`);
    const edited = await options.storedAs(idAt(1), ({ posting }) => posting.title === 'Nurse, nights');
    expect(edited.original).toEqual({ title: NURSE });
    expect(edited.history.at(-1)).toMatchObject({ event: 'edited', changed: ['title'] });
    await options.click('button', 'Put back: Title');
    await options.heading(NURSE);
    const restored = await options.storedAs(idAt(1), ({ posting }) => posting.title === NURSE);
    expect(restored.original).toEqual({});
    await expect.poll(() => options.page.$('.page-said')).toBeNull();
  });

  test('typed over is as it was after one Undo, however often it was written meanwhile', async () => {
    await options.read(NURSE);
    await options.press('e');
    await options.page.waitForFunction(() => document.activeElement?.id === 'field-title');
    for (const text of [' A', ' B']) {
      await options.press('End');
      await options.page.keyboard.type(text);
      await options.storedAs(idAt(1), ({ posting }) => posting.title?.endsWith(text) === true);
    }
    await options.press('Escape', 'Control+z');
    await options.told('Taken back.');
    const saved = await options.storedAs(idAt(1), ({ posting }) => posting.title === NURSE);
    expect(saved.original).toEqual({});
    await options.heading(NURSE);
  });

  test('keeps its status, and Undo takes it back', async () => {
    await options.read(NURSE);
    await options.choose('.status-choice select', 'offer');
    await options.told('1 posting: offer.');
    await options.storedAs(idAt(1), ({ status }) => status === 'offer');
    await options.focus('#detail-heading');
    await options.press('Control+z');
    await options.told('Taken back.');
    await options.storedAs(idAt(1), ({ status }) => status === 'applied');
  });

  test('takes tags on and off', async () => {
    await options.read(NURSE);
    await options.page.locator('.tag-editor input').fill('  near   home ');
    await options.press('Enter');
    await options.shows('.tag-editor li', 'near home');
    await options.storedAs(idAt(1), ({ tags }) => tags.join() === 'near home');
    await options.click('button', 'Remove the tag near home');
    await options.storedAs(idAt(1), ({ tags }) => tags.length === 0);
  });

  test('is deleted at once and comes back with Undo', async () => {
    await options.read(NURSE);
    await options.click('button', 'Delete');
    await options.told('1 posting deleted.');
    await options.titlesAre(ENGINEER, DESIGNER, ANALYST, FRONTEND, WAREHOUSE);
    expect((await options.storedAs(idAt(1), ({ deletedAt }) => deletedAt !== undefined)).posting).toEqual(
      SIX[1]?.posting,
    );
    await options.click('button', 'Undo Ctrl+Z');
    await options.titlesAre(...TITLES);
    await options.storedAs(idAt(1), ({ deletedAt }) => deletedAt === undefined);
  });
});
