/**
 * A piece of the index that is never changed: which of some postings have which words. Plain data, as it stands in the
 * database. A posting stands at the same place in `ids` and `revisions`; `starts` has one entry more than there are words.
 */
export interface Packed {
  format: typeof FORMAT;
  /** 36 signs each. */
  ids: string;
  /** The revision of each posting's texts: see textRevision. */
  revisions: Uint32Array<ArrayBuffer>;
  /** In order of their UTF-16 units, a line each. */
  words: string;
  /** Where the postings of each word begin in `bytes`. */
  starts: Uint32Array<ArrayBuffer>;
  /** For each word the places of its postings, ascending, as steps from one to the next, seven bits a byte. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Grows when the way of taking words apart changes: older pieces are made anew. */
const FORMAT = 1;
const ID_LENGTH = 36;

/** Is a row of the database a piece that can be read? A damaged one is not: it is made anew. */
export function isPacked(row: unknown): row is Packed {
  const { format, ids, revisions, words, starts, bytes } = (row ?? {}) as Partial<Packed>;
  return (
    format === FORMAT &&
    typeof ids === 'string' &&
    revisions instanceof Uint32Array &&
    ids.length === revisions.length * ID_LENGTH &&
    typeof words === 'string' &&
    starts instanceof Uint32Array &&
    bytes instanceof Uint8Array &&
    starts.at(-1) === bytes.length
  );
}

export const idsOf = ({ ids, revisions }: Packed): string[] =>
  Array.from(revisions, (_revision, at) => ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH));

/** Packs `places`: for each word the postings that have it, by their place in `docs`, ascending. */
export function pack(
  docs: readonly { id: string; revision: number }[],
  places: ReadonlyMap<string, readonly number[]>,
): Packed {
  const words = [...places.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let end = 0;
  for (const [at, word] of words.entries()) {
    let before = 0;
    for (const place of places.get(word) ?? []) {
      if (end + 5 > bytes.length) {
        const more = new Uint8Array(bytes.length * 2);
        more.set(bytes);
        bytes = more;
      }
      let step = place - before;
      before = place;
      for (; step > 127; step >>>= 7) bytes[end++] = (step & 127) | 128;
      bytes[end++] = step;
    }
    starts[at + 1] = end;
  }
  return {
    format: FORMAT,
    ids: docs.map(({ id }) => id).join(''),
    revisions: Uint32Array.from(docs, ({ revision }) => revision),
    words: words.join('\n'),
    starts,
    bytes: bytes.slice(0, end),
  };
}
