import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BUILT } from '../../scripts/browser/launch.ts';
import { scratch } from '../harness.ts';
import { Profile } from './profile.ts';
import { measured } from './report.ts';

const TRIES = 12;
const ROOM = 160 * 1024 * 1024;

/** Saves postings of some hundred kilobytes one after the other: what was said to each. */
const saveSome = (page: Page, name: string, count: number) =>
  page.evaluate(
    async (name, count) => {
      const said: Record<string, string> = {};
      for (let at = 0; at < count; at++) {
        const title = `${name} ${at}`;
        const description = `<p>${title} ${Array.from({ length: 20_000 }, () => Math.random()).join(' ')}</p>`;
        const request = probe.requestOf(title);
        const reply = await Promise.race([
          probe.handOver({ ...request, posting: { ...request.posting, description } }),
          new Promise<{ error: string }>((done) => setTimeout(() => done({ error: 'silence' }), 20_000)),
        ]);
        said[title] = 'saved' in reply ? 'saved' : reply.error;
      }
      return said;
    },
    name,
    count,
  );

/** The titles of all that is stored, by way of an export. */
const exported = (page: Page) =>
  page.evaluate(async () => {
    let text = '';
    for await (const piece of probe.exportText(probe.store.transfers.pages(), new Date())) text += piece;
    return (JSON.parse(text).postings as { posting: { title: string } }[]).map(({ posting }) => posting.title);
  });

/** The titles that were acknowledged. */
const saved = (said: Record<string, string>) => Object.keys(said).filter((title) => said[title] === 'saved');

function check(
  what: string,
  said: Record<string, string>,
  before: string[],
  there: string[],
  more = 'export works',
): void {
  const refused = Object.values(said).filter((reply) => reply !== 'saved');
  const lost = [...before, ...saved(said)].filter((title) => !there.includes(title));
  measured(
    what,
    `${refused.length} of ${TRIES} saves refused, all said (${[...new Set(refused)].join(', ')}); ${lost.length} lost; ${more}`,
  );
  expect(lost).toEqual([]);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused).not.toContain('silence');
}

it('says that the quota is used up, loses nothing and exports', async () => {
  // With `unlimitedStorage` there is no quota: this build has none of it.
  const built = join(scratch(), 'limited');
  cpSync(BUILT, built, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(join(built, 'manifest.json'), JSON.stringify(manifest));

  const profile = new Profile();
  await profile.start({ built });
  const before = saved(await saveSome(await profile.page({ withProbe: true }), 'Before', 3));
  expect(before).toHaveLength(3);
  // The browser remembers for a while how much room there was: only a new start sees the new limit at once.
  await profile.close();
  const { origin } = await profile.start({ built });
  const page = await profile.page({ withProbe: true });
  const session = await page.createCDPSession();
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000_000 });
  const said = await saveSome(page, 'Full', TRIES);
  check('quota exceeded', said, before, await exported(page));
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'finish-saves' }));
  expect(await exported(page)).toEqual(expect.arrayContaining(Object.keys(said)));
  await profile.close();
});

/** A disk of its own, small enough to fill; only root can make one. */
function smallDisk(): string | undefined {
  const folder = scratch();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM}`, 'none', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

it('says that the disk is full, loses nothing, exports, and finishes once there is room', async (test) => {
  const disk = smallDisk();
  if (!disk) {
    measured('disk full', 'not tried: only root can make a disk to fill');
    return test.skip();
  }
  const profile = new Profile(disk);
  await profile.start();
  const page = await profile.page({ withProbe: true });
  const before = saved(await saveSome(page, 'Before', 3));
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - 2_500_000));
  const said = await saveSome(page, 'Full', TRIES);
  // At the last byte the browser can't open its own storage, not even for reading: that is told, and export has to wait.
  const there = await exported(page).catch(() => undefined);
  const { state } = await page.evaluate(() => probe.store.open());
  const unfinished = await page.evaluate(async () =>
    Object.values(await probe.unfinishedSaves()).map(
      (request) => (request as { posting: { title: string } }).posting.title,
    ),
  );
  rmSync(filler);
  // The same worker that could not open the database finishes what is left, without a restart.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'finish-saves' }));
  expect(await page.evaluate(async () => Object.keys(await probe.unfinishedSaves()).length)).toBe(0);
  await profile.close();
  await profile.start();
  const again = await profile.page({ withProbe: true });
  const after = await exported(again);
  await profile.close();
  execFileSync('umount', [disk]);
  check(
    'disk full',
    said,
    before,
    after,
    there ? 'export works' : `the browser opens nothing (“${state}” is said), export works once there is room`,
  );
  expect(state).toBe(there ? 'ready' : 'failed');
  // Where even the note of a save had no room, its failure was said, and what was typed still stands in the popup.
  expect(after).toEqual(expect.arrayContaining(unfinished));
});
