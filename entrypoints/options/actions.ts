import { blobOf, download } from '../../utils/browser/download.ts';
import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import { EditConflictError, type PostingSummary, type Store } from '../../utils/store/store.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { exportFileName, exportText } from '../../utils/transfer/json.ts';
import type { Library } from './library.ts';
import type { TypedEdit } from './opened.ts';
import type { Undo } from './undo.ts';

/** As many as the store's schema takes. */
const MOST_TAGS = 50;

/** What can be done with saved postings, each with its message and the way back. */
export class Actions {
  readonly #store: Store;
  readonly #library: Library;
  readonly #undo: Undo;
  readonly #texts: OptionsTexts;

  constructor(store: Store, library: Library, undo: Undo, texts: OptionsTexts) {
    this.#store = store;
    this.#library = library;
    this.#undo = undo;
    this.#texts = texts;
  }

  remove(ids: string[]): Promise<void> {
    return this.#try(async () => {
      await this.#store.remove(ids);
      this.#undo.did(this.#texts.done.deleted(ids.length), async () => {
        await this.#store.restore(ids);
        this.#undo.tell(this.#texts.done.restored(ids.length));
        this.#library.goTo(ids[0]);
      });
    });
  }

  setStatus(ids: string[], status: Status): Promise<void> {
    return this.#try(async () => {
      const before = await this.#before(ids, (row) => row.status);
      await this.#store.updateAll(ids, () => ({ status }));
      this.#undo.did(this.#texts.done.status(ids.length, this.#texts.statuses[status]), async () => {
        await this.#store.updateAll([...before.keys()], ({ id }) => ({ status: before.get(id) ?? status }));
        this.#undo.tell(this.#texts.done.undone);
      });
    });
  }

  addTag(ids: string[], tag: string): Promise<void> {
    return this.#try(async () => {
      const without = [...(await this.#before(ids, (row) => row.tags))].filter(([, tags]) => !tags.includes(tag));
      const changed = without.map(([id]) => id);
      if (changed.length === 0) return;
      await this.#store.updateAll(changed, ({ tags }) => ({ tags: [...new Set([...tags, tag])].slice(0, MOST_TAGS) }));
      this.#undo.did(this.#texts.done.tagged(changed.length, tag), () => this.#dropTag(changed, tag));
    });
  }

  removeTag(id: string, tag: string): Promise<void> {
    return this.#try(async () => {
      const before = (await this.#before([id], (row) => row.tags)).get(id) ?? [];
      await this.#store.updateAll([id], ({ tags }) => ({ tags: tags.filter((each) => each !== tag) }));
      this.#undo.did(this.#texts.done.untagged(tag), async () => {
        await this.#store.updateAll([id], ({ tags }) => ({
          tags: [
            ...before.filter((each) => each === tag || tags.includes(each)),
            ...tags.filter((each) => !before.includes(each)),
          ],
        }));
        this.#undo.tell(this.#texts.done.undone);
      });
    });
  }

  /** Gives a field back what the page said. */
  putBack(saved: SavedPosting, field: PostingField): Promise<void> {
    const mine = saved.posting[field] ?? null;
    const read = saved.original[field] ?? null;
    return this.#try(async () => {
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
    this.#undo.typed(edit, async () => {
      try {
        await this.#store.update(edit.id, edit.revision, edit.back);
        this.#undo.tell(this.#texts.done.undone);
      } catch (error) {
        if (!(error instanceof EditConflictError)) throw error;
        this.#undo.tell(this.#texts.done.changedSince);
      }
    });
  }

  /** One file of all postings, or of those of `ids`. */
  exportJson(ids?: string[]): Promise<void> {
    return this.#try(async () => {
      const now = new Date();
      let count = 0;
      const counted = async function* (pages: AsyncIterable<SavedPosting[]>) {
        for await (const page of pages) {
          count += page.length;
          yield page;
        }
      };
      const file = await blobOf(exportText(counted(this.#store.pages(ids)), now), 'application/json');
      const name = exportFileName(now);
      download(file, name);
      this.#undo.tell(this.#texts.done.exported(count, name));
    });
  }

  undo(): Promise<void> {
    return this.#try(async () => {
      if (!(await this.#undo.undo())) this.#undo.tell(this.#texts.done.nothingToUndo);
    });
  }

  async #dropTag(ids: string[], tag: string): Promise<void> {
    await this.#store.updateAll(ids, ({ tags }) => ({ tags: tags.filter((each) => each !== tag) }));
    this.#undo.tell(this.#texts.done.undone);
  }

  async #before<Value>(ids: string[], read: (row: PostingSummary) => Value): Promise<Map<string, Value>> {
    const before = new Map<string, Value>();
    for await (const rows of this.#store.summaries(ids)) for (const row of rows) before.set(row.id, read(row));
    return before;
  }

  /** The store writes whole or not at all: what fails has changed nothing, and is said. */
  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      this.#undo.tell(this.#texts.failed);
    }
  }
}
