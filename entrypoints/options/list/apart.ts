/** `numbers` in as many lists as there are kinds, each in the order that it had; `kinds`: the kind of each, from 0. */
export function apartBy(kinds: Uint8Array, numbers: Uint32Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let at = 0; at < numbers.length; at++) {
    const kind = kinds[at] ?? count;
    if (kind < count) sizes[kind] = (sizes[kind] ?? 0) + 1;
  }
  const lists = Array.from(sizes, (size) => new Uint32Array(size));
  const ends = new Uint32Array(count);
  for (let at = 0; at < numbers.length; at++) {
    const kind = kinds[at] ?? count;
    const list = lists[kind];
    if (!list) continue;
    const end = ends[kind] ?? 0;
    list[end] = numbers[at] ?? 0;
    ends[kind] = end + 1;
  }
  return lists;
}
