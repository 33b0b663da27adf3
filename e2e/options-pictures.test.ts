import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/screenshots');
const FORTY = manyPostings(40, new Date('2026-10-20T12:00:00.000Z'));

let running: Running;
let options: OptionsPage;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
  options.page.on('pageerror', (error) => errors.push(String(error)));
  options.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterAll(() => running?.browser.close());

const list = () => options.start(FORTY);
const detail = async () => {
  await list();
  await options.read(FORTY[0]?.posting.title ?? '');
};

test.each<[string, 'light' | 'dark', number, () => Promise<void>]>([
  ['options-list-light', 'light', 1280, list],
  ['options-list-dark', 'dark', 1280, list],
  ['options-detail-light', 'light', 1280, detail],
  ['options-detail-dark', 'dark', 1280, detail],
  ['options-narrow-light', 'light', 400, list],
])('%s is drawn without a fault', async (name, scheme, width, reach) => {
  await options.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await reach();
  await options.page.setViewport({ width, height: 800 });
  await options.page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
  const picture = await options.page.screenshot({ path: `${FOLDER}/${name}.png` });
  expect(picture.length).toBeGreaterThan(10_000);
  expect(errors).toEqual([]);
});
