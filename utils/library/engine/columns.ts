import type { PostingSummary } from '../../store/rows.ts';
import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../../text/vocabulary.ts';
import { factsOf } from '../facts.ts';
import { Names } from './names.ts';
import { textRevision } from './text-revision.ts';

/** A day that a posting does not have. */
export const NO_DAY = -2147483648;
const DAY = 86_400_000;

/** Bits of `flags`. */
export const FLAG = { expired: 1, notes: 2, nextStep: 4, contacts: 8, tags: 16 } as const;

/** The day (ISO 8601) as a count of days. */
export const dayNumber = (day: string | undefined): number => {
  const time = day === undefined ? Number.NaN : Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? NO_DAY : Math.round(time / DAY);
};

/**
 * What search, filters and order ask of all postings, a column each, so that thousands are looked through in a moment
 * and cost little room. A posting's place in them, its number, is its own for as long as this lives.
 */
export class Columns {
  readonly ids: string[] = [];
  readonly companies = new Names();
  readonly tagNames = new Names();
  readonly currencies = new Names();
  readonly places = new Names();
  readonly texts: string[] = [];
  readonly titles: string[] = [];
  /** Numbers of `tagNames`. */
  readonly tags: (readonly number[])[] = [];
  /** 0: not shown (in the bin, or gone). */
  live = new Uint8Array(1024);
  status = new Uint8Array(1024);
  /** From 1, as JOB_LOCATION_TYPES; 0: not said. */
  workplace = new Uint8Array(1024);
  /** A bit each, as EMPLOYMENT_TYPES; 0: not said. */
  employment = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  rating = new Uint8Array(1024);
  company = new Uint32Array(1024);
  place = new Uint32Array(1024);
  currency = new Uint16Array(1024);
  /** See textRevision. */
  textRevision = new Uint32Array(1024);
  savedDay = new Int32Array(1024);
  postedDay = new Int32Array(1024);
  closesDay = new Int32Array(1024);
  dueDay = new Int32Array(1024);
  /** Yearly; NaN where it is not known. */
  payLeast = new Float64Array(1024);
  payMost = new Float64Array(1024);
  savedAt = new Float64Array(1024);
  updatedAt = new Float64Array(1024);
  readonly #numbers = new Map<string, number>();
  readonly #gone = new Set<number>();

  /** How many numbers are given, also to postings that are gone. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of a posting; undefined where it is not known here. */
  number(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Takes a posting in, or as it is now. In the bin, it keeps its number and is not shown. */
  put(row: PostingSummary): number {
    const at = this.#numbers.get(row.id) ?? this.#add(row.id);
    this.#gone.delete(at);
    const { posting, tags, status, notes, nextStep, contacts = [] } = row;
    const { text, pay } = factsOf(row);
    this.texts[at] = text;
    this.titles[at] = posting.title ?? '';
    this.tags[at] = tags.length === 0 ? NO_TAGS : [...new Set(tags)].map((tag) => this.tagNames.number(tag));
    this.live[at] = row.deletedAt ? 0 : 1;
    this.status[at] = STATUSES.indexOf(status);
    this.workplace[at] = posting.jobLocationType ? JOB_LOCATION_TYPES.indexOf(posting.jobLocationType) + 1 : 0;
    this.employment[at] = (posting.employmentType ?? []).reduce(
      (bits, type) => bits | (1 << EMPLOYMENT_TYPES.indexOf(type)),
      0,
    );
    this.flags[at] =
      (posting.expired === true || row.closedSeenAt !== undefined ? FLAG.expired : 0) |
      (notes === '' ? 0 : FLAG.notes) |
      (nextStep ? FLAG.nextStep : 0) |
      (contacts.length > 0 ? FLAG.contacts : 0) |
      (tags.length > 0 ? FLAG.tags : 0);
    this.rating[at] = row.rating ?? 0;
    this.company[at] = this.companies.number(posting.hiringOrganization?.name ?? '');
    this.place[at] = this.places.number(posting.jobLocation?.[0]?.name ?? '');
    this.currency[at] = pay ? this.currencies.number(pay.currency) : 0;
    this.textRevision[at] = textRevision(row);
    this.savedDay[at] = dayNumber(row.savedAt);
    this.postedDay[at] = dayNumber(posting.datePosted);
    this.closesDay[at] = dayNumber(posting.validThrough);
    this.dueDay[at] = dayNumber(nextStep?.date);
    this.payLeast[at] = pay?.least ?? Number.NaN;
    this.payMost[at] = pay?.most ?? Number.NaN;
    this.savedAt[at] = Date.parse(row.savedAt);
    this.updatedAt[at] = Date.parse(row.updatedAt);
    return at;
  }

  /** How many of the numbers are of postings that are gone for good. */
  get dropped(): number {
    return this.#gone.size;
  }

  /** Is there no such posting, in the bin or out of it? */
  isGone(id: string): boolean {
    const at = this.#numbers.get(id);
    return at === undefined || this.#gone.has(at);
  }

  /** Forgets what a posting held that is gone for good; its number is not given again. */
  drop(id: string): number | undefined {
    const at = this.#numbers.get(id);
    if (at === undefined || this.#gone.has(at)) return at;
    this.#gone.add(at);
    this.live[at] = 0;
    this.texts[at] = '';
    this.titles[at] = '';
    this.tags[at] = NO_TAGS;
    return at;
  }

  #add(id: string): number {
    const at = this.ids.length;
    this.ids.push(id);
    this.#numbers.set(id, at);
    if (at >= this.live.length) this.#grow(at * 2);
    return at;
  }

  #grow(length: number): void {
    this.live = grown(this.live, length);
    this.status = grown(this.status, length);
    this.workplace = grown(this.workplace, length);
    this.employment = grown(this.employment, length);
    this.flags = grown(this.flags, length);
    this.rating = grown(this.rating, length);
    this.company = grown(this.company, length);
    this.place = grown(this.place, length);
    this.currency = grown(this.currency, length);
    this.textRevision = grown(this.textRevision, length);
    this.savedDay = grown(this.savedDay, length);
    this.postedDay = grown(this.postedDay, length);
    this.closesDay = grown(this.closesDay, length);
    this.dueDay = grown(this.dueDay, length);
    this.payLeast = grown(this.payLeast, length);
    this.payMost = grown(this.payMost, length);
    this.savedAt = grown(this.savedAt, length);
    this.updatedAt = grown(this.updatedAt, length);
  }
}

const NO_TAGS: readonly number[] = [];

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

function grown<Array extends Numbers>(before: Array, length: number): Array {
  const after = new (before.constructor as new (length: number) => Array)(length);
  (after as Uint8Array).set(before as Uint8Array);
  return after;
}
