import { computed, effect, signal } from '@preact/signals';
import type { PostingField, SavedPosting } from '../../../utils/posting.ts';
import { type Change, EditConflictError, type Store } from '../../../utils/store/store.ts';
import { type Loadable, liveSignal } from '../live-signal.ts';
import { changeBack, mergeChanges, withChange } from './pending.ts';
import type { Unsaved, UnsavedChanges } from './unsaved.ts';

/** Milliseconds without typing after which a change is written, and until a failed write is tried again. */
const PAUSE = 400;
const RETRY = 3_000;

/** Two places changed the same: what stands in the store now, the names that clash, and what was typed here. */
export interface Conflict {
  current: SavedPosting;
  names: string[];
  mine: Change;
}

/** What was typed into one place of a posting, as one step to take back. */
export interface TypedEdit {
  id: string;
  /** The posting's revision after it. */
  revision: number;
  /** The names that it changed. */
  names: string;
  /** What makes it undone. */
  back: Change;
}

/** A posting that is open: what the store holds, under what was typed and is on its way there. */
export class OpenedPosting {
  readonly id: string;
  readonly conflict = signal<Conflict>();
  readonly #keeping = signal<'kept' | 'saving' | 'failed'>();
  readonly keeping = computed(() => this.#keeping.value);
  readonly #store: Store;
  readonly #unsaved: UnsavedChanges;
  readonly #live: ReturnType<typeof liveSignal<SavedPosting | undefined>>;
  readonly #pending = signal<Change>();
  readonly #writing = signal<Change>();
  /** The store's newest answer, or that of a write of ours, which comes before it. */
  readonly #newest = signal<Loadable<SavedPosting | undefined>>({ state: 'loading' });
  readonly #stopFollowing: () => void;
  readonly #onTyped: (edit: TypedEdit) => void;
  #typed: TypedEdit | undefined;
  /** The revision that the person has before their eyes in what they type. */
  #basedOn: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<void> = Promise.resolve();

  /** Undefined while it is not read; as a value, undefined where there is none or it lies in the bin. */
  readonly shown = computed<Loadable<SavedPosting | undefined>>(() => {
    const newest = this.#newest.value;
    if (newest.state !== 'ready' || !newest.value || newest.value.deletedAt)
      return newest.state === 'ready' ? { state: 'ready', value: undefined } : newest;
    const typed = [this.#writing.value, this.#pending.value].filter((change) => change !== undefined);
    return { state: 'ready', value: typed.reduce(withChange, newest.value) };
  });

  constructor(id: string, store: Store, unsaved: UnsavedChanges, onTyped: (edit: TypedEdit) => void) {
    this.id = id;
    this.#onTyped = onTyped;
    this.#store = store;
    this.#unsaved = unsaved;
    this.#live = liveSignal(store.live(() => store.get(id)));
    this.#stopFollowing = effect(() => this.#take(this.#live.answer.value));
  }

  /** The person begins to type somewhere: what they see now is what their edits are based on. */
  hold(): void {
    if (!this.#pending.peek() && !this.#writing.peek()) this.#basedOn = this.#revision;
  }

  /** Changes what is shown at once, and the store soon. */
  edit(change: Change): void {
    if (this.#revision === undefined) return;
    this.#basedOn ??= this.#revision;
    this.#pending.value = mergeChanges(this.#pending.peek(), change);
    this.#keep();
    this.#keeping.value = 'saving';
    this.#wait(PAUSE);
  }

  /** Takes up what an earlier tab left unsaved. */
  resume({ change, basedOn }: Unsaved): void {
    this.#basedOn = basedOn;
    this.#pending.value = mergeChanges(change, this.#pending.peek() ?? {});
    this.#keep();
    void this.flush();
  }

  /** What is edited from here on is a step of its own to take back. */
  beginStep(): void {
    this.#typed = undefined;
  }

  /** Writes what is pending, after what is being written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn = this.#turn.then(() => this.#write());
    return this.#turn;
  }

  /** Ends a conflict: nothing was written of it until now. */
  resolve(kept: 'yours' | 'theirs' | 'both'): void {
    const conflict = this.conflict.peek();
    if (!conflict) return;
    const { current, names, mine } = conflict;
    const { fields = {}, ...own } = mine;
    const without = <Part extends object>(part: Part) =>
      Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
    const rest: Change = { ...without(own), fields: without(fields) };
    const both = { ...mine, notes: `${current.notes}\n\n${mine.notes}` };
    this.conflict.value = undefined;
    this.#basedOn = current.revision;
    const decided = kept === 'theirs' ? rest : kept === 'both' ? both : mine;
    this.#pending.value = mergeChanges(decided, this.#pending.peek() ?? {});
    this.#writing.value = undefined;
    void this.flush();
  }

  /** Writes what is left, then stops following the store. */
  async close(): Promise<void> {
    await this.flush();
    this.#live.stop();
    this.#stopFollowing();
  }

  /** What is not in the store yet. */
  get unsaved(): Unsaved | undefined {
    const typed = [this.#writing.peek(), this.#pending.peek()].filter((change) => change !== undefined);
    if (typed.length === 0 || this.#basedOn === undefined) return undefined;
    return { change: typed.reduce(mergeChanges), basedOn: this.#basedOn };
  }

  get #revision(): number | undefined {
    const newest = this.#newest.peek();
    return newest.state === 'ready' ? newest.value?.revision : undefined;
  }

  #take(answer: Loadable<SavedPosting | undefined>): void {
    const isOld = answer.state === 'ready' && (answer.value?.revision ?? Infinity) < (this.#revision ?? 0);
    if (!isOld) this.#newest.value = answer;
  }

  async #write(): Promise<void> {
    const change = this.#pending.peek();
    const basedOn = this.#basedOn;
    if (!change || basedOn === undefined || this.conflict.peek()) return;
    this.#writing.value = change;
    this.#pending.value = undefined;
    try {
      const before = this.#newest.peek();
      const saved = await this.#store.update(this.id, basedOn, change);
      this.#writing.value = undefined;
      if (saved) {
        if (before.state === 'ready' && before.value) this.#remember(before.value, saved, change);
        this.#take({ state: 'ready', value: saved });
        this.#basedOn = saved.revision;
      }
      if (this.#pending.peek()) return;
      this.#unsaved.drop(this.id);
      this.#keeping.value = 'kept';
    } catch (error) {
      if (error instanceof EditConflictError) {
        this.conflict.value = { current: error.current, names: error.fields, mine: change };
        return;
      }
      this.#pending.value = mergeChanges(change, this.#pending.peek() ?? {});
      this.#writing.value = undefined;
      this.#keeping.value = 'failed';
      this.#wait(RETRY);
    }
  }

  /** Writes of the same names, one after the other, are one edit. */
  #remember(before: SavedPosting, after: SavedPosting, change: Change): void {
    const names = Object.keys({ ...change, ...change.fields }).join();
    const isSame = this.#typed?.names === names && this.#typed.revision === before.revision;
    if (this.#typed && isSame) this.#typed.revision = after.revision;
    else this.#typed = { id: this.id, names, revision: after.revision, back: changeBack(before, change) };
    this.#onTyped(this.#typed);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #keep(): void {
    if (this.unsaved) this.#unsaved.keep(this.id, this.unsaved);
  }
}

const OWN = ['notes', 'tags', 'status', 'rating', 'nextStep', 'contacts'] as const;

/** The value of `name` on both sides: a field of the posting, or something of the person's own. */
export function sidesOf(saved: SavedPosting, change: Change, name: string): { yours: unknown; theirs: unknown } {
  const own = OWN.find((each) => each === name);
  if (own) return { yours: change[own], theirs: saved[own] };
  const field = name as PostingField;
  return { yours: change.fields?.[field], theirs: saved.posting[field] };
}
