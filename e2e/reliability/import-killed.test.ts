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

/** Begins to import MORE new postings and new notes for the BEFORE; back as soon as it is under way, with its last part and its end. */
async function beginImport(page: Page): Promise<{ last: Promise<void>; end: Promise<void> }> {
  const heard = (name: string) => new Promise<void>((done) => void page.exposeFunction(name, () => done()));
  const [begun, last, end] = [heard('begun'), heard('last'), heard('ended')];
  void page
    .evaluate(
      async (skip, count) => {
        const tell = globalThis as unknown as Record<'begun' | 'last' | 'ended', () => void>;
        const add = probe.manyPostings(skip + count, new Date(0)).slice(skip);
        const replace = probe.manyPostings(skip, new Date(0)).map((saved) => ({
          saved: { ...saved, revision: saved.revision + 1, notes: 'imported' },
          basedOn: saved.revision,
        }));
        tell.begun();
        const onProgress = (done: number) => done > 0.8 * count && tell.last();
        await probe.store.transfers.importAll({ add, replace }, { onProgress });
        tell.ended();
      },
      BEFORE,
      MORE,
    )
    // The blow ends the page too.
    .catch(() => undefined);
  await begun;
  return { last, end };
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** How long an import takes to its last part, and from there to its end, in milliseconds: depends on the machine. */
async function measure(page: Page): Promise<{ most: number; lastPart: number }> {
  const start = performance.now();
  const { last, end } = await beginImport(page);
  await last;
  const most = performance.now() - start;
  await end;
  return { most, lastPart: performance.now() - start - most };
}

it(`is as before or as after, never between, over ${ROUNDS} kill -9 during an import`, async () => {
  const profile = new Profile();
  const seen = { old: 0, new: 0 };
  const aimed = { old: 0, new: 0 };
  await profile.start();
  const first = await profile.page({ withProbe: true });
  const before = await lay(first);
  const { most, lastPart } = await measure(first);
  await lay(first);
  for (let round = 0; round < ROUNDS; round++) {
    const { last } = await beginImport(await profile.page({ withProbe: true }));
    // Every third blow falls anywhere; the others in the last part, which the commit ends, or shortly after it.
    const isAimed = round % 3 !== 0;
    if (isAimed) {
      await last;
      await rest(Math.random() * lastPart * 1.2);
    } else await rest(Math.random() * most);
    await profile.kill();
    await profile.start();
    const after = await profile.page({ withProbe: true });
    const { opening, count, notes, digest } = await look(after);
    expect(opening).toEqual({ state: 'ready' });
    const side = count === BEFORE ? 'old' : 'new';
    seen[side]++;
    if (isAimed) aimed[side]++;
    if (side === 'old') expect(digest).toBe(before);
    else {
      expect([count, notes]).toEqual([BEFORE + MORE, BEFORE]);
      expect(await lay(after)).toBe(before);
    }
  }
  await profile.close();
  measured(
    `kill -9 during an import, ${ROUNDS} rounds`,
    `${seen.old} old, ${seen.new} new, 0 between; of those aimed at the last ${Math.round(lastPart)} ms: ${aimed.old} old, ${aimed.new} new`,
  );
});
