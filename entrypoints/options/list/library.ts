import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Current } from '../../../components/list/use-asked-focus.ts';
import { countFilters, type Facets, type Filters, NO_FILTERS } from '../../../utils/library/filters.ts';
import type { Progress } from '../../../utils/library/messages.ts';
import { parseQuery } from '../../../utils/library/parse-query.ts';
import type { Term } from '../../../utils/library/query.ts';
import type { RowList } from '../../../utils/library/row-list.ts';
import { extend, keepShown, NONE, type Selection, toggle, toggleAll } from '../../../utils/library/selection.ts';
import { type Sort, sortAfterClick } from '../../../utils/library/sort.ts';
import type { OwnChange } from '../../../utils/store/several.ts';
import type { PostingSummary, Store } from '../../../utils/store/store.ts';
import { STATUSES, type Status } from '../../../utils/text/vocabulary.ts';
import type { Loadable } from '../live-signal.ts';
import { apartBy } from './apart.ts';
import { FinderClient } from './finder-client.ts';
import { RowCache } from './row-cache.ts';
import { firstRows, shownRows } from './shown-rows.ts';

/** Read and drawn at once, before anything else is known. */
const FIRST = 60;
const NEWEST_FIRST: Sort = { by: 'savedAt', descending: true };

/**
 * The list's state: what is looked for, what is found, what is selected, where the keys are. The postings themselves are
 * not here: a worker looks through them, and the rows that are drawn are read when they are.
 */
export class Library {
  /** What is typed into the search; see parseQuery. */
  readonly search = signal('');
  readonly filters = signal<Filters>(NO_FILTERS);
  readonly sort = signal<Sort>(NEWEST_FIRST);
  readonly #store: Store;
  readonly #finder: FinderClient;
  readonly #cache: RowCache;
  /** The newest postings, from when they are read; `isPlain`: nothing else was asked for by then. */
  readonly #opening = signal<Loadable<{ ids: string[]; count: number; isPlain: boolean }>>({ state: 'loading' });
  readonly #changes = signal(0);
  readonly #selection = signal<Selection>(NONE);
  readonly #current = signal<Current>({ id: undefined, asked: 0 });
  readonly current: ReadonlySignal<Current> = this.#current;
  #waiting: (() => void) | undefined;
  /** How many rows the view holds. */
  pageSize = 10;

