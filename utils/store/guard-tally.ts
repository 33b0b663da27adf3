import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { newTally, type Tally } from './guard.ts';
import { Seen } from './guard-seen.ts';

/** The row of `facts` that holds the tally. */
export const TALLY = 'tally';

/** Dexie's DBCoreRangeType.Equal: a const enum, which can't be imported here. */
const EQUAL = 1;

/**
 * Counts along: every transaction that may write postings takes `facts` with it, and every write brings the tally up to
 * date in the same transaction, whoever writes. `onCommit` hears the tally of each such transaction that was committed.
 */
export function tallyMiddleware(onCommit: (tally: Tally) => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'tally',
    // Beneath Dexie's own, so that live queries do not run again for the tally.
    level: -2,
    create(core) {
      if (!core.schema.tables.some(({ name }) => name === 'facts')) return {};
      const seen = new Seen();
      const tallies = new WeakMap<DBCoreTransaction, Promise<{ tally: Tally }>>();
      return {
        transaction(stores, mode, options) {
          const writes = mode === 'readwrite' && stores.includes('postings');
          return core.transaction(writes ? [...new Set([...stores, 'facts'])] : stores, mode, options);
        },
        table(name) {
          const table = core.table(name);
          if (name !== 'postings') return table;
          const facts = core.table('facts');
          const begin = async (trans: DBCoreTransaction) => {
            const row = (await facts.get({ trans, key: TALLY })) as { value: Tally } | undefined;
            // Where it has gone since the database was opened, somebody emptied the table.
            const held: { tally: Tally } = { tally: row?.value ?? { ...newTally(), doubt: 'facts-missing' } };
            (trans as IDBTransaction).addEventListener('complete', () => onCommit(held.tally));
            return held;
          };
          const count = async (request: DBCoreMutateRequest) => {
            const { trans } = request;
            const begun = tallies.get(trans) ?? begin(trans);
            tallies.set(trans, begun);
            const held = await begun;
            const before = await counted(table, request, seen);
            seen.wrote(trans, keysOf(table, request), request);
            const done = await table.mutate(request);
            const { newest } = held.tally;
            held.tally = {
              ...held.tally,
              sequence: held.tally.sequence + 1,
              count: held.tally.count + grown(table, request, before) - (request.type === 'add' ? done.numFailures : 0),
              newest: latest(newest, request),
            };
            await facts.mutate({ type: 'put', trans, values: [{ key: TALLY, value: held.tally }] });
            return done;
          };
          return {
            ...table,
            mutate: (request) => (isUpgrade(request.trans) ? table.mutate(request) : count(request)),
            get: (request) =>
              table.get(request).then((value) => {
                seen.read(request.trans, [request.key], [value]);
                return value;
              }),
            getMany: (request) =>
              table.getMany(request).then((values) => {
                seen.read(request.trans, request.keys, values);
                return values;
              }),
          };
        },
      };
    },
  };
}

/**
 * An upgrade runs in Dexie's own promises alone: any other one on its way loses the transaction. It changes rows and adds
 * none, so there is nothing to count; a database from before there was a tally gets one when it is open.
 */
const isUpgrade = (trans: DBCoreTransaction): boolean => (trans as IDBTransaction).mode === 'versionchange';

const keysOf = (table: DBCoreTable, request: DBCoreMutateRequest): unknown[] => {
  if (request.type === 'deleteRange') return [];
  if (request.type === 'delete') return [...new Set(request.keys)];
  const { primaryKey } = table.schema;
  return [...new Set(request.keys ?? request.values.map((value) => primaryKey.extractKey?.(value)))];
};

/** How many of the rows that `request` is about are there before it. */
async function counted(table: DBCoreTable, request: DBCoreMutateRequest, seen: Seen): Promise<number> {
  const { trans } = request;
  const index = table.schema.primaryKey;
  if (request.type === 'add') return 0;
  if (request.type === 'deleteRange') return table.count({ trans, query: { index, range: request.range } });
  const each = keysOf(table, request).map((key) => {
    const isThere = seen.isThere(trans, key);
    if (isThere !== undefined) return isThere ? 1 : 0;
    return table.count({ trans, query: { index, range: { type: EQUAL, lower: key, upper: key } } });
  });
  return (await Promise.all(each)).reduce((sum, one) => sum + one, 0);
}

/** How many rows more there are after `request`. */
function grown(table: DBCoreTable, request: DBCoreMutateRequest, before: number): number {
  if (request.type === 'add') return request.values.length;
  return request.type === 'put' ? keysOf(table, request).length - before : -before;
}

function latest(newest: string, request: DBCoreMutateRequest): string {
  if (request.type !== 'add' && request.type !== 'put') return newest;
  return request.values.reduce<string>((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), newest);
}
