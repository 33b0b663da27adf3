import type { RowList } from '../../../utils/library/row-list.ts';
import type { FinderClient } from './finder-client.ts';
import type { RowCache } from './row-cache.ts';

/** Rows before and after one that is asked for and read along with it: a screen's worth. */
const BESIDE = 30;

/** Postings by their numbers as a list that reads what it shows. */
export function shownRows(numbers: Uint32Array, finder: FinderClient, cache: RowCache): RowList {
  let all: string[] | undefined;
  /** By number: it is in the list. */
  let mask: Uint8Array | undefined;
  const id = (index: number) => finder.id(numbers[index]);
  const around = (index: number) => {
    const ids: string[] = [];
    for (let at = index - BESIDE; at <= index + BESIDE; at++) {
      const one = id(at);
      if (one !== undefined) ids.push(one);
    }
    return ids;
  };
  return {
    length: numbers.length,
    id,
    row: (index) => {
      const one = id(index);
      return one === undefined ? undefined : cache.get(one, () => around(index));
    },
    indexOf: (one) => {
      const number = finder.number(one);
      return number === undefined ? -1 : numbers.indexOf(number);
    },
    among: (ids) => {
      if (!mask) {
        mask = new Uint8Array(finder.size);
        for (const number of numbers) mask[number] = 1;
      }
      const is = mask;
      return [...ids].filter((id) => is[finder.number(id) ?? is.length] === 1);
    },
    ids: () => {
      if (all) return all;
      all = new Array<string>(numbers.length);
      for (let at = 0; at < numbers.length; at++) all[at] = finder.id(numbers[at]) ?? '';
      return all;
    },
  };
}

/** The first of many postings, `length` in all: the others are not known yet. */
export function firstRows(ids: readonly string[], length: number, cache: RowCache): RowList {
  return {
    length: Math.max(length, ids.length),
    id: (index) => ids[index],
    row: (index) => {
      const id = ids[index];
      return id === undefined ? undefined : cache.get(id);
    },
    indexOf: (id) => ids.indexOf(id),
    among: (some) => ids.filter((id) => some.has(id)),
    ids: () => [...ids],
  };
}
