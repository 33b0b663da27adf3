import { computed, signal } from '@preact/signals';
import { type Filters, NO_FILTERS } from '../../../utils/library/filters.ts';
import { FIRST_LAYOUT, type ListLayout } from '../../../utils/library/layout.ts';
import type { Store } from '../../../utils/store/store.ts';
import { list as texts } from '../../../utils/texts/index.ts';
import { isSameLook, type Look, layoutSchema, MOST_VIEWS, type SavedView } from '../../../utils/views/saved-view.ts';
import type { Actions } from '../changes/actions.ts';
import type { Undo } from '../changes/undo.ts';
import { liveSignal } from '../live-signal.ts';
import type { Route } from '../route.ts';
import type { Library } from './library.ts';

const LAYOUT = 'list-layout';
const FILTERS = 'filters-shown';

/** How the saved postings are looked at: columns, the filter panel, and the views saved under a name. */
export class LookModel {
  readonly #store: Store;
  readonly #library: Library;
  readonly #route: Route;
  readonly #actions: Actions;
  readonly #undo: Undo;
  readonly #layout = signal<ListLayout>(storedLayout());
  readonly #areFiltersShown = signal(localStorage.getItem(FILTERS) === 'on');
  readonly #filtersAsked = signal(0);
  /** Grows each time that the filters shall get the focus. */
  readonly filtersAsked = computed(() => this.#filtersAsked.value);
  readonly areColumnsAsked = signal(false);
  readonly areViewsAsked = signal(false);
  readonly #views: ReturnType<typeof liveSignal<SavedView[]>>;

  constructor(store: Store, library: Library, route: Route, actions: Actions, undo: Undo) {
    this.#store = store;
    this.#library = library;
    this.#route = route;
    this.#actions = actions;
    this.#undo = undo;
    this.#views = liveSignal(store.live(() => store.views.read()));
  }

  readonly layout = computed(() => this.#layout.value);
  readonly areFiltersShown = computed(() => this.#areFiltersShown.value);
  readonly views = computed(() => {
    const answer = this.#views.answer.value;
    return answer.state === 'ready' ? answer.value : [];
  });
  /** What is looked at now. */
  readonly now = computed<Look>(() => ({
    view: this.#route.view.value === 'board' ? 'board' : 'list',
    search: this.#library.search.value.slice(0, 500),
    filters: this.#library.filters.value,
    sort: this.#library.sort.value,
    layout: this.#layout.value,
  }));
  /** The saved view that is looked at, if it is one. */
  readonly shownView = computed(() => this.views.value.find((view) => isSameLook(view, this.now.value))?.id);

  setLayout(layout: ListLayout): void {
    this.#layout.value = layout;
    localStorage.setItem(LAYOUT, JSON.stringify(layout));
  }

  /** Shows or hides the filters; `focus`: and goes into them. */
  showFilters(isShown: boolean, { focus = false } = {}): void {
    if (isShown && focus) this.#filtersAsked.value += 1;
    this.#areFiltersShown.value = isShown;
    localStorage.setItem(FILTERS, isShown ? 'on' : 'off');
  }

  setFilters(filters: Filters): void {
    this.#library.filters.value = filters;
  }

  clearFilters(): void {
    this.setFilters(NO_FILTERS);
  }

  show({ name, view, search, filters, sort, layout }: SavedView): void {
    this.#library.search.value = search;
    this.#library.filters.value = filters as Filters;
    this.#library.sort.value = sort;
    this.setLayout(layout);
    if (this.#route.view.peek() !== view) this.#route.show(view);
    this.areViewsAsked.value = false;
    this.#undo.tell(texts.viewShows(name));
  }

  /** Saves what is looked at now under `name`. */
  save(name: string): Promise<void> {
    const kept = named(name);
    if (kept === '') return Promise.resolve();
    return this.#actions.attempt(async () => {
      if (this.views.peek().length >= MOST_VIEWS) return this.#undo.tell(texts.tooManyViews(MOST_VIEWS));
      const view = { id: crypto.randomUUID(), name: kept, ...this.now.peek() };
      await this.#store.views.put(view);
      this.#did(texts.viewSaved(kept), () => this.#store.views.remove(view.id));
    });
  }

  rename(view: SavedView, name: string): Promise<void> {
    const kept = named(name);
    if (kept === '' || kept === view.name) return Promise.resolve();
    return this.#replace(view, { ...view, name: kept }, texts.viewRenamed(kept));
  }

  /** Lets a saved view be what is looked at now. */
  replace(view: SavedView): Promise<void> {
    return this.#replace(view, { ...view, ...this.now.peek() }, texts.viewReplaced(view.name));
  }

  remove(view: SavedView): Promise<void> {
    const at = this.views.peek().findIndex(({ id }) => id === view.id);
    return this.#actions.attempt(async () => {
      await this.#store.views.remove(view.id);
      this.#did(texts.viewDeleted(view.name), () => this.#store.views.put(view, at));
    });
  }

  #replace(before: SavedView, after: SavedView, told: string): Promise<void> {
    return this.#actions.attempt(async () => {
      await this.#store.views.put(after);
      this.#did(told, () => this.#store.views.put(before));
    });
  }

  #did(told: string, back: () => Promise<void>): void {
    this.#undo.did(told, async () => {
      await back();
      this.#undo.tell(texts.viewBack);
    });
  }
}

const named = (name: string) => name.replace(/\s+/g, ' ').trim().slice(0, 80);

function storedLayout(): ListLayout {
  try {
    const read = layoutSchema.safeParse(JSON.parse(localStorage.getItem(LAYOUT) ?? 'null'));
    return read.success ? read.data : FIRST_LAYOUT;
  } catch {
    return FIRST_LAYOUT;
  }
}
