import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Current } from '../../components/list/PostingList.tsx';
import { findPostings, type Query } from '../../utils/library/find.ts';
import { extend, keepShown, NONE, type Selection, toggle, toggleAll } from '../../utils/library/selection.ts';
import { type Sort, sortAfterClick, sortPostings } from '../../utils/library/sort.ts';
import type { PostingSummary, Store } from '../../utils/store/store.ts';
import { type Loadable, liveSignal } from './live-signal.ts';

/** The list's state: what is saved, what is looked for, what is selected, where the keys are. */
export class Library {
  readonly all: ReadonlySignal<Loadable<PostingSummary[]>>;
  readonly query = signal<Query>({ text: '' });
  readonly sort = signal<Sort>({ by: 'savedAt', descending: true });
  readonly #selection = signal<Selection>(NONE);
  readonly #current = signal<Current>({ id: undefined, asked: 0 });
  readonly current: ReadonlySignal<Current> = this.#current;
  /** How many rows the view holds. */
  pageSize = 10;

  constructor(store: Store) {
    const { answer } = liveSignal<PostingSummary[]>(store.live(() => store.list()));
    const failure = signal<Loadable<never>>();
    this.all = computed(() => (answer.value.state === 'loading' && failure.value) || answer.value);
    // A live query keeps silent about a database that does not open: Dexie takes that for one that is being closed.
    store.get('').catch((error: unknown) => {
      failure.value = { state: 'broken', error };
    });
  }

  readonly rows = computed(() => (this.all.value.state === 'ready' ? this.all.value.value : []));
  readonly found = computed(() => findPostings(this.rows.value, this.query.value));
  readonly shown = computed(() => sortPostings(this.found.value.rows, this.sort.value));
  readonly shownIds = computed(() => this.shown.value.map((row) => row.id));
  readonly selected = computed(() => keepShown(this.#selection.value, this.shownIds.value).ids);
  readonly tags = computed(() => [...new Set(this.rows.value.flatMap((row) => row.tags))].sort());

  sortBy(column: Sort['by']): void {
    this.sort.value = sortAfterClick(this.sort.value, column);
  }

  toggle(id: string, isRange: boolean): void {
    const selection = this.#visible;
    this.#selection.value = isRange ? extend(selection, this.shownIds.value, id) : toggle(selection, id);
    this.#current.value = { ...this.#current.value, id };
  }

  toggleAll(): void {
    this.#selection.value = toggleAll(this.#visible, this.shownIds.value);
  }

  selectNone(): void {
    this.#selection.value = NONE;
  }

  /** The row that keys act on: the first one until another is. */
  get currentId(): string | undefined {
    const ids = this.shownIds.value;
    const { id } = this.#current.value;
    return id !== undefined && ids.includes(id) ? id : ids[0];
  }

  /** Makes `id` the current row; `focus`: and moves the focus there. */
  goTo(id: string | undefined, { focus = true } = {}): void {
    const { asked } = this.#current.peek();
    this.#current.value = { id, asked: focus ? asked + 1 : asked };
  }

  /** Moves by `steps` rows, not over the ends. */
  move(steps: number, options?: { focus: boolean }): string | undefined {
    const ids = this.shownIds.value;
    // Where no row had the focus yet, the first step leads to the first row.
    const from = ids.indexOf(this.#current.value.id ?? '');
    const id = ids[Math.min(ids.length - 1, Math.max(0, from + steps))];
    this.goTo(id, options);
    return id;
  }

  /** The row that will stand where `ids` stood when they are gone. */
  after(ids: string[]): string | undefined {
    const gone = new Set(ids);
    const shown = this.shownIds.value;
    const from = Math.max(
      0,
      shown.findIndex((id) => gone.has(id)),
    );
    return shown.slice(from).find((id) => !gone.has(id)) ?? shown.slice(0, from).findLast((id) => !gone.has(id));
  }

  get #visible(): Selection {
    return keepShown(this.#selection.value, this.shownIds.value);
  }
}
