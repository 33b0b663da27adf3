/** So many are sorted, or merged, before others get a turn: a few milliseconds. */
const AT_ONCE = 2_000;

/**
 * The place of each text among the different ones in order; equal ones have the same. Sorting thousands by a language's
 * rules takes a second: it is done in slices, with `pause` between them.
 */
export async function ranksOf(
  texts: string[],
  compare: Intl.Collator['compare'],
  pause: () => Promise<void>,
): Promise<Uint32Array> {
  const sorted = await sortedInSlices([...new Set(texts)], compare, pause);
  const rank = new Map<string, number>();
  let last = 0;
  for (let at = 0; at < sorted.length; at++) {
    const [text = '', before = ''] = [sorted[at], sorted[at - 1]];
    if (at > 0 && compare(before, text) !== 0) last = at;
    rank.set(text, last);
    if (at % AT_ONCE === AT_ONCE - 1) await pause();
  }
  return Uint32Array.from(texts, (text) => rank.get(text) ?? 0);
}

async function sortedInSlices(
  texts: string[],
  compare: Intl.Collator['compare'],
  pause: () => Promise<void>,
): Promise<string[]> {
  let runs: string[][] = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    runs.push(texts.slice(start, start + AT_ONCE).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const next: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other] = [runs[at], runs[at + 1]];
      next.push(other ? await merged(one, other, compare, pause) : one);
    }
    runs = next;
  }
  return runs[0] ?? [];
}

async function merged(
  one: string[],
  other: string[],
  compare: Intl.Collator['compare'],
  pause: () => Promise<void>,
): Promise<string[]> {
  const all: string[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const [left, right] = [one[a], other[b]];
    if (right === undefined || (left !== undefined && compare(left, right) <= 0)) {
      all.push(left ?? '');
      a++;
    } else {
      all.push(right);
      b++;
    }
    if (all.length % AT_ONCE === 0) await pause();
  }
  return all;
}
