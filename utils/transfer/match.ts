import type { SavedPosting } from '../posting.ts';
import { foldText } from '../text/fold.ts';
import type { Incoming } from './preview.ts';

/** As much of a saved posting as is needed to see that a row is about it. */
export type Known = Pick<SavedPosting, 'id' | 'canonicalUrl'> & {
  posting: Pick<SavedPosting['posting'], 'title' | 'hiringOrganization' | 'jobLocation'>;
};

/** Finds the saved posting that a row of a file is about. */
export class Matcher {
  readonly #ids = new Set<string>();
  readonly #used = new Set<string>();
  readonly #byAddress = new Map<string, Known[]>();
  readonly #byName = new Map<string, Known[]>();

  constructor(known: Iterable<Known> = []) {
    this.know(known);
  }

  /** Takes in saved postings. */
  know(known: Iterable<Known>): void {
    for (const each of known) {
      this.#ids.add(each.id);
      if (each.canonicalUrl) push(this.#byAddress, each.canonicalUrl, each);
      const name = nameOf(each);
      if (name) push(this.#byName, name, each);
    }
  }

  /** The ids of the saved postings that `rows` are about, a posting for one row only: ids come before likenesses. */
  findAll(rows: Incoming[]): (string | undefined)[] {
    const byId = rows.map(({ saved }) => (this.#ids.has(saved.id) ? this.#use(saved.id) : undefined));
    return rows.map((row, at) => byId[at] ?? this.#use(this.find(row)));
  }

  #use(id: string | undefined): string | undefined {
    if (id === undefined || this.#used.has(id)) return undefined;
    this.#used.add(id);
    return id;
  }

  /**
   * Its id: by id; else by address, if the title does not say that it is another job; else, where the row has no address,
   * by title, company and place. More than one is no answer: a row too many is deleted in a moment, two jobs in one are not.
   */
  find({ saved }: Incoming): string | undefined {
    if (this.#ids.has(saved.id)) return saved.id;
    if (saved.canonicalUrl) {
      const there = this.#byAddress.get(saved.canonicalUrl) ?? [];
      const same = there.filter(
        ({ posting }) => !posting.title || !saved.posting.title || fold(posting.title) === fold(saved.posting.title),
      );
      return same.length === 1 ? same[0]?.id : undefined;
    }
    const name = nameOf(saved);
    const called = (name && this.#byName.get(name)) || [];
    const near = called.filter((each) => mayBeSamePlace(each, saved));
    return near.length === 1 ? near[0]?.id : undefined;
  }
}

const fold = (text: string) => foldText(text);

function nameOf({ posting }: Known): string | undefined {
  const company = posting.hiringOrganization?.name;
  return posting.title && company ? `${fold(posting.title)}\n${fold(company)}` : undefined;
}

function mayBeSamePlace(a: Known, b: Known): boolean {
  const [one, two] = [a, b].map(({ posting }) => posting.jobLocation?.map(({ name }) => fold(name)) ?? []);
  return (
    !one?.length ||
    !two?.length ||
    one.some((place) => two.some((other) => other.includes(place) || place.includes(other)))
  );
}

function push(map: Map<string, Known[]>, key: string, each: Known): void {
  const there = map.get(key);
  if (there) there.push(each);
  else map.set(key, [each]);
}
