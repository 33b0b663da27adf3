import { idsOf, type Packed } from './packed.ts';

/** Marks the postings, by number, that have something. */
export type Mark = Uint8Array<ArrayBuffer>;
/** A posting that a segment holds and that is gone, or whose texts stand in a later one. */
const DEAD = -1;

/** A piece of the index at work: its words can be looked up, and its postings have the numbers of this visit. */
export class Segment {
  /** The row of the database that holds it; undefined while none does. */
  rowId: number | undefined;
  readonly packed: Packed;
  readonly #wordStarts: Uint32Array;
  /** The number of the posting at each place, or DEAD. */
  readonly #numbers: Int32Array;
  #dead = 0;

  /** `numberOf` gives a posting's number where the texts here are its own; each is asked for once. */
  constructor(packed: Packed, numberOf: (id: string, revision: number) => number | undefined, rowId?: number) {
    this.packed = packed;
    this.rowId = rowId;
    this.#numbers = Int32Array.from(idsOf(packed), (id, at) => numberOf(id, packed.revisions[at] ?? 0) ?? DEAD);
    for (const number of this.#numbers) if (number === DEAD) this.#dead++;
    this.#wordStarts = startsOf(packed.words, packed.starts.length);
  }

  /** The numbers of its postings that count. */
  numbers(): number[] {
    return Array.from(this.#numbers).filter((number) => number !== DEAD);
  }

  get live(): number {
    return this.#numbers.length - this.#dead;
  }

  get dead(): number {
    return this.#dead;
  }

  /** Does it hold a posting for which `isGone` holds? */
  holds(isGone: (id: string) => boolean): boolean {
    return this.#dead > 0 && idsOf(this.packed).some((id, place) => this.#numbers[place] === DEAD && isGone(id));
  }

  get wordCount(): number {
    return this.#wordStarts.length - 1;
  }

  /** The texts of this posting stand elsewhere now, or nowhere. */
  bury(number: number): void {
    const place = this.#numbers.indexOf(number);
    if (place < 0) return;
    this.#numbers[place] = DEAD;
    this.#dead++;
  }

  word(at: number): string {
    return this.packed.words.slice(this.#wordStarts[at], (this.#wordStarts[at + 1] ?? 0) - 1);
  }

  /** The first word that does not stand before `text`. */
  seek(text: string): number {
    let low = 0;
    let high = this.wordCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Marks every posting with a word that begins with `text`, or is it (`whole`). */
  mark(text: string, whole: boolean, marks: Mark): void {
    for (let at = this.seek(text); at < this.wordCount; at++) {
      const word = this.word(at);
      if (whole ? word !== text : !word.startsWith(text)) return;
      this.#markWord(at, marks);
    }
  }

  /** The places, in this segment, of the postings that have the word at `at`. */
  *places(at: number): Generator<number> {
    const { bytes, starts } = this.packed;
    let place = 0;
    for (let from = starts[at] ?? 0; from < (starts[at + 1] ?? 0); ) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[from++] ?? 0;
        step |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      place += step;
      yield place;
    }
  }

  isLive(place: number): boolean {
    return this.#numbers[place] !== DEAD;
  }

  /** As `places`, without a generator's cost: the inner loop of every search. */
  #markWord(at: number, marks: Mark): void {
    const { bytes, starts } = this.packed;
    const numbers = this.#numbers;
    const end = starts[at + 1] ?? 0;
    let place = 0;
    let from = starts[at] ?? 0;
    while (from < end) {
      let byte = bytes[from++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[from++] ?? 0;
        step |= (byte & 127) << shift;
      }
      place += step;
      const number = numbers[place] ?? DEAD;
      if (number !== DEAD) marks[number] = 1;
    }
  }
}

/** Where each line of `words` begins, and one more for the end behind a last line feed. */
function startsOf(words: string, length: number): Uint32Array {
  const starts = new Uint32Array(length);
  for (let at = 1; at < length; at++) {
    const end = words.indexOf('\n', starts[at - 1]);
    starts[at] = end < 0 ? words.length + 1 : end + 1;
  }
  return starts;
}
