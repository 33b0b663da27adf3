import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { SIX } from './six.ts';

let running: Running;
let options: OptionsPage;

beforeAll(async () => {
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(() => running?.browser.close());

/** Sections of some hundred characters, each with a heading, in three depths. */
const PARTS = Array.from({ length: 300 }, (_, at) => {
  const level = 1 + (at % 3);
  return `<h${level}>Part ${at}</h${level}><p>${'Work with care. '.repeat(20)}</p>`;
});

test('a very long text is drawn whole, in its order, its headings as those of one text', async () => {
  const [first, ...others] = SIX;
  if (!first) throw new Error('There are no postings');
  const description = `${PARTS.join('')}<img src=x onerror="document.title='ran'">The end`;
  await options.start([{ ...first, posting: { ...first.posting, description } }, ...others]);
  await options.read(first.posting.title ?? '');
  await options.shows('.posting-detail .description', 'The end');
  const headings = await options.page.$$eval('.posting-detail .description :is(h1, h2, h3, h4, h5, h6)', (all) =>
    all.map(({ localName, textContent }) => `${localName} ${textContent}`),
  );
  expect(headings).toEqual(PARTS.map((_part, at) => `h${3 + (at % 3)} Part ${at}`));
  expect(await options.page.$('.posting-detail .description img')).toBeNull();
});

test('another posting that is opened meanwhile has nothing of it', async () => {
  await options.read(SIX[1]?.posting.title ?? '');
  await options.shows('.posting-detail .description', 'What you bring');
  expect(await options.page.$$eval('.posting-detail .description', (all) => all[0]?.textContent)).not.toContain('Part');
});
