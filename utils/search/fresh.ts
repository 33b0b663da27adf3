import { type Packed, pack } from './packed.ts';
import type { Mark } from './segment.ts';

/** A posting's texts as the index takes them in. */
export interface Indexed {
  id: string;
  number: number;
  revision: number;
  /** Each once or more. */
  words: Iterable<string>;
}

/** The piece of the index that still grows: small, in memory, packed when it is large enough. */
export class Fresh {
  #docs: (Indexed | undefined)[] = [];
  readonly #places = new Map<string, number[]>();

  get size(): number {
    return this.#docs.length;
  }

  has(number: number): boolean {
    return this.#docs.some((doc) => doc?.number === number);
  }

  add(doc: Indexed): void {
    const place = this.#docs.length;
    this.#docs.push(doc);
    for (const word of doc.words) {
      const places = this.#places.get(word);
      if (places) {
        if (places.at(-1) !== place) places.push(place);
      } else this.#places.set(word, [place]);
    }
  }

  bury(number: number): void {
    const place = this.#docs.findIndex((doc) => doc?.number === number);
    if (place >= 0) this.#docs[place] = undefined;
  }

  mark(text: string, whole: boolean, marks: Mark): void {
    if (whole) {
      this.#markPlaces(this.#places.get(text), marks);
      return;
    }
    for (const [word, places] of this.#places) if (word.startsWith(text)) this.#markPlaces(places, marks);
  }

  words(): Iterable<string> {
    return this.#places.keys();
  }

  /** What stands here, without what is gone. */
  pack(): Packed {
    const docs = this.#docs.filter((doc) => doc !== undefined);
    const moved = new Map<number, number>();
    for (const [place, doc] of this.#docs.entries()) if (doc) moved.set(place, moved.size);
    const places = new Map<string, number[]>();
    for (const [word, old] of this.#places) {
      const now = old.map((place) => moved.get(place)).filter((place) => place !== undefined);
      if (now.length > 0) places.set(word, now);
    }
    return pack(docs, places);
  }

  clear(): void {
    this.#docs = [];
    this.#places.clear();
  }

  #markPlaces(places: readonly number[] | undefined, marks: Mark): void {
    for (const place of places ?? []) {
      const doc = this.#docs[place];
      if (doc) marks[doc.number] = 1;
    }
  }
}
