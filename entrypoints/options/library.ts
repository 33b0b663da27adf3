import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Current } from '../../components/list/PostingList.tsx';
import { type Facets, type Filters, NO_FILTERS } from '../../utils/library/filters.ts';
import { findPostings } from '../../utils/library/find.ts';
import { parseQuery } from '../../utils/library/parse-query.ts';
import type { Term } from '../../utils/library/query.ts';
import { type RowList, rowListOf } from '../../utils/library/row-list.ts';
import { extend, keepShown, NONE, type Selection, toggle, toggleAll } from '../../utils/library/selection.ts';
import { type Sort, sortAfterClick, sortPostings } from '../../utils/library/sort.ts';
import type { PostingSummary, Store } from '../../utils/store/store.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import { type Loadable, liveSignal } from './live-signal.ts';

/** How far something is that takes a while. */
export interface Progress {
  done: number;
  of: number;
}

/** The list's state: what is saved, what is looked for, what is selected, where the keys are. */
export class Library {
  /** What is typed into the search; see parseQuery. */
  readonly search = signal('');
  readonly filters = signal<Filters>(NO_FILTERS);
  readonly sort = signal<Sort>({ by: 'savedAt', descending: true });
  readonly #rows: ReadonlySignal<Loadable<PostingSummary[]>>;
  readonly #selection = signal<Selection>(NONE);
  readonly #current = signal<Current>({ id: undefined, asked: 0 });
  readonly current: ReadonlySignal<Current> = this.#current;
  /** How many rows the view holds. */
  pageSize = 10;

  readonly #store: Store;
  #seen = 0;

  constructor(store: Store) {
    this.#store = store;
    const { answer } = liveSignal<PostingSummary[]>(store.live(() => store.list()));
    const failure = signal<Loadable<never>>();
    this.#rows = computed(() => (answer.value.state === 'loading' && failure.value) || answer.value);
    // A live query keeps silent about a database that does not open: Dexie takes that for one that is being closed.
    store.get('').catch((error: unknown) => {
      failure.value = { state: 'broken', error };
    });
  }

  /** How many postings there are, without those in the bin; ready as soon as the first of them can be shown. */
  readonly saved = computed<Loadable<number>>(() => {
    const rows = this.#rows.value;
    return rows.state === 'ready' ? { state: 'ready', value: rows.value.length } : rows;
  });
  readonly #found = computed(() => {
    const rows = this.#rows.value;
    const today = new Date().toISOString().slice(0, 10);
    return findPostings(rows.state === 'ready' ? rows.value : [], this.terms.value, this.filters.value, today);
  });
  /** What the search asks. */
  readonly terms = computed<Term[]>(() => parseQuery(this.search.value));
  /** What to mark in texts: see marksIn. Words that were found in another spelling are there in that spelling. */
  readonly marked: ReadonlySignal<Term[]> = computed(() => this.terms.value);
  /** The postings to show, in order. */
  readonly shown = computed<RowList>(() => rowListOf(sortPostings(this.#found.value.rows, this.sort.value)));
  /** The same, apart by status, for a board. */
  readonly shownByStatus = computed<Record<Status, RowList>>(() => {
    const rows = sortPostings(this.#found.value.rows, this.sort.value);
    const of = (status: Status) => [status, rowListOf(rows.filter((row) => row.status === status))];
    return Object.fromEntries(STATUSES.map(of)) as Record<Status, RowList>;
  });
  /** What there is to filter by, with counts. */
  readonly facets = computed<Facets>(() => this.#found.value.facets);
  /** How many the search finds without the filters. */
  readonly total = computed(() => this.#found.value.total);
  /** All tags in use, for completing what is typed; most used first. */
  readonly tags = computed<string[]>(() => {
    const rows = this.#rows.value;
    return rows.state === 'ready' ? [...new Set(rows.value.flatMap((row) => row.tags))].sort() : [];
  });
  /**
   * Grows with each change to the saved postings that this page learns of. The postings themselves are not held here:
   * what looks at all of them (charts, counts) reads `summaries()` anew when this has grown.
   */
  readonly changes: ReadonlySignal<number> = computed(() => (this.#rows.value.state === 'ready' ? ++this.#seen : 0));
  /** Texts that are not searched yet, since their index is being made; undefined when all are. */
  readonly indexing: ReadonlySignal<Progress | undefined> = signal(undefined);
  readonly selected = computed(() => keepShown(this.#selection.value, this.shown.value).ids);

  /** All postings that are not in the bin, newest first, or those of `ids`, without their long texts, some at a time. */
  summaries(ids?: string[]): AsyncGenerator<PostingSummary[]> {
    return this.#store.summaries(ids);
  }

  sortBy(column: Sort['by']): void {
    this.sort.value = sortAfterClick(this.sort.value, column);
  }

  /** Nothing is searched for, nothing filtered. */
  showAll(): void {
    this.search.value = '';
    this.filters.value = NO_FILTERS;
  }

  toggle(id: string, isRange: boolean): void {
    const selection = this.#visible;
    this.#selection.value = isRange ? extend(selection, this.shown.value.ids(), id) : toggle(selection, id);
    this.#current.value = { ...this.#current.value, id };
  }

  /** Selects all that match, or none where all are selected. */
  toggleAll(): void {
    this.#selection.value = toggleAll(this.#visible, this.shown.value.ids());
  }

  selectNone(): void {
    this.#selection.value = NONE;
  }

  /** The row that keys act on: the first one until another is. */
  get currentId(): string | undefined {
    const shown = this.shown.value;
    const { id } = this.#current.value;
    return id !== undefined && shown.indexOf(id) >= 0 ? id : shown.id(0);
  }

  /** Makes `id` the current row; `focus`: and moves the focus there. */
  goTo(id: string | undefined, { focus = true } = {}): void {
    const { asked } = this.#current.peek();
    this.#current.value = { id, asked: focus ? asked + 1 : asked };
  }

  /** Moves by `steps` rows, not over the ends. */
  move(steps: number, options?: { focus: boolean }): string | undefined {
    const shown = this.shown.value;
    // Where no row had the focus yet, the first step leads to the first row.
    const from = shown.indexOf(this.#current.value.id ?? '');
    const id = shown.id(Math.min(shown.length - 1, Math.max(0, from + steps)));
    this.goTo(id, options);
    return id;
  }

  /** The row that will stand where `ids` stood when they are gone. */
  after(ids: string[]): string | undefined {
    const gone = new Set(ids);
    const shown = this.shown.value.ids();
    const from = Math.max(
      0,
      shown.findIndex((id) => gone.has(id)),
    );
    return shown.slice(from).find((id) => !gone.has(id)) ?? shown.slice(0, from).findLast((id) => !gone.has(id));
  }

  get #visible(): Selection {
    return keepShown(this.#selection.value, this.shown.value);
  }
}
