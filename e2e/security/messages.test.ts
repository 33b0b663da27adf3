import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openOptions } from '../../scripts/browser/drive.ts';
import { clickIcon } from '../../scripts/browser/launch.ts';
import { scratch, useExtension } from '../harness.ts';
import { hasCorpus } from './corpus.ts';
import { measured } from './report.ts';

/** Messages from each of the three senders. */
const COUNT = hasCorpus ? 3_400 : 150;
const LONG = 10 * 60_000;

const extension = useExtension();
const ID = '00000000-0000-4000-8000-000000000001';

/** A save that the background would do, if it came from a page of ours. */
const saveOf = (saveId: string) => ({
  type: 'save',
  key: `save:${saveId}`,
  request: {
    saveId,
    id: ID,
    url: 'https://jobs.example/1',
    canonicalUrl: 'https://jobs.example/1',
    posting: { title: 'Forged' },
    original: {},
    provenance: {},
    requestedAt: '2026-10-20T12:00:00.000Z',
  },
});

const message = fc.oneof(
  fc.uuid().map(saveOf),
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({
    type: fc.constantFrom('save', 'finish-saves', 'delete', '__proto__', ''),
    key: fc.string(),
    request: fc.jsonValue(),
  }),
  fc.constantFrom('save', 'finish-saves').map((type) => ({ type })),
  fc.string({ maxLength: 2_000 }),
);
const messages = (seed: number) => fc.sample(message, { numRuns: COUNT, seed });

/** Everything that is kept: the database and the extension's storage, as one text. */
const stateIn = (options: Page): Promise<string> =>
  options.evaluate(async () => {
    const request = indexedDB.open('jobmark');
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const tables = [...database.objectStoreNames].map(
      (name) =>
        new Promise((done) => {
          const all = database.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => done([name, all.result]);
        }),
    );
    const kept = JSON.stringify([await Promise.all(tables), await chrome.storage.local.get(null)]);
    database.close();
    return kept;
  });

/** Another extension, which may do nothing but talk. */
function otherExtension(): string {
  const folder = join(scratch(), 'other');
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Other', version: '1' }));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return folder;
}

it(`${3 * COUNT} messages from a page, a content script and another extension change nothing`, {
  timeout: LONG,
}, async () => {
  const { browser, origin } = extension.running;
  const ours = origin.split('//')[1] ?? '';
  const options = await openOptions(extension.running);
  await options.waitForSelector('.posting-row, .notice');
  const before = await stateIn(options);

  const tab = await extension.visit('sample-posting.html');
  const popup = await clickIcon(extension.running, tab);
  await tab.evaluate(
    (all, id) => {
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage: (...parts: unknown[]) => void } } };
      for (const each of all) {
        postMessage(each, '*');
        chrome?.runtime?.sendMessage?.(id, each);
      }
    },
    messages(1),
    ours,
  );
  const inContentScript = await popup.evaluate(
    async (all, save) => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: active?.id ?? -1 },
        args: [all, save],
        func: async (given: unknown[], stored: { key: string; request: object }) => {
          const late = () => new Promise((done) => setTimeout(done, 200));
          let answers = 0;
          for (let at = 0; at < given.length; at += 50) {
            const told = given
              .slice(at, at + 50)
              .map((each) => chrome.runtime.sendMessage(each).catch(() => undefined));
            for (const answer of told) if ((await Promise.race([answer, late()])) !== undefined) answers++;
          }
          chrome.runtime.connect().postMessage(given[0]);
          // What lies in the storage is saved, too, so no one else may put anything there.
          const put = (area: chrome.storage.StorageArea | undefined) =>
            Promise.resolve(area?.set({ [stored.key]: stored.request }) ?? Promise.reject()).then(
              () => 'stored',
              () => 'refused',
            );
          return { answers, local: await put(chrome.storage.local), session: await put(chrome.storage.session) };
        },
      });
      return frame?.result;
    },
    messages(2) as never[],
    saveOf(ID) as never,
  );
  expect(inContentScript).toEqual({ answers: 0, local: 'refused', session: 'refused' });
  await popup.close().catch(() => undefined);

  const other = await browser.installExtension(otherExtension());
  const stranger = await browser.newPage();
  await stranger.goto(`chrome-extension://${other}/page.html`);
  const told = await stranger.evaluate(
    async (all, id) => {
      let answers = 0;
      for (const each of all) {
        const answer = await chrome.runtime.sendMessage(id, each).catch(() => undefined);
        if (answer !== undefined) answers++;
      }
      chrome.runtime.connect(id).postMessage(all[0]);
      return answers;
    },
    messages(3) as never[],
    ours,
  );
  expect(told).toBe(0);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await stateIn(options)).toBe(before);
  measured(`${3 * COUNT} messages from a page, a content script, another extension`, '0 changes of state', '0');

  // A page of ours is heard, so the messages above would have changed something.
  await options.evaluate((each) => chrome.runtime.sendMessage(each), saveOf(ID) as never);
  expect(await stateIn(options)).toContain('Forged');
});