  constructor(store: Store) {
    this.#store = store;
    this.#cache = new RowCache((ids) => store.listing.rows(ids));
    this.#finder = new FinderClient(store.name, (rows) => this.#cache.take(rows));
    effect(() => {
      const [terms, filters, sort] = [this.terms.value, this.filters.value, this.sort.value];
      this.#finder.ask({ terms, filters, sort, today: new Date().toISOString().slice(0, 10) });
    });
    effect(() => {
      if (!this.#finder.answer.value) return;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) untracked(waiting);
    });
    store.listing.onChange((changed) => {
      this.#changes.value++;
      void this.#cache.refresh(changed);
      if (!this.#finder.answer.peek()) void this.#open();
    });
    store.guard.onOpening(({ state }) => {
      if (state !== 'ready') return;
      this.#changes.value++;
      this.#finder.look();
      if (this.#opening.peek().state === 'broken') void this.#open();
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#finder.look();
    });
    void this.#open();
  }

  /** How many postings there are, without those in the bin; ready as soon as the first of them can be shown. */
  readonly saved = computed<Loadable<number>>(() => {
    const answer = this.#finder.answer.value;
    if (answer?.isWhole) return { state: 'ready', value: answer.count };
    const opening = this.#opening.value;
    if (opening.state !== 'ready') return opening;
    // Once they are drawn they stay until there is an answer: what is typed meanwhile must not lose its box.
    if (answer || opening.value.isPlain || opening.value.count === 0)
      return { state: 'ready', value: opening.value.count };
    const error = this.#finder.failure.value;
    return error === undefined ? { state: 'loading' } : { state: 'broken', error };
  });
  /** Is the newest posting the first one that is asked for? */
  readonly #isPlain = computed(
    () =>
      this.terms.value.length === 0 &&
      countFilters(this.filters.value) === 0 &&
      this.sort.value.by === 'savedAt' &&
      this.sort.value.descending,
  );
  /** What the search asks. */
  readonly terms = computed<Term[]>(() => parseQuery(this.search.value));
  /** What to mark in texts: see marksIn. Words that were found in another spelling are there in that spelling. */
  readonly marked: ReadonlySignal<Term[]> = computed(() => {
    const terms = this.#finder.answer.value?.terms ?? this.terms.value;
    // The same ones as before where they say the same: who shows them is not drawn again for every answer.
    if (JSON.stringify(terms) !== JSON.stringify(this.#marked)) this.#marked = terms;
    return this.#marked;
  });
  #marked: Term[] = [];
  /** The postings to show, in order. */
  readonly shown = computed<RowList>(() => {
    const answer = this.#finder.answer.value;
    const opening = this.#opening.value;
    if (!answer && opening.state === 'ready') return firstRows(opening.value.ids, opening.value.count, this.#cache);
    return shownRows(answer?.numbers ?? new Uint32Array(), this.#finder, this.#cache);
  });
  /** The same, apart by status, for a board. */
  readonly shownByStatus = computed<Record<Status, RowList>>(() => {
    const { numbers = new Uint32Array(), statuses = new Uint8Array() } = this.#finder.answer.value ?? {};
    const apart = apartBy(statuses, numbers, STATUSES.length);
    const rowsOf = (at: number) => shownRows(apart[at] ?? new Uint32Array(), this.#finder, this.#cache);
    return Object.fromEntries(STATUSES.map((status, at) => [status, rowsOf(at)])) as Record<Status, RowList>;
  });
  /** What there is to filter by, with counts; undefined until the first answer. */
  readonly facets = computed<Facets | undefined>(() => this.#finder.answer.value?.facets);
  /** How many the search finds without the filters. */
  readonly total = computed(() => this.#finder.answer.value?.total ?? 0);
  /** All tags in use, for completing what is typed; most used first. */
  readonly tags = computed<string[]>(() => this.#finder.answer.value?.tags ?? []);
  /**
   * Grows with each change to the saved postings that this page learns of. The postings themselves are not held here:
   * what looks at all of them (charts, counts) reads `summaries()` anew when this has grown.
   */
  readonly changes: ReadonlySignal<number> = this.#changes;
  /** Postings that are not looked through yet, since they are still being read; undefined when all are. */
  readonly reading: ReadonlySignal<Progress | undefined> = computed(() => this.#finder.reading.value);
  /** Texts that are not searched yet, since their index is being made; undefined when all are. */
  readonly indexing: ReadonlySignal<Progress | undefined> = computed(() => this.#finder.indexing.value);
  /** The selected postings that are shown. */
  readonly selected = computed(() => keepShown(this.#selection.value, this.shown.value).ids);

  /** All postings that are not in the bin, in no order, or those of `ids` in theirs, without their long texts, some at a time. */
  summaries(ids?: string[]): AsyncGenerator<PostingSummary[]> {
    return this.#store.listing.pages(ids);
  }

  /** See RowCache.ahead. */
  ahead<Done>(ids: string[], changeOf: (row: PostingSummary) => OwnChange, write: () => Promise<Done>): Promise<Done> {
    return this.#cache.ahead(ids, (row) => changeOf(row) as Partial<PostingSummary>, write);
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
    const to = Math.min(shown.length - 1, Math.max(0, from + steps));
    const id = shown.id(to);
    // Only the first rows are known yet: the step is taken when all are.
    if (id === undefined && to >= 0) this.#waiting = () => void this.move(steps, options);
    else this.goTo(id, options);
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

  /** Reads the first screen, then lets the worker begin. */
  async #open(): Promise<void> {
    try {
      const { listing } = this.#store;
      const [rows, count] = await Promise.all([listing.newest(FIRST), listing.count()]);
      this.#cache.take(rows);
      this.#opening.value = {
        state: 'ready',
        value: { ids: rows.map(({ id }) => id), count, isPlain: this.#isPlain.peek() },
      };
      this.#finder.open();
    } catch (error) {
      this.#opening.value = { state: 'broken', error };
    }
  }

  get #visible(): Selection {
    return keepShown(this.#selection.value, this.shown.value);
  }
}
