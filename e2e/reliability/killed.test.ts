import { expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('KILLED', 200, 2);
/** What is at stake in each round, however slow the machine is: 5,000 in 200 rounds. */
const LEAST = rounds('KILLED_SAVES', 25, 5);
/** The browser dies within this many milliseconds of the first saves. */
const LONGEST = 1_500;

it(`keeps every save that was said to be saved, over ${ROUNDS} kill -9 at random moments`, async () => {
  const profile = new Profile();
  const acknowledged = new Set<string>();
  const faults: string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await profile.start();
    const page = await profile.page({ withProbe: true });
    const state = await page.evaluate(async () => {
      const { state } = await probe.store.open();
      const titles: (string | undefined)[] = [];
      for await (const some of probe.store.transfers.pages({ withBin: true })) {
        titles.push(...some.map(({ posting }) => posting.title));
      }
      return { state, titles, torn: await probe.torn() };
    });
    const there = new Set(state.titles);
    faults.push(...[...acknowledged].filter((title) => !there.has(title)).map((title) => `lost in ${round}: ${title}`));
    faults.push(...state.torn.map((id) => `torn in ${round}: ${id}`));
    if (state.state !== 'ready') faults.push(`opened ${state.state} in ${round}`);
    if (round === ROUNDS) break;
    await page.exposeFunction('acknowledge', (title: string) => acknowledged.add(title));
    await page.evaluate((round) => {
      const { acknowledge } = globalThis as unknown as { acknowledge: (title: string) => void };
      const save = async (line: number) => {
        for (let count = 0; ; count++) {
          const title = `Round ${round}, line ${line}, save ${count}`;
          const reply = await probe.handOver(probe.requestOf(title));
          if ('saved' in reply) acknowledge(title);
        }
      };
      for (let line = 0; line < 4; line++) void save(line);
    }, round);
    const wanted = acknowledged.size + LEAST;
    await expect.poll(() => acknowledged.size, { interval: 5, timeout: 120_000 }).toBeGreaterThanOrEqual(wanted);
    await new Promise((done) => setTimeout(done, Math.random() * LONGEST));
    await profile.kill();
  }
  await profile.close();
  measured(
    `kill -9, ${ROUNDS} rounds, ${acknowledged.size} acknowledged saves`,
    `${faults.filter((fault) => fault.startsWith('lost')).length} lost, ${faults.filter((fault) => fault.startsWith('torn')).length} torn, ${faults.filter((fault) => fault.startsWith('opened')).length} false alarms`,
  );
  expect(faults).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * LEAST);
});
