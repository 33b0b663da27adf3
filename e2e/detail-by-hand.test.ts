import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { fill } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

describe('a posting without a page', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await options.press('n');
    await options.page.waitForFunction(() => document.activeElement?.id === 'field-title');
  });

  test('is written and saved with the keyboard, opened, and taken back', async () => {
    await options.page.keyboard.type('Harbour pilot');
    await options.press('Tab');
    await options.page.keyboard.type('Port of Calais');
    await fill(options.page, '#field-description', 'Ships in, ships out.');
    await fill(options.page, '#by-hand-notes', 'From the notice board');
    await options.press('Control+Enter');
    await options.heading('Harbour pilot');
    await options.told('Posting added.');
    const added = (await options.stored()).find(({ posting }) => posting.title === 'Harbour pilot');
    expect(added).toMatchObject({
      status: 'saved',
      notes: 'From the notice board',
      posting: { hiringOrganization: { name: 'Port of Calais' }, description: '<p>Ships in, ships out.</p>' },
      provenance: {},
    });
    expect(added).not.toHaveProperty('url');
    await options.shows('.ways-out', 'Added by hand');
    // No page, so nothing that a page said, and no sources.
    await expect.poll(() => options.page.$('.posting-detail :is(.page-said, .source-mark)')).toBeNull();
    expect(await options.faults()).toEqual([]);
    await options.focus('#detail-heading');
    await options.press('Control+z');
    await options.titlesAre(...TITLES);
  });

  test('is not saved empty, and says why', async () => {
    await options.click('button', 'Save Ctrl Enter');
    await options.shows('.by-hand [role=alert]', 'Write at least a title');
    await expect.poll(() => options.stored()).toHaveLength(SIX.length);
    expect(await options.faults()).toEqual([]);
  });

  test('stands there again after the tab was closed, until the form is emptied; Undo brings it back', async () => {
    await options.page.keyboard.type('Lighthouse keeper');
    await options.page.reload();
    await options.shows('.by-hand', 'What you typed here before is back.');
    await expect
      .poll(() => options.page.$eval('#field-title', (box) => (box as HTMLTextAreaElement).value))
      .toBe('Lighthouse keeper');
    await options.click('button', 'Empty the form');
    await options.page.waitForFunction(
      () => (document.querySelector('#field-title') as HTMLTextAreaElement).value === '',
    );
    await options.click('button', 'Undo Ctrl+Z');
    await options.page.waitForFunction(
      () => (document.querySelector('#field-title') as HTMLTextAreaElement).value === 'Lighthouse keeper',
    );
    await options.click('button', 'Empty the form');
  });

  test('with an address that is saved already leads there instead of saving twice', async () => {
    const first = SIX[1];
    await options.page.keyboard.type(first?.posting.title ?? '');
    await fill(options.page, '#field-hiringOrganization', first?.posting.hiringOrganization?.name ?? '');
    await fill(options.page, '#by-hand-url', first?.url ?? '');
    await options.press('Control+Enter');
    await options.shows('.by-hand [role=alert]', 'You have saved this posting already.');
    await options.click('button', 'Open it');
    await options.heading(first?.posting.title ?? '');
    expect(options.page.url()).toContain(idAt(1));
    await expect.poll(() => options.stored()).toHaveLength(SIX.length);
    await options.page.evaluate(() => localStorage.clear());
  });
});

describe('on paper', () => {
  const sheet = () => options.page.$eval('.printing', (place) => (place as HTMLElement).innerText);
  /** As the browser does before it prints; the sheet stands for as long as it prints. */
  const beginPrint = async () => {
    await options.page.emulateMediaType('print');
    await options.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  };
  const endPrint = async () => {
    await options.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await options.page.emulateMediaType('screen');
    await expect.poll(() => options.page.$('.sheet')).toBeNull();
  };

  test('one posting stands without the page around it, links with their addresses', async () => {
    const posting = {
      ...SIX[1]?.posting,
      description: '<p>See <a href="https://ward.example/nights">the ward</a>.</p>',
    };
    await options.start(SIX.map((saved) => (saved.id === idAt(1) ? { ...saved, posting, notes: '**Ask**' } : saved)));
    await options.read(TITLES[1] ?? '');
    await beginPrint();
    const text = await sheet();
    for (const part of [TITLES[1] ?? '', 'Lausanne', 'CHF', SIX[1]?.url ?? '', 'the ward', 'Ask'])
      expect(text).toContain(part);
    await expect
      .poll(() => options.page.$eval('.sheet .description a', (link) => getComputedStyle(link, '::after').content))
      .toContain('https://ward.example/nights');
    await expect.poll(() => options.page.$eval('.page', (page) => page.checkVisibility())).toBe(false);
    await expect.poll(() => options.page.$('.sheet button')).toBeNull();
    await endPrint();
  });

  test('the list stands whole, with the day of each application; or what is selected', async () => {
    await options.start(SIX);
    await options.page.evaluate(() => {
      (globalThis as unknown as { print: () => void }).print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset.printed = document.querySelector('.sheet')?.textContent ?? '';
        dispatchEvent(new Event('afterprint'));
      };
    });
    const printed = async (has: string) => {
      await options.press('Control+p');
      await options.page.waitForFunction((wanted) => document.body.dataset.printed?.includes(wanted), {}, has);
      return options.page.evaluate(() => document.body.dataset.printed ?? '');
    };
    const all = await printed('6 postings');
    for (const title of TITLES) expect(all).toContain(title);
    await options.press('j', 'x');
    const one = await printed('1 posting.');
    expect(one).toContain(TITLES[0]);
    expect(one).not.toContain(TITLES[1]);
  });
});
