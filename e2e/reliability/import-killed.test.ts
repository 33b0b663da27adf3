import { expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('IMPORTS', 50, 3);
const BEFORE = 20;
const MORE = 600;

it(`is as before or as after, never between, over ${ROUNDS} kill -9 during an import`, async () => {
  const profile = new Profile();
  const seen = { old: 0, new: 0 };
  await profile.start();
  const first = await profile.page({ withProbe: true });
  await first.evaluate(async (count) => {
    await probe.store.transfers.importAll({ add: probe.manyPostings(count, new Date(0)), replace: [] });
  }, BEFORE);
  const before = await first.evaluate(() => probe.digest());
  await profile.close();
  for (let round = 0; round < ROUNDS; round++) {
    await profile.start();
    const page = await profile.page({ withProbe: true });
    // Warm, and timed once, so that the blow falls within it.
    const begun = new Promise<void>((done) => void page.exposeFunction('begun', () => done()));
    void page
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
      .catch(() => undefined);
    await begun;
    await new Promise((done) => setTimeout(done, Math.random() * 1_200));
    await profile.kill();
    await profile.start();
    const after = await profile.page({ withProbe: true });
    const state = await after.evaluate(async () => {
      const { state } = await probe.store.open();
      const { count } = await probe.store.keeping.standing();
      let notes = 0;
      for await (const some of probe.store.transfers.pages())
        notes += some.filter((saved) => saved.notes === 'imported').length;
      return { state, count, notes, digest: await probe.digest() };
    });
    expect(state.state).toBe('ready');
    if (state.count === BEFORE) {
      seen.old++;
      expect(state.digest).toBe(before);
    } else {
      seen.new++;
      expect([state.count, state.notes]).toEqual([BEFORE + MORE, BEFORE]);
      // Back to the start, for the next round.
      await after.evaluate(async (count) => {
        await probe.store.keeping.clear();
        await probe.store.transfers.importAll({ add: probe.manyPostings(count, new Date(0)), replace: [] });
      }, BEFORE);
    }
    await profile.close();
  }
  measured(`kill -9 during an import, ${ROUNDS} rounds`, `${seen.old} old, ${seen.new} new, 0 between`);
});
