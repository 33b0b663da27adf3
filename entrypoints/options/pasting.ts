import { computed, signal } from '@preact/signals';
import type { Pasted } from '../../components/paste/PasteBox.tsx';
import { sanitizeHtml } from '../../components/sanitize.ts';
import { type Draft, draftFrom } from '../../utils/capture.ts';
import { readPasted } from '../../utils/pasted.ts';
import type { JobPosting, PostingField } from '../../utils/posting.ts';
import { editField } from '../../utils/store/change.ts';
import type { Store } from '../../utils/store/store.ts';
import { canonicalUrl } from '../../utils/text/url.ts';

/** A posting that is pasted: its text, what was read from it and corrected, until it is saved. */
export class Pasting {
  readonly isOpen = signal(false);
  readonly given = signal<Pasted>();
  /** What stands in the form; undefined while the text is still asked for. */
  readonly draft = signal<Draft>();
  readonly url = signal('');
  readonly hasFailed = signal(false);
  readonly what = computed(() => {
    const { title, hiringOrganization } = this.draft.value?.posting ?? {};
    return [title, hiringOrganization?.name].filter(Boolean).join(', ');
  });
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(store: Store, { now = () => new Date(), newId = () => crypto.randomUUID() as string } = {}) {
    this.#store = store;
    this.#now = now;
    this.#newId = newId;
  }

  /** Asks for a text; what an earlier try left stands there again. */
  open(given?: Pasted): void {
    if (given) {
      this.given.value = given;
      this.draft.value = undefined;
    }
    this.isOpen.value = true;
  }

  close(): void {
    this.isOpen.value = false;
  }

  read(pasted: Pasted): void {
    const capture = readPasted(pasted, this.#now());
    const draft = draftFrom(capture.findings);
    const { description } = draft.posting;
    if (description) draft.posting.description = sanitizeHtml(description);
    this.given.value = pasted;
    this.url.value = capture.url;
    this.hasFailed.value = false;
    this.draft.value = draft;
  }

  /** Back to the text; what was corrected is read anew. */
  back(): void {
    this.draft.value = undefined;
  }

  edit<Field extends PostingField>(field: Field, value: JobPosting[Field] | null): void {
    const draft = this.draft.peek();
    if (draft) this.draft.value = { ...editField(draft, field, value), provenance: draft.provenance };
  }

  /** Saves it and gives its id, with the way to take the save back; undefined where it did not work. */
  async save(): Promise<{ id: string; takeBack: () => Promise<boolean> } | undefined> {
    const draft = this.draft.peek();
    if (!draft) return undefined;
    const saveId = this.#newId();
    const url = this.url.peek();
    try {
      const { id } = await this.#store.save({
        saveId,
        id: this.#newId(),
        ...(url ? { url, canonicalUrl: canonicalUrl(url) } : {}),
        ...draft,
        requestedAt: this.#now().toISOString(),
      });
      this.isOpen.value = false;
      this.given.value = undefined;
      this.draft.value = undefined;
      return { id, takeBack: () => this.#store.undoSave(saveId) };
    } catch (error) {
      console.error(error);
      this.hasFailed.value = true;
      return undefined;
    }
  }
}
