import { computed, signal } from '@preact/signals';
import { extend, keepShown, NONE, type Selection, toggle, toggleAll } from '../../../utils/library/selection.ts';
import type { BinEntry } from '../../../utils/store/bin.ts';
import type { Store } from '../../../utils/store/store.ts';
import { bin as texts } from '../../../utils/texts/index.ts';
import type { Actions } from '../changes/actions.ts';
import type { Undo } from '../changes/undo.ts';
import type { Work } from '../changes/work.ts';
import type { Loadable } from '../live-signal.ts';
import { BinEntries } from './bin-entries.ts';

/** The bin's state while it is shown, and what can be done in it. */
export class BinModel {
  readonly #store: Store;
  readonly #actions: Actions;
  readonly #work: Work;
  readonly #undo: Undo;
  readonly #entries: BinEntries;
  readonly #selection = signal<Selection>(NONE);
  /** The row that keys act on; `asked` grows each time that it shall get the focus. */
  readonly current = signal<{ id: string | undefined; asked: number }>({ id: undefined, asked: 0 });
  pageSize = 10;
  readonly #all = { ids: () => this.ids.value };

  constructor(store: Store, actions: Actions, work: Work, undo: Undo) {
    this.#store = store;
    this.#actions = actions;
    this.#work = work;
    this.#undo = undo;
    this.#entries = new BinEntries(store);
  }

  get all(): Loadable<BinEntry[]> {
    return this.#entries.read.value;
  }
  /** Is more of it still being read? */
  get isReading(): boolean {
    return this.#entries.isReading.value;
  }
  readonly entries = computed(() => (this.all.state === 'ready' ? this.all.value : []));
  readonly ids = computed(() => this.entries.value.map(({ id }) => id));
  readonly selected = computed(() => keepShown(this.#selection.value, this.#all).ids);

  get currentId(): string | undefined {
    const { id } = this.current.value;
    return id !== undefined && this.ids.value.includes(id) ? id : this.ids.value[0];
  }

  goTo(id: string | undefined, { focus = true } = {}): void {
    const { asked } = this.current.peek();
    this.current.value = { id, asked: focus ? asked + 1 : asked };
  }

  /** Moves by `steps` rows, not over the ends; the first step leads to the first row. */
  move(steps: number): void {
    const ids = this.ids.peek();
    const from = ids.indexOf(this.current.peek().id ?? '');
    this.goTo(ids[Math.min(ids.length - 1, Math.max(0, from + steps))]);
  }

  toggle(id: string, isRange: boolean): void {
    const selection = keepShown(this.#selection.peek(), this.#all);
    this.#selection.value = isRange ? extend(selection, this.ids.peek(), id) : toggle(selection, id);
    this.goTo(id, { focus: false });
  }

  toggleAll(): void {
    this.#selection.value = toggleAll(keepShown(this.#selection.peek(), this.#all), this.ids.peek());
  }

  selectNone(): void {
    this.#selection.value = NONE;
  }

  restore(ids: string[]): Promise<void> {
    const next = this.#after(ids);
    const { bin } = this.#store;
    const done = this.#actions.many(texts.working.restore, ids, (some) => bin.takeOut(some), {
      told: (back) => texts.restored(back.length),
      back: async (back) => {
        const left = await this.#work.each(texts.working.restore, back, async (some) => void (await bin.put(some)));
        this.#undo.tell(texts.putBackIn(back.length - left.length));
        return left;
      },
    });
    return this.#then(done, next);
  }

  /** Deletes for good, with a way back for an hour. */
  erase(ids: string[]): Promise<void> {
    const next = this.#after(ids);
    const { bin } = this.#store;
    const done = this.#actions.many(texts.working.erase, ids, (some) => bin.erase(some), {
      told: (gone) => texts.erased(gone.length),
      back: async (gone) => {
        let count = 0;
        const left = await this.#work.each(texts.working.restore, gone, async (some) => {
          count += (await bin.unerase(some)).length;
        });
        this.#undo.tell(texts.unerased(count, gone.length - left.length));
        return left;
      },
    });
    return this.#then(done, next);
  }

  close(): void {
    this.#entries.stop();
  }

  async #then(done: Promise<void>, next: string | undefined): Promise<void> {
    await done;
    this.selectNone();
    this.goTo(next);
  }

  /** The row that will stand where `ids` stood when they are gone. */
  #after(ids: string[]): string | undefined {
    const gone = new Set(ids);
    const shown = this.ids.peek();
    const from = Math.max(
      0,
      shown.findIndex((id) => gone.has(id)),
    );
    return shown.slice(from).find((id) => !gone.has(id)) ?? shown.slice(0, from).findLast((id) => !gone.has(id));
  }
}
