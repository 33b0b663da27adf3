import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const inDays = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
const [first, second, ...others] = manyPostings(8).map((saved) => ({ ...saved, status: 'saved' as const }));
if (!first || !second) throw new Error('too few postings');
const POSTINGS = [
  { ...first, posting: { ...first.posting, validThrough: inDays(3) } },
  { ...second, nextStep: { text: 'Call Maren', date: inDays(1) } },
  ...others,
];

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

it('says at the first visit how to begin, by which keys, and what is seen of pages', async () => {
  const text = () => options.page.$eval('main', (main) => main.textContent ?? '');
  const worker = await running.browser.waitForTarget((target) => target.type() === 'service_worker');
  const keys = await (await worker.worker())?.evaluate(async () => {
    const commands = await chrome.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut;
  });
  await expect.poll(text).toContain(keys ? `or press ${keys},` : 'Click the Jobmark icon and check');
  await expect.poll(text).toContain('only when you click its icon');
});

it('an unpacked extension is known as one, without a permission for it', async () => {
  const worker = await running.browser.waitForTarget((target) => target.type() === 'service_worker');
  const self = await (await worker.worker())?.evaluate(() => chrome.management.getSelf());
  expect(self?.installType).toBe('development');
});

it('says in the list what closes and what is to be done soon', async () => {
  await options.start(POSTINGS);
  const stamps = () => options.page.$$eval('.stamp.soon', (all) => all.map((each) => each.textContent));
  await expect.poll(stamps).toEqual(['Closes in 3 days', 'Due tomorrow']);
  expect(await options.faults()).toEqual([]);
});

it('shows every view and whole amounts at 1024 px', async () => {
  await options.page.setViewport({ width: 1024, height: 700 });
  await options.page.waitForFunction(() => innerWidth === 1024);
  const cut = () =>
    options.page.$$eval('.view-tabs, .col-pay .cut', (all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent),
    );
  expect(await options.page.$$eval('.col-pay .cut', (all) => all.length)).toBeGreaterThan(3);
  await expect.poll(cut).toEqual([]);
});
