import type { Database } from './database.ts';

/** The row of `facts` that names the run of the browser in which a new log was last begun. */
const FRESH = 'fresh-log';
const PADDING = 'padding';
/** LevelDB begins a new log once 4 MB were written to the one before; values of 64 kB and more would not go through it. */
const VALUES = 90;
const LENGTH = 50_000;
/** What that writes at most, undo records and tables among it, in bytes. */
const ROOM = 24_000_000;

/**
 * Has Chromium begin a new write-ahead log, once in each `run` of the browser; true where it did. Takes half a second.
 *
 * A browser that is killed while it writes, or a power cut, leaves half a record at the end of LevelDB's log. The next
 * start drops that half, as it should, but then goes on writing behind it (https://github.com/google/leveldb/issues/1287).
 * The start after that meets it in the middle of the log, takes the log for damaged, and Chromium deletes the whole
 * database, without a word (seen in Chromium 156, both times that it was tried; `e2e/reliability/torn-log.test.ts`). Nothing of an old log is read once there is a new one.
 */
export async function freshLog({ postings, facts, needRoom }: Database, run: string): Promise<boolean> {
  if ((await postings.limit(1).primaryKeys()).length === 0) return false;
  await needRoom(ROOM);
  const value = new Uint8Array(LENGTH);
  const isDone = await facts.db.transaction('rw', facts, async () => {
    if ((await facts.get(FRESH))?.value === run) return true;
    await facts.bulkPut(Array.from({ length: VALUES }, () => ({ key: PADDING, value })));
    await facts.put({ key: FRESH, value: run });
    return false;
  });
  if (isDone) return false;
  // The first write after so much is the first in the new log.
  await facts.delete(PADDING);
  return true;
}
