import { type Column, collatorOf, type Sort } from '../sort.ts';
import { type Columns, NO_DAY } from './columns.ts';
import type { Mask } from './masks.ts';
import { ranksOf } from './ranks.ts';

/** What a column puts postings in order by. */
interface Key {
  has: (at: number) => boolean;
  /** Ascending, of two that have something there. */
  compare: (a: number, b: number) => number;
  /** A text that many may share, to be put in order once and not for each comparison. */
  text?: (at: number) => string;
}

function keyOf(columns: Columns, by: Column, compareTexts: Intl.Collator['compare']): Key {
  const always = () => true;
  const number = (column: ArrayLike<number>, has: Key['has'] = always): Key => ({
    has,
    compare: (a, b) => (column[a] ?? 0) - (column[b] ?? 0),
  });
  const day = (column: Int32Array) => number(column, (at) => column[at] !== NO_DAY);
  const text = (of: (at: number) => string): Key => ({
    has: (at) => of(at) !== '',
    compare: (a, b) => compareTexts(of(a), of(b)),
    text: of,
  });
  switch (by) {
    case 'title':
      return text((at) => columns.titles[at] ?? '');
    case 'company':
      return text((at) => columns.companies.text(columns.company[at] ?? 0));
    case 'place':
      return text((at) => columns.places.text(columns.place[at] ?? 0));
    case 'tags':
      return text((at) => (columns.tags[at] ?? []).map((tag) => columns.tagNames.text(tag)).join('\u0001'));
    case 'pay': {
      // Amounts of different currencies can't be compared: each currency stands together.
      const { currency, currencies, payMost } = columns;
      const name = (at: number) => currencies.text(currency[at] ?? 0);
      return {
        has: (at) => !Number.isNaN(payMost[at]),
        compare: (a, b) =>
          currency[a] === currency[b] ? (payMost[a] ?? 0) - (payMost[b] ?? 0) : name(a) < name(b) ? -1 : 1,
      };
    }
    case 'workplace':
      return number(columns.workplace, (at) => columns.workplace[at] !== 0);
    case 'rating':
      return number(columns.rating, (at) => columns.rating[at] !== 0);
    case 'status':
      return number(columns.status);
    case 'savedAt':
      return number(columns.savedAt);
    case 'updatedAt':
      return number(columns.updatedAt);
    case 'datePosted':
      return day(columns.postedDay);
    case 'validThrough':
      return day(columns.closesDay);
  }
}

/** Columns grow by taking new arrays, so what compares must be made anew each time that it is used. */
function compareOf(columns: Columns, { by, descending }: Sort, compareTexts: Intl.Collator['compare']) {
  const key = keyOf(columns, by, compareTexts);
  return withTies(columns, key, descending, key.compare);
}

/** Those without a value last in both directions; equal ones newest first. */
function withTies({ savedAt, ids }: Columns, key: Key, descending: boolean, compare: Key['compare']) {
  return (a: number, b: number): number => {
    const [hasA, hasB] = [key.has(a), key.has(b)];
    if (hasA !== hasB) return hasA ? -1 : 1;
    const difference = hasA ? compare(a, b) : 0;
    if (difference !== 0) return descending ? -difference : difference;
    return (savedAt[b] ?? 0) - (savedAt[a] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  };
}

/** All postings in one order, kept as they change: putting one in or taking it out costs a look-up, no sorting. */
export class Order {
  readonly #columns: Columns;
  readonly #sort: Sort;
  readonly #compareTexts: Intl.Collator['compare'];
  #numbers: Uint32Array<ArrayBuffer>;
  #length: number;

  private constructor(
    columns: Columns,
    sort: Sort,
    compareTexts: Intl.Collator['compare'],
    numbers: Uint32Array<ArrayBuffer>,
  ) {
    this.#columns = columns;
    this.#sort = sort;
    this.#compareTexts = compareTexts;
    this.#numbers = numbers;
    this.#length = numbers.length;
  }

  /** Sorts everything once. `pause` is awaited now and then, so that others get their turn. */
  static async of(
    columns: Columns,
    sort: Sort,
    locale: string | undefined,
    pause: () => Promise<void>,
  ): Promise<Order> {
    const { compare: compareTexts } = collatorOf(locale);
    const { text } = keyOf(columns, sort.by, compareTexts);
    const { size } = columns;
    const ranks =
      text &&
      (await ranksOf(
        Array.from({ length: size }, (_, at) => text(at)),
        compareTexts,
        pause,
      ));
    const key = keyOf(columns, sort.by, compareTexts);
    const compare = ranks ? (a: number, b: number) => (ranks[a] ?? 0) - (ranks[b] ?? 0) : key.compare;
    const numbers = Uint32Array.from({ length: size }, (_, at) => at).sort(
      withTies(columns, key, sort.descending, compare),
    );
    const order = new Order(columns, sort, compareTexts, numbers);
    return order;
  }

  get length(): number {
    return this.#length;
  }

  /** Takes one out: before its values change. */
  remove(at: number): void {
    const place = this.#numbers.subarray(0, this.#length).indexOf(at);
    if (place < 0) return;
    this.#numbers.copyWithin(place, place + 1, this.#length);
    this.#length--;
  }

  /** Puts one in: after its values have changed. */
  insert(at: number): void {
    const compare = compareOf(this.#columns, this.#sort, this.#compareTexts);
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.#numbers[middle] ?? 0, at) < 0) low = middle + 1;
      else high = middle;
    }
    if (this.#length === this.#numbers.length) {
      const more = new Uint32Array(Math.max(64, this.#length * 2));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers.copyWithin(low + 1, low, this.#length);
    this.#numbers[low] = at;
    this.#length++;
  }

  /** Those of `mask`, in this order. */
  pick(mask: Mask): Uint32Array<ArrayBuffer> {
    const picked = new Uint32Array(this.#length);
    let count = 0;
    for (let place = 0; place < this.#length; place++) {
      const at = this.#numbers[place] ?? 0;
      if (mask[at] === 1) picked[count++] = at;
    }
    return picked.slice(0, count);
  }
}
