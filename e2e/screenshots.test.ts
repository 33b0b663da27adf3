import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveByKey } from '../scripts/browser/drive.ts';
import { useExtension } from './harness.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

/** The pictures of the README, made anew by each run. */
const FOLDER = join(import.meta.dirname, '../docs/screenshots');
const NOW = new Date('2026-11-20T12:00:00.000Z');
const extension = useExtension();
const scheme = (value: string) => [{ name: 'prefers-color-scheme', value }];

it.each(['light', 'dark'])('shows the popup and the options page in %s', async (look) => {
  mkdirSync(FOLDER, { recursive: true });
  const picture = (name: string) => join(FOLDER, `${name}-${look}.png`) as `${string}.png`;
  const { popup } = await extension.open('sample-posting.html');
  await popup.emulateMediaFeatures(scheme(look));
  await popup.screenshot({ path: picture('popup') });
  await saveByKey(popup);

  const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
  await options.page.setViewport({ width: 1280, height: 800 });
  await options.page.emulateMediaFeatures(scheme(look));
  const postings = manyPostings(40, NOW);
  await options.start(postings);
  await options.page.screenshot({ path: picture('list') });
  await options.page.goto(`${extension.running.origin}/options.html#posting=${postings[3]?.id}`);
  await options.page.waitForSelector('.posting-detail');
  await options.page.screenshot({ path: picture('options') });
  for (const name of ['popup', 'list', 'options']) expect(statSync(picture(name)).size).toBeGreaterThan(10_000);
  await options.start([]);
});
