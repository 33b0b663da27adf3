import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { created, recaptured } from '../utils/store/change.ts';
import { duties } from './job-page.ts';
import { OptionsPage } from './options-page.ts';

const [A, B] = ['a', 'b'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [string, string];
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const html = (lines: string[]) =>
  `<p>A small kitchen.</p><ul>${lines.map((line) => `<li>${line}.</li>`).join('')}</ul>`;
const posting = {
  title: 'Senior cook',
  hiringOrganization: { name: 'Kombüse GmbH' },
  jobLocation: [{ name: 'Hamburg, Germany' }],
  baseSalary: { minValue: 41_000, maxValue: 46_000, currency: 'EUR', unitText: 'YEAR' as const },
  description: html(duties()),
};
const request = (id: string, url: string, day: number) => ({
  ...{ saveId: id, id, url, canonicalUrl: url, posting, original: {}, provenance: {}, requestedAt: at(day) },
});
const HOME = 'https://kombuese.example/jobs/123456';
const BOARD = 'https://board.example/jobs/778899';
const first = created({ ...request(A, HOME, 1), notes: 'Ask Ada' });
const [one = '', two = '', three = '', , ...rest] = duties();
const again = recaptured(first, {
  ...request(A, HOME, 9),
  basedOn: 1,
  notes: 'Ask Ada',
  posting: {
    ...posting,
    baseSalary: { ...posting.baseSalary, maxValue: 44_000 },
    description: html([
      one,
      two,
      three,
      'You teach four apprentices how to fillet, how to smoke, and how to keep a knife sharp',
      ...rest,
    ]),
  },
});
const closed = recaptured(again, {
  ...request(A, HOME, 12),
  posting: { ...again.posting, expired: true },
  basedOn: 2,
  notes: 'Ask Ada',
});
const other: SavedPosting = {
  ...created({
    ...request(B, BOARD, 5),
    notes: 'Seen on the board',
    posting: { ...posting, title: 'Senior Cook (m/f/d)', employmentType: ['FULL_TIME'] },
  }),
  status: 'applied',
  tags: ['harbour'],
};

let running: Running;
let options: OptionsPage;
beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running.browser.close());
beforeEach(() => options.start([closed, other]));
const open = async (id: string) => {
  await options.page.goto(`${running.origin}/options.html#posting=${id}`);
  await options.page.waitForSelector('.posting-detail');
};

describe('the versions of a posting', () => {
  it('tell what changed, field by field and in the text', async () => {
    await open(A);
    await options.page.locator('.versions > summary').click();
    await options.page.waitForSelector('.versions li');
    await expect.poll(() => options.page.$$eval('.versions li', (items) => items.length)).toBe(2);
    await options.page.locator('.versions li:last-of-type summary').click();
    await options.shows('.versions td', 'EUR 41,000–46,000 a year');
    await options.shows('.text-difference del', 'two');
    await options.shows('.text-difference ins', 'four');
    await expect
      .poll(() => options.page.$eval('.text-difference', (box) => box.textContent))
      .not.toContain(rest.at(-1));
    expect(await options.faults()).toEqual([]);
  });

  it('say when the page was first seen closed, in the detail and in the list', async () => {
    await open(A);
    const seen = await options.page.evaluate(
      (iso) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(iso)),
      at(12),
    );
    await options.shows('.closed-banner', `closed when seen on ${seen}`);
    await options.page.waitForSelector(`.stamp[title="Closed when seen on ${seen}"]`);
  });
});

describe('two postings of one job', () => {
  it('lead to each other', async () => {
    await open(A);
    await options.shows('.related li', 'On another site');
    await options.page.locator('.related a').click();
    await options.heading('Senior Cook (m/f/d)');
    await options.shows('.related a', 'Senior cook');
  });

  it('become one, field by field, and two again', async () => {
    await open(A);
    await options.page.locator('.related button').click();
    await options.page.waitForSelector('.merge-dialog[open]');
    expect(await options.faults()).toEqual([]);
    // What only the other says is taken from it; the rest stays until the person says otherwise.
    const chosen = () =>
      options.page.$$eval('.merge-dialog tr[data-name]', (rows) =>
        Object.fromEntries(
          rows.map((row) => [row.getAttribute('data-name'), row.querySelectorAll('input')[1]?.checked]),
        ),
      );
    await expect.poll(() => chosen()).toMatchObject({ title: false, employmentType: true, status: true });
    await options.page.locator('tr[data-name="status"] td:first-of-type label').click();
    await expect.poll(() => chosen()).toMatchObject({ status: false });
    await options.page.locator('tr[data-name="status"] td:last-of-type label').click();
    await expect.poll(() => chosen()).toMatchObject({ status: true });
    await options.page.locator('.merge-dialog details summary').click();
    await options.shows('.merge-dialog .text-difference del', 'four');
    await options.click('button', 'Merge');
    await options.told('Merged into one.');
    const merged = await options.storedAs(A, ({ revision }) => revision > closed.revision);
    expect(merged).toMatchObject({
      status: 'applied',
      notes: 'Ask Ada\n\nSeen on the board',
      tags: ['harbour'],
      aliases: [BOARD],
    });
    expect(merged.posting).toMatchObject({ title: 'Senior cook', employmentType: ['FULL_TIME'] });
    expect(merged.history.at(-1)).toMatchObject({ event: 'merged' });
    await options.storedAs(B, ({ deletedAt }) => deletedAt !== undefined);
    await options.titlesAre('Senior cook');

    await options.press('Control+z');
    await options.told('They are two again.');
    const back = await options.storedAs(B, ({ deletedAt }) => deletedAt === undefined);
    expect(back).toMatchObject({ status: 'applied', notes: 'Seen on the board' });
    expect(await options.storedAs(A, ({ status }) => status === 'saved')).toMatchObject({
      notes: 'Ask Ada',
      tags: [],
      posting: closed.posting,
    });
  });

  it('stay two where one was changed since', async () => {
    await open(A);
    await options.page.locator('.related button').click();
    await options.page.waitForSelector('.merge-dialog[open]');
    await options.click('button', 'Merge');
    await options.told('Merged into one.');
    await options.choose('.status-choice select', 'offer');
    await options.storedAs(A, ({ status }) => status === 'offer');
    // The status first, then the merge.
    await options.press('Control+z');
    await options.storedAs(A, ({ status }) => status === 'applied');
    await options.press('Control+z');
    await options.told('One of them was changed since, so they stay as they are.');
    expect(await options.storedAs(B, ({ deletedAt }) => deletedAt !== undefined)).toBeDefined();
  });
});
