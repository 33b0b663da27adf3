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

/** An import that is under way: each moment of it, and its end. */
interface Begun {
  /** All rows are written, and the commit is next. */
  written: Promise<void>;
  end: Promise<void>;
}

/** Begins to import MORE new postings and new notes for the BEFORE; back as soon as it is under way. */
async function beginImport(page: Page): Promise<Begun> {
  const heard = (name: string) => new Promise<void>((done) => void page.exposeFunction(name, () => done()));
  const [begun, written, end] = [heard('begun'), heard('written'), heard('ended')];
  void page
    .evaluate(
      async (skip, count) => {
        const tell = globalThis as unknown as Record<'begun' | 'written' | 'ended', () => void>;
        const add = probe.manyPostings(skip + count, new Date(0)).slice(skip);
        const replace = probe.manyPostings(skip, new Date(0)).map((saved) => ({
          saved: { ...saved, revision: saved.revision + 1, notes: 'imported' },
          basedOn: saved.revision,
        }));
        tell.begun();
        await probe.store.transfers.importAll(
          { add, replace },
          { onProgress: (done) => done === skip + count && tell.written() },
        );
        tell.ended();
      },
      BEFORE,
      MORE,
    )
    // The blow ends the page too.
    .catch(() => undefined);
  await begun;
  return { written, end };
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** How long an import takes to its last row, and from there to its end: depends on the machine. */
async function measure(page: Page): Promise<{ writing: number; committing: number }> {
  const start = performance.now();
  const { written, end } = await beginImport(page);
  await written;
  const writing = performance.now() - start;
  await end;
  return { writing, committing: performance.now() - start - writing };
}

it(`is as before or as after, never between, over ${ROUNDS} kill -9 during an import`, async () => {
  const profile = new Profile();
  const seen = { old: 0, new: 0 };
  const aimed = { old: 0, new: 0 };
  await profile.start();
  const first = await profile.page({ withProbe: true });
  const before = await lay(first);
  const { writing, committing } = await measure(first);
  await lay(first);
  for (let round = 0; round < ROUNDS; round++) {
    const { written } = await beginImport(await profile.page({ withProbe: true }));
    // Every third blow falls anywhere, the others around the commit: during it, or shortly after.
    const isAimed = round % 3 !== 0;
    if (isAimed) {
      await written;
      await rest(Math.random() * committing * 1.5);
    } else await rest(Math.random() * writing);
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
  const inAll = `${seen.old} old, ${seen.new} new, 0 between`;
  measured(
    `kill -9 during an import, ${ROUNDS} rounds`,
    `${inAll}; of those aimed at the commit (${Math.round(committing)} ms): ${aimed.old} old, ${aimed.new} new`,
  );
});
