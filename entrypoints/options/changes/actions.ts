import type { PostingField, SavedPosting } from '../../../utils/posting.ts';
import type { Changed, OwnChange } from '../../../utils/store/several.ts';
import { EditConflictError, type PostingSummary, type Store } from '../../../utils/store/store.ts';
import { tagsAfter } from '../../../utils/text/tags.ts';
import type { Status } from '../../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../../utils/texts/en/options.ts';
import { recent } from '../../../utils/texts/index.ts';
import type { TypedEdit } from '../detail/opened.ts';
import type { Library } from '../list/library.ts';
import type { Undo } from './undo.ts';
import type { Work } from './work.ts';

/** What can be done with saved postings, each with its message and the way back. */
export class Actions {
  readonly #store: Store;
  readonly #library: Library;
  readonly #undo: Undo;
  readonly #work: Work;
  readonly #texts: OptionsTexts;

  constructor(store: Store, library: Library, undo: Undo, work: Work, texts: OptionsTexts) {
    this.#store = store;
    this.#library = library;
    this.#undo = undo;
    this.#work = work;
    this.#texts = texts;
  }

  /** Puts postings in the bin. */
  remove(ids: string[]): Promise<void> {
    const { deleted, restored } = this.#texts.done;
    return this.many(recent.working.delete, ids, (some) => this.#store.bin.put(some), {
      told: (gone) => deleted(gone.length),
      back: async (gone) => {
        const back: string[] = [];
        const left = await this.#work.each(recent.working.restore, gone, async (some) => {
          back.push(...(await this.#store.bin.takeOut(some)));
        });
        this.#undo.tell(restored(back.length));
        this.#library.goTo(gone[0]);
        return left;
      },
    });
  }

  setStatus(ids: string[], status: Status): Promise<void> {
    const told = (count: number) => this.#texts.done.status(count, this.#texts.statuses[status]);
    return this.change(recent.working.status, ids, () => ({ status }), told);
  }

  /** From 1 to 5, or none. */
  setRating(ids: string[], rating: number | undefined): Promise<void> {
    const told = (count: number) => this.#texts.done.rated(count, rating);
    return this.change(recent.working.rating, ids, () => ({ rating }), told);
  }

  addTags(ids: string[], added: string[]): Promise<void> {
    const withTags = ({ tags }: PostingSummary) => ({ tags: tagsAfter(tags, { added, removed: [] }) });
    return this.change(recent.working.tag, ids, withTags, (count) => this.#texts.done.tagged(count, added.join(', ')));
  }

  removeTag(ids: string[], tag: string): Promise<void> {
    const without = ({ tags }: PostingSummary) => ({ tags: tags.filter((each) => each !== tag) });
    return this.change(recent.working.tag, ids, without, (count) => this.#texts.done.untagged(count, tag));
  }

  /** Changes what is the person's own in any number of postings, with its step in the list of recent changes. `working` is said while it lasts. */
  change(
    working: string,
    ids: string[],
    changeOf: (row: PostingSummary) => OwnChange,
    told: (count: number) => string,
  ): Promise<void> {
    const write = (some: string[]) =>
      this.#library.ahead(some, changeOf, () => this.#store.several.change(some, changeOf));
    return this.many(working, ids, write, {
      told: (changed) => told(changed.length),
      back: (changed) => this.#takeBack(changed),
    });
  }

  /**
   * Does `part` with any number of postings, some at a time, as one step: what was done when it was stopped or failed can
   * be taken back too. `back` gives what is left of it when that is stopped: it stays a step.
   */
  many<Done>(
    working: string,
    ids: readonly string[],
    part: (some: string[]) => Promise<Done[]>,
    { told, back }: { told: (done: Done[]) => string; back: (done: Done[]) => Promise<Done[]> },
  ): Promise<void> {
    const remember = (done: Done[]): void =>
      this.#undo.did(told(done), async () => {
        const left = await back(done);
        if (left.length > 0) remember(left);
      });
    return this.attempt(async () => {
      const done: Done[] = [];
      try {
        await this.#work.each(working, ids, async (some) => {
          for (const each of await part(some)) done.push(each);
        });
      } finally {
        if (done.length > 0) remember(done);
        else this.#undo.tell(this.#texts.done.nothingChanged);
      }
    });
  }

  /** Gives a field back what the page said. */
  putBack(saved: SavedPosting, field: PostingField): Promise<void> {
    const mine = saved.posting[field] ?? null;
    const read = saved.original[field] ?? null;
    return this.attempt(async () => {
      const after = await this.#store.update(saved.id, saved.revision, { fields: { [field]: read } });
      if (!after) return;
      this.#undo.did(this.#texts.done.putBack(this.#texts.fields[field]), async () => {
        await this.#store.update(saved.id, after.revision, { fields: { [field]: mine } });
        this.#undo.tell(this.#texts.done.undone);
      });
    });
  }

  /** Makes what was typed undoable; where it was changed since, elsewhere, it stays. */
  typed(edit: TypedEdit): void {
    const names = edit.names.split(',').filter((name) => name !== 'fields');
    const labels = names.map((name) => this.#texts.ownLabels[name] ?? this.#texts.fields[name as PostingField] ?? name);
    this.#undo.typed(edit, recent.typed(labels.join(', ')), async () => {
      try {
        await this.#store.update(edit.id, edit.revision, edit.back);
        this.#undo.tell(this.#texts.done.undone);
      } catch (error) {
        if (!(error instanceof EditConflictError)) throw error;
        this.#undo.tell(this.#texts.done.changedSince);
      }
    });
  }

  undo(): Promise<void> {
    return this.attempt(async () => {
      if (!(await this.#undo.undo())) this.#undo.tell(this.#texts.done.nothingToUndo);
    });
  }

  /** Takes back a step of the list of recent changes, and all after it. */
  undoTo(key: number): Promise<void> {
    return this.attempt(async () => {
      const count = await this.#undo.undoTo(key);
      if (count > 1) this.#undo.tell(recent.tookBack(count));
    });
  }

  /** The store writes a part whole or not at all. What fails is said. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      this.#undo.tell(this.#texts.failed);
    }
  }

  async #takeBack(changed: Changed[]): Promise<Changed[]> {
    let count = 0;
    const left = await this.#work.each(recent.working.undo, changed, async (some) => {
      count += await this.#store.several.takeBack(some);
    });
    const { undone, undoneSome } = this.#texts.done;
    const through = changed.length - left.length;
    this.#undo.tell(count === through ? undone : undoneSome(count, through));
    return left;
  }
}
