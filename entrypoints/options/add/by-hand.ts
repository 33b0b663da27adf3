import { computed, signal } from '@preact/signals';
import { z } from 'zod';
import type { ByHandDraft, ByHandTrouble } from '../../../components/by-hand/ByHandForm.tsx';
import { handOver } from '../../../utils/browser/save-queue.ts';
import { type Edits, editsFrom } from '../../../utils/capture.ts';
import { type JobPosting, type PostingField, type SavedPosting, savedPostingSchema } from '../../../utils/posting.ts';
import { editField } from '../../../utils/store/change.ts';
import { canonicalUrl } from '../../../utils/text/url.ts';
import { byHand as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';

/** Where what was typed waits: a tab that is closed loses none of it. */
const KEY = 'by-hand';

/** What the person typed so far. */
interface Typed {
  edits: Edits;
  url?: string | undefined;
  notes: string;
}
const NOTHING: Typed = { edits: {}, notes: '' };
const keptSchema = z.object({
  edits: z.unknown(),
  url: savedPostingSchema.shape.url,
  notes: savedPostingSchema.shape.notes,
});

/** The posting that is being added by hand. */
export class ByHand {
  readonly #typed = signal<Typed>(NOTHING);
  readonly isSaving = signal(false);
  readonly isDraftBack = signal(false);
  readonly trouble = signal<ByHandTrouble>();
  /** Grows when the form begins anew, with nothing half-typed left in it. */
  readonly round = signal(0);
  /** The posting that was saved from the same address before. */
  savedBefore: string | undefined;
  readonly #model: OptionsModel;

  /** As it would be saved: no page said any of it. */
  readonly draft = computed<ByHandDraft>(() => {
    const { edits, url, notes } = this.#typed.value;
    const fields = Object.entries(edits) as [PostingField, never][];
    const empty: Pick<ByHandDraft, 'posting' | 'original'> = { posting: {}, original: {} };
    const written = fields.reduce((draft, [field, value]) => editField(draft, field, value), empty);
    return { ...written, url, notes };
  });

  constructor(model: OptionsModel) {
    this.#model = model;
    this.#recall();
  }

  edit<Field extends PostingField>(field: Field, value: JobPosting[Field] | null): void {
    const { edits } = this.#typed.peek();
    this.#type({ edits: { ...edits, [field]: value } });
  }

  editUrl(url: string | null): void {
    this.#type({ url: url ?? undefined });
  }

  editNotes(notes: string): void {
    this.#type({ notes });
  }

  /** Empties the form; Undo brings everything back. */
  empty(): void {
    const before = this.#typed.peek();
    this.#begin();
    this.#model.undo.did(texts.emptied, async () => {
      this.#type(before);
      this.round.value++;
    });
  }

  /** Saves what stands in the form and opens it in the list, or says why not. */
  async save(now = new Date()): Promise<void> {
    if (this.isSaving.peek()) return;
    const { posting, original, url, notes } = this.draft.peek();
    this.trouble.value = undefined;
    if (Object.keys(posting).length === 0) {
      this.trouble.value = 'needs-something';
      return;
    }
    const address = url && { url, canonicalUrl: canonicalUrl(url) };
    this.savedBefore = address && (await this.#findSaved({ ...address, posting, original }));
    if (this.savedBefore) {
      this.trouble.value = 'saved-before';
      return;
    }
    this.isSaving.value = true;
    const saveId = crypto.randomUUID();
    const reply = await handOver({
      saveId,
      id: crypto.randomUUID(),
      ...address,
      posting,
      original,
      provenance: {},
      notes,
      requestedAt: now.toISOString(),
    }).catch(() => ({ error: 'other' as const }));
    this.isSaving.value = false;
    if ('error' in reply) {
      this.trouble.value = reply.error === 'full' ? 'full' : 'failed';
      return;
    }
    this.#begin();
    const { store, undo, route } = this.#model;
    undo.did(texts.saved, async () => undo.tell((await store.undoSave(saveId)) ? texts.takenBack : texts.tooLate));
    route.show('list', { posting: reply.saved.id });
  }

  async #findSaved(told: Pick<SavedPosting, 'url' | 'posting' | 'original'>): Promise<string | undefined> {
    const [match] = await this.#model.store.repeats.find(told).catch(() => []);
    return match?.as === 'same' ? match.saved.id : undefined;
  }

  #begin(): void {
    this.#typed.value = NOTHING;
    this.trouble.value = undefined;
    this.isDraftBack.value = false;
    this.round.value++;
    localStorage.removeItem(KEY);
  }

  #type(part: Partial<Typed>): void {
    this.#typed.value = { ...this.#typed.peek(), ...part };
    this.trouble.value = undefined;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#typed.peek()));
    } catch {
      // No room: it stands in the form all the same.
    }
  }

  #recall(): void {
    try {
      const kept = keptSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
      this.#typed.value = { ...kept, edits: editsFrom(kept.edits) };
      this.isDraftBack.value = true;
    } catch {
      // Nothing was kept, or nothing that can be read.
    }
  }
}
