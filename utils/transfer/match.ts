import {
  companyOf,
  type Identity,
  identityKeys,
  identityOf,
  keysToLookFor,
  mayShareTitle,
} from '../identity/identity.ts';
import { companiesAgree } from '../identity/names.ts';
import type { SavedPosting } from '../posting.ts';
import { foldText } from '../text/fold.ts';
import type { Alike, Incoming } from './preview.ts';

/** As much of a saved posting as is needed to see that a row may be about it. */
export type Known = Pick<SavedPosting, 'id' | 'original' | 'url' | 'aliases'> & {
  posting: Pick<SavedPosting['posting'], 'title' | 'hiringOrganization' | 'jobLocation'>;
  /** What it is recognised by, where that was kept: making it reads the posting. */
  identityKeys?: string[];
};

/** A saved posting that was found to be of a row's job, and how (`utils/identity/compare.ts`). */
export interface Match {
  as: 'same' | 'repost' | 'same-job';
  saved: { id: string; savedAt: string; deletedAt?: string | undefined; posting: Known['posting'] };
}

/** What a row is about: a posting that stands here, or one that only looks like it. */
export type Verdict = { id: string } | { like: Alike } | undefined;

/** What is kept of it. */
interface Entry {
  id: string;
  company: string;
  keys: string[];
  /** Names of its places, folded. */
  places: string[];
}

/** So many postings of one title are looked at for a row. */
const MOST_OF_TITLE = 100;

const isTitle = (key: string) => key.startsWith('title:');

/** Finds the saved postings that rows of a file may be about. A posting is taken for one row only. */
export class Matcher {
  readonly #byId = new Map<string, Entry>();
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #used = new Set<string>();

  constructor(known: Iterable<Known> = []) {
    this.know(known);
  }

  /** Is anything known at all? */
  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** Takes in saved postings. */
  know(known: Iterable<Known>): void {
    for (const each of known) {
      const keys = each.identityKeys ?? identityKeys(identityOf(each, ''));
      const entry = { id: each.id, company: companyOf(each), keys, places: placesOf(each) };
      this.#byId.set(each.id, entry);
      for (const key of keys) push(this.#byKey, key, entry);
      const name = nameOf(each);
      if (name) push(this.#byName, name, entry);
    }
  }

  /** Takes the posting that has the row's own id. Ids come before likenesses: to be asked for all rows first. */
  takeById({ id }: Incoming): string | undefined {
    return this.#byId.has(id) ? this.#use(id) : undefined;
  }

  /** The ids of the postings that share an address, an id, a requisition, or title and company with `saved`: those to compare it with. */
  candidates(saved: SavedPosting): string[] {
    const identity = identityOf(saved, '');
    const keys = keysToLookFor(identity);
    const sure = keys.filter((key) => !isTitle(key)).flatMap((key) => this.#byKey.get(key) ?? []);
    const titled = new Set(keys.filter(isTitle).flatMap((key) => this.#byKey.get(key) ?? []));
    const likely: Entry[] = [];
    for (const entry of titled) {
      if (likely.length === MOST_OF_TITLE) break;
      if (mayBeAbout(identity, entry)) likely.push(entry);
    }
    return [...new Set([...sure, ...likely].map(({ id }) => id))];
  }

  /**
   * What `matches`, of the candidates, make of the row. More than one same posting is no answer: a row too many is
   * deleted in a moment, two jobs in one are not. A row without an address may also be known by title, company and place.
   */
  verdict({ saved }: Incoming, matches: readonly Match[]): Verdict {
    const free = matches.filter(({ saved: { id } }) => !this.#used.has(id));
    const same = free.filter(({ as }) => as === 'same');
    const id = same.length === 1 ? same[0]?.saved.id : saved.url === undefined ? this.#byItsName(saved) : undefined;
    if (id !== undefined && this.#use(id)) return { id };
    const [like] = free;
    return like && { like: alike(like) };
  }

  #byItsName(saved: SavedPosting): string | undefined {
    const name = nameOf(saved);
    const called = (name && this.#byName.get(name)) || [];
    const places = placesOf(saved);
    const near = called.filter((each) => mayBeSamePlace(each.places, places));
    return near.length === 1 ? near[0]?.id : undefined;
  }

  #use(id: string): string | undefined {
    if (this.#used.has(id)) return undefined;
    this.#used.add(id);
    return id;
  }
}

const mayBeAbout = (identity: Identity, { company, keys }: Entry) =>
  companiesAgree(identity.company, company) && mayShareTitle(identity, keys);

function alike({ as, saved: { id, savedAt, deletedAt, posting } }: Match): Alike {
  return {
    id,
    as: as === 'same' ? 'repost' : as,
    savedAt,
    title: posting.title ?? '',
    company: posting.hiringOrganization?.name ?? '',
    ...(deletedAt && { deletedAt }),
  };
}

function nameOf({ posting }: Pick<Known, 'posting'>): string | undefined {
  const company = posting.hiringOrganization?.name;
  return posting.title && company ? `${foldText(posting.title)}\n${foldText(company)}` : undefined;
}

const placesOf = ({ posting }: Pick<Known, 'posting'>): string[] =>
  posting.jobLocation?.map(({ name }) => foldText(name)) ?? [];

const mayBeSamePlace = (one: string[], other: string[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.some((place) => other.some((each) => each.includes(place) || place.includes(each)));

function push(map: Map<string, Entry[]>, key: string, each: Entry): void {
  const there = map.get(key);
  if (there) there.push(each);
  else map.set(key, [each]);
}
