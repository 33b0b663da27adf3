import { type DBCore, type Middleware, RangeSet } from 'dexie';

/** Dexie tells of the writing of as many at once as "any"; of deletions it tells each key. */
const MANY = 50;

/**
 * Deletions of many are told as "any" too. Key by key, Dexie's message to all pages grows to megabytes, and each page
 * stands still while it is read: 0.8 s for 5,000 postings (measured, Chromium 156).
 */
export const toldDeletions: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'told-deletions',
  // Before Dexie's own observability, at 0: what stands in `mutatedParts` already, it adds its keys to.
  level: 1,
  create: (core) => ({
    table(name) {
      const table = core.table(name);
      const parts = ['', ':dels', ...table.schema.indexes.map((index) => index.name)];
      const everything = () =>
        Object.fromEntries(
          parts.map((part) => [`idb://${core.schema.name}/${name}/${part}`, new RangeSet(core.MIN_KEY, core.MAX_KEY)]),
        );
      return {
        ...table,
        mutate: (request) =>
          table.mutate(
            request.type === 'delete' && request.keys.length >= MANY
              ? { ...request, mutatedParts: everything() }
              : request,
          ),
      };
    },
  }),
};
