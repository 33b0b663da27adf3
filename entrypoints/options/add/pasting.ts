import { computed, signal } from '@preact/signals';
import { z } from 'zod';
import type { Pasted } from '../../../components/paste/PasteBox.tsx';
import { sanitizeHtml } from '../../../components/sanitize.ts';
import { type Draft, draftFrom } from '../../../utils/capture.ts';
import type { JobPosting, PostingField } from '../../../utils/posting.ts';
import { editField } from '../../../utils/store/change.ts';
import type { Store } from '../../../utils/store/store.ts';
import { canonicalUrl } from '../../../utils/text/url.ts';

const handedSchema = z.object({
  text: z.string().max(300_000),
  html: z.string().max(5_000_000).optional(),
  url: z
    .url({ protocol: /^(?:https?|file)$/ })
    .max(20_000)
    .optional(),
});

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
  /** The page that the text belongs to, where that is known. */
  #page: string | undefined;
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(store: Store, { now = () => new Date(), newId = () => crypto.randomUUID() as string } = {}) {
    this.#store = store;
    this.#now = now;
    this.#newId = newId;
  }

  /** Asks for a text; what an earlier try left stands there again. */
  open(): void {
    this.isOpen.value = true;
  }

  /** Takes a text that was handed over with the page's opening, untrusted: it is read at once, or asked for where it is empty. */
  take(handed: unknown): void {
    const { data } = handedSchema.safeParse(handed);
    if (!data) return;
    this.open();
    this.#page = data.url;
    if (data.text.trim()) void this.read({ text: data.text, ...(data.html ? { html: data.html } : {}) });
  }

  close(): void {
    this.isOpen.value = false;
  }

  /** The rules are loaded when they are first asked for: the list needs none of them. */
  async read(pasted: Pasted): Promise<void> {
    const { readPasted } = await import('../../../utils/pasted.ts');
    const capture = readPasted(pasted, this.#now(), this.#page);
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
      this.#page = undefined;
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
