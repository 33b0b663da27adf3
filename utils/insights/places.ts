import { foldText } from '../text/fold.ts';
import type { Insight } from './insight.ts';

/** A place as printed most often, and how many postings name it. Undefined stands for remote work. */
interface PlaceCount {
  name: string | undefined;
  count: number;
}

export interface PlacesAnswer {
  /** Most postings first. */
  places: PlaceCount[];
  /** How many more places there are, and how many postings name no place at all. */
  more: number;
  unknown: number;
}

/** Where the postings are: one with several places counts in each, a remote one as remote also. */
export function placesInsight(most = 12): Insight<PlacesAnswer> {
  const places = new Map<string, { name: string; count: number }>();
  let remote = 0;
  let unknown = 0;
  return {
    add({ posting }) {
      const isRemote = posting.jobLocationType === 'TELECOMMUTE';
      if (isRemote) remote++;
      const named = new Map((posting.jobLocation ?? []).map(({ name }) => [foldText(name), name]));
      if (named.size === 0 && !isRemote) unknown++;
      for (const [key, name] of named) {
        const place = places.get(key);
        if (place) place.count++;
        else places.set(key, { name, count: 1 });
      }
    },
    answer() {
      const all: PlaceCount[] = [...places.values(), ...(remote > 0 ? [{ name: undefined, count: remote }] : [])];
      all.sort((a, b) => b.count - a.count || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
      return { places: all.slice(0, most), more: Math.max(0, all.length - most), unknown };
    },
  };
}
