import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { fill } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { idAt, SIX, TITLES } from './six.ts';

const [ENGINEER = '', NURSE = ''] = TITLES;
const ID = idAt(1);

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

/** The nurse's posting with more in it. */
function withNurse(over: (nurse: SavedPosting) => Partial<SavedPosting>): SavedPosting[] {
  return SIX.map((saved) => (saved.id === ID ? { ...saved, ...over(saved) } : saved));
}
const pencil = (field: string) => `[data-field="${field}"] .pencil`;
const focusIsOn = (selector: string) =>
  options.page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

describe('a field in its place', () => {
  beforeEach(async () => {
    await options.start(SIX);
    await options.read(NURSE);
  });

  test('is edited with the keyboard alone: what the page said stands under it, and is put back', async () => {
    await options.focus(pencil('title'));
    await options.press('Enter');
    await focusIsOn('#field-title');
    await options.press('End');
    await options.page.keyboard.type(', days');
    await options.press('Enter');
    await focusIsOn(pencil('title'));
    await options.heading(`${NURSE}, days`);
    const edited = await options.storedAs(ID, ({ posting }) => posting.title === `${NURSE}, days`);
    expect(edited.original).toEqual({ title: NURSE });
    await options.page.locator('.changed-by-you summary').click();
    await options.shows('.changed-by-you td', NURSE);
    await options.page.locator('.changed-by-you tbody button').click();
    await options.storedAs(ID, ({ posting, original }) => posting.title === NURSE && !('title' in original));
  });

  test('shows where its value came from', async () => {
    await options.page.locator('[data-field="datePosted"] .source-mark').click();
    await options.shows('#proof-datePosted', 'posted recently');
    await expect
      .poll(() => options.page.$eval('[data-field="datePosted"] .source-mark', (mark) => mark.ariaLabel))
      .toContain('check this');
  });

  test('that the page does not state can be added, and Undo takes it away', async () => {
    await options.page.locator('.missing-facts summary').click();
    await options.click('button', 'Add: Department');
    await focusIsOn('#field-employmentUnit');
    await options.page.keyboard.type('Ward 3');
    await options.press('Escape');
    await focusIsOn(pencil('employmentUnit'));
    await options.storedAs(ID, ({ posting }) => posting.employmentUnit === 'Ward 3');
    await options.press('Control+z');
    await options.told('Taken back.');
    await options.storedAs(ID, ({ posting }) => posting.employmentUnit === undefined);
  });

  test('may be a list, an entry a line', async () => {
    await options.page.locator(pencil('qualifications')).click();
    await fill(options.page, '#field-qualifications', 'Patience\n\n  A diploma');
    await options.press('Escape');
    const saved = await options.storedAs(ID, ({ posting }) => posting.qualifications?.length === 2);
    expect(saved.posting.qualifications).toEqual(['Patience', 'A diploma']);
    expect(saved.original.qualifications).toEqual(SIX[1]?.posting.qualifications);
  });

  test('may be the description, as text', async () => {
    await options.page.locator(pencil('description')).click();
    await fill(options.page, '#field-description', '## Nights\n\n- Watch\n- Write');
    await options.press('Escape');
    await options.storedAs(
      ID,
      ({ posting }) => posting.description === '<h3>Nights</h3><ul><li>Watch</li><li>Write</li></ul>',
    );
    await options.shows('.whole-text .description h3', 'Nights');
  });

  test('that two tabs changed is asked about', async () => {
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${ID}` });
    await other.heading(NURSE);
    await options.page.bringToFront();
    await options.page.locator(pencil('identifier')).click();
    await other.page.bringToFront();
    await other.page.locator(pencil('identifier')).click();
    await fill(other.page, '#field-identifier', 'THEIRS');
    await other.press('Enter');
    await options.storedAs(ID, ({ posting }) => posting.identifier === 'THEIRS');
    // Typed before this tab has shown what the other wrote.
    await options.page.evaluate(() => {
      const box = document.querySelector('#field-identifier') as HTMLInputElement;
      box.value = 'MINE';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await options.page.bringToFront();
    await options.shows('.conflict-dialog td', 'THEIRS');
    await options.click('button', 'Keep yours');
    await options.storedAs(ID, ({ posting }) => posting.identifier === 'MINE');
    await other.page.close();
  });
});

describe('the person’s own part', () => {
  beforeEach(async () => {
    await options.start(withNurse(() => ({ notes: '' })));
    await options.read(NURSE);
  });

  test('holds a rating, with arrow keys, until it is cleared', async () => {
    await options.focus('.stars input');
    await options.press('Space', 'ArrowRight', 'ArrowRight');
    await options.storedAs(ID, ({ rating }) => rating === 3);
    await expect.poll(() => options.page.$$eval('.stars .filled', (stars) => stars.length)).toBe(3);
    await options.click('button', 'Clear: Rating');
    await options.storedAs(ID, (saved) => !('rating' in saved));
  });

  test('holds a next step with a day; done, it is gone, and Undo brings it back', async () => {
    await fill(options.page, '#next-step', 'Call Åsa');
    await options.page.$eval('.next-step input[type=date]', (input) => {
      (input as HTMLInputElement).value = '2020-02-03';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await options.storedAs(ID, ({ nextStep }) => nextStep?.date === '2020-02-03' && nextStep.text === 'Call Åsa');
    await options.shows('.next-step .due', 'Overdue');
    await options.click('button', 'Next step is done');
    await options.told('Done: Call Åsa');
    await options.storedAs(ID, (saved) => !('nextStep' in saved));
    await options.focus('#detail-heading');
    await options.press('Control+z');
    await options.storedAs(ID, ({ nextStep }) => nextStep?.date === '2020-02-03');
  });

  test('holds contacts: added, edited, removed, and back again', async () => {
    await options.click('button', 'Add a contact');
    await focusIsOn('.contact-form input');
    await options.page.keyboard.type('Åsa Lind');
    await options.press('Tab');
    await options.page.keyboard.type('Ward lead');
    await options.press('Tab');
    await options.page.keyboard.type('asa@clinic.example');
    await options.press('Enter');
    await options.storedAs(ID, ({ contacts }) => contacts?.[0]?.email === 'asa@clinic.example');
    await expect
      .poll(() => options.page.$eval('.contact-line a', (link) => (link as HTMLAnchorElement).href))
      .toBe('mailto:asa%40clinic.example');
    await options.click('button', 'Edit Åsa Lind');
    await fill(options.page, '.contact-form label:nth-child(2) input', 'Head of ward');
    await options.press('Escape');
    await options.storedAs(ID, ({ contacts }) => contacts?.[0]?.role === 'Head of ward');
    await options.click('button', 'Remove Åsa Lind');
    await options.told('Åsa Lind removed.');
    await options.storedAs(ID, (saved) => !('contacts' in saved));
    await options.click('button', 'Undo Ctrl+Z');
    await options.storedAs(ID, ({ contacts }) => contacts?.[0]?.role === 'Head of ward');
  });

  test('holds notes in Markdown, shown without anything that runs or loads', async () => {
    await fill(
      options.page,
      '#notes',
      '# Ask\n\n- **pay**\n\n<img src=x onerror="document.title=1"> [go](javascript:1)',
    );
    await options.click('button', 'Preview');
    await options.shows('.notes-preview h3', 'Ask');
    await options.shows('.notes-preview li strong', 'pay');
    await expect.poll(() => options.page.$('.notes-preview img')).toBeNull();
    await expect.poll(() => options.page.$('.notes-preview a[href]')).toBeNull();
    await options.storedAs(ID, ({ notes }) => notes.startsWith('# Ask'));
  });

  test('survives a tab that is closed in the middle of it', async () => {
    const other = await OptionsPage.open(running.browser, running.origin, { hash: `#posting=${ID}` });
    await other.heading(NURSE);
    await other.focus('.stars input');
    await other.press('Space');
    await fill(other.page, '#next-step', 'Write back');
    await other.page.close();
    await options.page.bringToFront();
    await options.reload();
    await options.storedAs(ID, ({ rating, nextStep }) => rating === 1 && nextStep?.text === 'Write back');
  });
});

