import { expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const MUTANTS = rounds('MUTANTS', 10_000, 200);
const BATCH = 200;

it(`refuses ${MUTANTS} spoilt backups, or reads what was written`, async () => {
  const profile = new Profile();
  await profile.start();
  const page = await profile.page({ withProbe: true });
  const whole = await page.evaluate(async (now) => {
    await probe.store.transfers.importAll({ add: probe.manyPostings(8, new Date(now)), replace: [] });
    return probe.digest();
  }, '2026-10-20T12:00:00.000Z');
  const outcomes: Record<string, number> = {};
  for (let done = 0; done < MUTANTS; done += BATCH) {
    const found = await page.evaluate(
      async (seed, count) => {
        let text = '';
        for await (const piece of probe.exportText(probe.store.transfers.pages({ withBin: true }), new Date(0)))
          text += piece;
        const bytes = new TextEncoder().encode(text);
        const expected = probe.canonicalJson(JSON.parse(text).postings);
        // mulberry32: the same mutants each time.
        let state = seed;
        const random = () => {
          state = (state + 0x6d2b79f5) | 0;
          let t = Math.imul(state ^ (state >>> 15), 1 | state);
          t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
          return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
        };
        const at = (most: number) => Math.floor(random() * most);
        const spoil = (kind: number): Uint8Array<ArrayBuffer> => {
          const copy = bytes.slice();
          const place = at(copy.length);
          if (kind === 0) copy[place] = (copy[place] ?? 0) ^ (1 << at(8));
          else if (kind === 1) return copy.slice(0, place);
          else if (kind === 2) {
            const other = at(copy.length);
            [copy[place], copy[other]] = [copy[other] ?? 0, copy[place] ?? 0];
          } else if (kind === 3) {
            const size = 1 + at(2_000);
            const to = at(copy.length);
            copy.set(bytes.slice(place, place + size).subarray(0, Math.max(0, copy.length - to)), to);
          } else {
            const end = place + 1 + at(500);
            return new Uint8Array([...copy.subarray(0, place), ...copy.subarray(end)]);
          }
          return copy;
        };
        const kinds = ['bit flipped', 'cut off', 'bytes swapped', 'piece copied over', 'piece cut out'];
        const outcomes: Record<string, number> = {};
        for (let round = 0; round < count; round++) {
          const kind = round % kinds.length;
          const file = new Blob([spoil(kind)]);
          const outcome = await probe.readBackup(file).then(
            ({ postings, unreadable }) =>
              probe.canonicalJson(postings) === expected && unreadable.length === 0
                ? 'equal'
                : `ACCEPTED ${kinds[kind]}`,
            (error: Error) => (error.name === 'FileFaultError' ? 'refused' : `CRASHED ${error.name}`),
          );
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
        return outcomes;
      },
      done + 1,
      Math.min(BATCH, MUTANTS - done),
    );
    for (const [outcome, count] of Object.entries(found)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  }
  const after = await page.evaluate(() => probe.digest());
  await profile.close();
  measured(
    `${MUTANTS} spoilt backups`,
    `${Object.entries(outcomes)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}; database ${after === whole ? 'unchanged' : 'CHANGED'}`,
  );
  expect(Object.keys(outcomes).filter((each) => each !== 'refused' && each !== 'equal')).toEqual([]);
  expect(after).toBe(whole);
});
