import { idsOf, type Packed, pack } from './packed.ts';
import type { Segment } from './segment.ts';

/** So many words are merged before others get a turn. */
const AT_ONCE = 2_000;

/** One piece of what counts in several: their words together, without the postings that are gone. */
export async function merge(segments: readonly Segment[], pause: () => Promise<void>): Promise<Packed> {
  const docs: { id: string; revision: number }[] = [];
  const places = new Map<string, number[]>();
  for (const segment of segments) {
    const moved = new Map<number, number>();
    for (const [place, id] of idsOf(segment.packed).entries()) {
      if (!segment.isLive(place)) continue;
      moved.set(place, docs.length);
      docs.push({ id, revision: segment.packed.revisions[place] ?? 0 });
    }
    for (let at = 0; at < segment.wordCount; at++) {
      const word = segment.word(at);
      const together = places.get(word) ?? [];
      for (const place of segment.places(at)) {
        const now = moved.get(place);
        if (now !== undefined) together.push(now);
      }
      if (together.length > 0) places.set(word, together);
      if (at % AT_ONCE === AT_ONCE - 1) await pause();
    }
  }
  return pack(docs, places);
}
