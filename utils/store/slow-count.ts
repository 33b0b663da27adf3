import type { EntityTable } from 'dexie';

/** Ids begin with these, apart from those that a file brought: what lies between two of them is counted at once. */
const STARTS = '123456789abcdef'.split('');
/** Milliseconds between two counts: what a person asks for meanwhile goes first. */
const REST = 50;

/**
 * How many rows `table` has, a sixteenth at a time. The browser walks through all it counts, and lets nobody else read
 * before it is through: half a second for 50,000 texts (measured, Chromium 156).
 */
export async function countSlowly(table: EntityTable<{ id: string }, 'id'>): Promise<number> {
  let count = await table.where('id').below('1').count();
  for (const [at, start] of STARTS.entries()) {
    const end = STARTS[at + 1];
    const part = end === undefined ? table.where('id').aboveOrEqual(start) : table.where('id').between(start, end);
    await new Promise((done) => setTimeout(done, REST));
    count += await part.count();
  }
  return count;
}
