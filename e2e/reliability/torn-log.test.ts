import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const ROUNDS = rounds('TORN', 10, 1);
const BEFORE = 20;
/** LevelDB's log is made of blocks; a record that does not fit into the rest of one goes on in the next. */
const BLOCK = 32_768;
const HEADER = 7;

const logOf = (folder: string) => {
  const logs = readdirSync(folder).filter((file) => /\.log$/.test(file));
  const [log] = logs.map((file) => join(folder, file)).sort((a, b) => statSync(b).size - statSync(a).size);
  if (!log) throw new Error(`No log in ${folder}`);
  return log;
};

/** Leaves half a record at the end of the log, as a process does that is killed while it writes. */
function tear(log: string): void {
  const room = BLOCK - (statSync(log).size % BLOCK) - HEADER;
  const said = Math.max(2, Math.ceil(Math.random() * room));
  const written = Math.ceil(Math.random() * (said - 1));
  // Checksum, length, "a whole record": and then there is less than that.
  const header = Buffer.from([1, 2, 3, 4, said & 0xff, said >> 8, 1]);
  appendFileSync(log, Buffer.concat([header, Buffer.alloc(written, 'x')]));
}

const look = async (profile: Profile) =>
  (await profile.page({ withProbe: true })).evaluate(async () => {
    const opening = await probe.store.open();
    return { opening, count: (await probe.store.keeping.standing()).count };
  });

// Without `freshLog` the second start after each blow finds an empty database.
it(`keeps everything over ${ROUNDS} torn ends of the database's log`, async () => {
  const profile = new Profile();
  await profile.start();
  const first = await profile.page({ withProbe: true });
  await first.evaluate(
    (count) => probe.store.transfers.importAll({ add: probe.manyPostings(count, new Date()), replace: [] }),
    BEFORE,
  );
  await expect.poll(() => first.evaluate(async () => (await probe.storedLedger.read())?.count)).toBe(BEFORE);
  await profile.kill();
  let kept = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const torn = logOf(profile.database);
    tear(torn);
    await profile.start();
    const page = await profile.page({ withProbe: true });
    const reply = await page.evaluate((title) => probe.handOver(probe.requestOf(title)), `After ${round}`);
    expect(reply).toHaveProperty('saved');
    await expect
      .poll(() => readdirSync(profile.database).map((file) => join(profile.database, file)))
      .not.toContain(torn);
    await profile.kill();
    await profile.start();
    const { opening, count } = await look(profile);
    if (opening.state === 'ready' && count === BEFORE + round) kept++;
    expect({ opening, count }).toEqual({ opening: { state: 'ready' }, count: BEFORE + round });
    await profile.kill();
  }
  expect(readFileSync(join(profile.database, 'LOG'), 'utf8')).toContain('Recovering log');
  measured(`the end of the log torn, ${ROUNDS} rounds`, `${ROUNDS - kept} databases lost`);
});