describe('what is told of a posting', () => {
  test('its history, in words', async () => {
    const at = '2026-10-19T10:00:00.000Z';
    await options.start(
      withNurse(({ history }) => ({
        revision: 6,
        history: [
          ...history.slice(0, 2),
          { at, revision: 3, event: 'captured', changed: ['baseSalary'] },
          { at, revision: 4, event: 'captured', changed: [] },
          { at, revision: 5, event: 'edited', changed: ['nextStep', 'title'] },
          { at, revision: 6, event: 'imported' },
        ],
      })),
    );
    await options.read(NURSE);
    await options.page.locator('.history summary').click();
    const told = () => options.page.$$eval('.history li > span', (lines) => lines.map((line) => line.textContent));
    await expect
      .poll(told)
      .toEqual([
        'Brought in from a file',
        'You changed: next step, title',
        'Read again: the page says the same',
        'Read again from the page; new: pay',
        'Status: applied',
        'Saved from careers.cliniquedestilleuls.example',
      ]);
  });

  test('as Markdown on the clipboard', async () => {
    await options.start(SIX);
    await options.read(ENGINEER);
    const context = running.browser.defaultBrowserContext();
    await context.overridePermissions(running.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await options.page.bringToFront();
    await options.click('button', 'Copy as Markdown');
    await options.told('Copied as Markdown.');
    const copied = () => options.page.evaluate(() => navigator.clipboard.readText());
    for (const part of [`# ${ENGINEER}`, 'Norrsken Energi', 'What you bring', '- Clear writing in English'])
      await expect.poll(copied).toContain(part);
    await context.clearPermissionOverrides();
  });
});

test('no state of it has a fault that axe finds, light and dark, wide and narrow, also right to left', async () => {
  const contacts = [
    { name: 'Åsa Lind', role: 'Ward lead', email: 'asa@clinic.example', telephone: '+41 21 555 01 02' },
  ];
  await options.start(withNurse(() => ({ contacts, rating: 4, nextStep: { text: 'Call', date: '2020-01-02' } })));
  await options.read(NURSE);
  await options.page.$$eval('.posting-detail details', (all) => {
    for (const each of all) each.open = true;
  });
  await options.page.locator(pencil('baseSalary')).click();
  await options.page.locator('[data-field="datePosted"] .source-mark').click();
  await options.click('button', 'Add a contact');
  await options.click('button', 'Preview');
  for (const value of ['light', 'dark']) {
    await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    for (const width of [1280, 400]) {
      await options.page.setViewport({ width, height: 800 });
      await options.page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
      // From the top, so that the tools that stay in view stand over nothing.
      await options.page.$eval('.detail-pane', (pane) => pane.scrollTo(0, 0));
      expect(await options.faults(), `${value}, ${width}`).toEqual([]);
    }
  }
  await options.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await options.faults()).toEqual([]);
  await expect
    .poll(() => options.page.$eval('.detail-pane', (pane) => pane.scrollWidth <= pane.clientWidth))
    .toBe(true);
}, 180_000);
