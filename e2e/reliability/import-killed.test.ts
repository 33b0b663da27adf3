import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('IMPORTS', 50, 2);
const BEFORE = 20;
const MORE = 600;

/** Empties the database, and puts in what stands there before each import. */
const lay = (page: Page) =>
  page.evaluate(async (count) => {
    await probe.store.keeping.clear();
    await probe.store.transfers.importAll({ add: probe.manyPostings(count, new Date(0)), replace: [] });
    return probe.digest();
  }, BEFORE);

const look = (page: Page) =>
  page.evaluate(async () => {
    const opening = await probe.store.open();
    const { count } = await probe.store.keeping.standing();
    let notes = 0;
    for await (const some of probe.store.transfers.pages())
      notes += some.filter((saved) => saved.notes === 'imported').length;
    return { opening, count, notes, digest: await probe.digest() };
  });

/** Begins to import MORE new postings and new notes for the BEFORE; back as soon as it is under way, with its end. */
async function beginImport(page: Page): Promise<{ end: Promise<unknown> }> {
  const begun = new Promise<void>((done) => void page.exposeFunction('begun', () => done()));
  const end = page
    .evaluate(
      async (skip, count) => {
        const add = probe.manyPostings(skip + count, new Date(0)).slice(skip);
        const replace = probe.manyPostings(skip, new Date(0)).map((saved) => ({
          saved: { ...saved, revision: saved.revision + 1, notes: 'imported' },
          basedOn: saved.revision,
        }));
        void (globalThis as unknown as { begun: () => void }).begun();
        await probe.store.transfers.importAll({ add, replace });
      },
      BEFORE,
      MORE,
    )
    // The blow ends the page too.
    .catch(() => undefined);
  await begun;
  return { end };
}

it(`is as before or as after, never between, over ${ROUNDS} kill -9 during an import`, async () => {
  const profile = new Profile();
  const seen = { old: 0, new: 0 };
  await profile.start();
  const first = await profile.page({ withProbe: true });
  const before = await lay(first);
  // The blow falls anywhere in an import, or shortly after: how long one takes depends on the machine.
  const start = Date.now();
  await (await beginImport(first)).end;
  const longest = (Date.now() - start) * 1.2;
  await lay(first);
  for (let round = 0; round < ROUNDS; round++) {
    await beginImport(await profile.page({ withProbe: true }));
    await new Promise((done) => setTimeout(done, Math.random() * longest));
    await profile.kill();
    await profile.start();
    const after = await profile.page({ withProbe: true });
    const { opening, count, notes, digest } = await look(after);
    expect(opening).toEqual({ state: 'ready' });
    if (count === BEFORE) {
      seen.old++;
      expect(digest).toBe(before);
    } else {
      seen.new++;
      expect([count, notes]).toEqual([BEFORE + MORE, BEFORE]);
      expect(await lay(after)).toBe(before);
    }
  }
  await profile.close();
  measured(`kill -9 during an import, ${ROUNDS} rounds`, `${seen.old} old, ${seen.new} new, 0 between`);
});
