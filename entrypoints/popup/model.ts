import { computed, signal } from '@preact/signals';
import { sanitizeHtml } from '../../components/sanitize.ts';
import { dropDraft, type Draft as Kept, keepDraft, readDraft } from '../../utils/browser/drafts.ts';
import { UnreadableTabError } from '../../utils/browser/errors.ts';
import { handText } from '../../utils/browser/handed-text.ts';
import { storedLedger } from '../../utils/browser/ledger.ts';
import { freeRoom } from '../../utils/browser/room.ts';
import { finishSaves, handOver } from '../../utils/browser/save-queue.ts';
import { addressBehind } from '../../utils/browser/unreadable.ts';
import { type Draft, draftFrom, type Edits, editsFrom } from '../../utils/capture.ts';
import type { Capture, JobPosting, PostingField } from '../../utils/posting.ts';
import { bothNotes, editField, onTopOf } from '../../utils/store/change.ts';
import { Store } from '../../utils/store/store.ts';
import { canonicalUrl } from '../../utils/text/url.ts';
import { cleaned } from '../../utils/transfer/cleaned.ts';
import { changesBetween } from '../../utils/versions/changes.ts';
import { type Choice, Known } from './known.ts';
import { Own } from './own.ts';
import type { Phase } from './phase.ts';
import { type Readings, readings } from './readings.ts';

/** The popup's state: what was read, what was typed over it, and what became of it. */
export class PopupModel {
  readonly phase = signal<Phase>({ name: 'reading' });
  readonly capture = signal<Capture>();
  readonly edits = signal<Edits>({});
  readonly notes = signal('');
  /** Where the person had selected text: what the form shows, that or the whole page. */
  readonly part = signal<'selection' | 'page'>();
  /** What was typed came back from an earlier opening. */
  readonly isDraftBack = signal(false);
  /** Saves of earlier that could not be finished. */
  readonly unfinished = signal(0);
  /** Postings that were there before are missing: the page of saved jobs tells more. */
  readonly isMissing = signal(false);
  readonly undoFailed = signal(false);
  readonly #store = new Store({ ledger: storedLedger, room: freeRoom });
  /** What is saved of this job already. */
  readonly known = new Known(this.#store);
  readonly own = new Own(this.known.existing, this.#store.listing);
  readonly #read = signal<Draft>({ posting: {}, original: {}, provenance: {} });
  #readings: Partial<Readings> = {};
  #url = '';
  #saveId = '';
  #newId: () => string;
  #now: () => Date;

  /** The reading, under what the person changed when they saved it. */
  readonly #base = computed<Draft>(() => {
    const { existing } = this.known;
    return existing.value ? onTopOf(existing.value, this.#read.value) : this.#read.value;
  });

  /** What the page says otherwise than when the posting was saved; undefined where none is brought up to date. */
  readonly news = computed(() => {
    const { existing } = this.known;
    return existing.value && changesBetween(existing.value.posting, this.#base.value.posting);
  });

  /** What stands in the form: the reading, under what the person changed, now or before. */
  readonly draft = computed<Draft>(() => {
    const base = this.#base.value;
    const changes = Object.entries(this.edits.value) as [PostingField, never][];
    const { provenance } = base;
    return {
      ...changes.reduce((draft, [field, value]) => editField(draft, field, value), {
        posting: base.posting,
        original: base.original,
      }),
      provenance,
    };
  });

  constructor({ now = () => new Date(), newId = () => crypto.randomUUID() as string } = {}) {
    this.#store.guard.onOpening(({ state }) => {
      this.isMissing.value = state === 'lost';
    });
    this.#now = now;
    this.#newId = newId;
  }

  get #canonicalUrl(): string {
    return canonicalUrl(this.#url);
  }

  /** Reads the active tab and what is known of it; one that is busy again, once it answers. */
  async start({ isAgain = false } = {}): Promise<void> {
    this.phase.value = { name: 'reading' };
    void finishSaves().then((count) => {
      this.unfinished.value = count;
    });
    try {
      const read = await readings(this.#now(), () => {
        this.phase.value = { name: 'waiting' };
      });
      const { page, selection } = read;
      this.#readings = read;
      this.part.value = selection && 'selection';
      this.#take(selection ?? page);
      await this.#recall();
      const { kind } = selection ?? page;
      this.phase.value = { name: kind === 'listing' && !this.isDraftBack.value ? 'listing' : 'form' };
    } catch (error) {
      // What is no error of the tab's is an answer that does not fit: the page came between.
      const { reason, url, answered } = error instanceof UnreadableTabError ? error : new UnreadableTabError('left');
      this.#url = url ?? '';
      const shown: Phase = { name: 'unreadable', reason };
      this.phase.value = shown;
      // Once, so that a page that rests now and then never takes the ways on from under the person's hand again.
      if (!isAgain)
        void answered?.then(
          () => (this.phase.value === shown ? this.start({ isAgain: true }) : undefined),
          () => undefined,
        );
    }
  }

  /** Shows the reading of the selected text, or of the whole page; what was typed stays. */
  show(part: 'selection' | 'page'): void {
    const capture = this.#readings[part];
    if (!capture) return;
    this.part.value = part;
    this.#take(capture);
  }

  #take(capture: Capture): void {
    this.#url = capture.url;
    const draft = draftFrom(capture.findings);
    const { description } = draft.posting;
    // The page's markup is made harmless here, at the border, where there is a document to do it with.
    if (description) draft.posting.description = sanitizeHtml(description, capture.url);
    this.#read.value = draft;
    this.capture.value = capture;
  }

  /** Opens a window for the posting's text, with the page's address where the page itself can't be read. */
  paste(): Promise<void> {
    const url = this.phase.value.name === 'unreadable' && this.canSave ? this.#url : undefined;
    return handText({ text: '', ...(url ? { url } : {}) });
  }

  /** The web page that stands behind a source view or a reader view. */
  get addressBehind(): string | undefined {
    return addressBehind(this.#url);
  }

  /** Can what stands in the form be kept? A posting needs an address to come back to. */
  get canSave(): boolean {
    return URL.canParse(this.#url) && /^(?:https?|file):/.test(this.#url);
  }

  /** Opens the form on a page that gave nothing, or a list. */
  async writeByHand(): Promise<void> {
    if (this.phase.value.name === 'unreadable') await this.#recall();
    this.phase.value = { name: 'form' };
  }

  edit<Field extends PostingField>(field: Field, value: JobPosting[Field] | null): void {
    this.edits.value = { ...this.edits.value, [field]: value };
    this.#keepDraft();
  }

  editNotes(notes: string): void {
    this.notes.value = notes;
    this.#keepDraft();
  }

  /** Does what the person says of their own, and keeps it. */
  sayOwn(say: () => void): void {
    say();
    this.#keepDraft();
  }

  /** Says what saving does; notes that were not typed here are those of the posting that is updated. */
  choose(choice: Choice): void {
    const before = this.known.existing.value?.notes ?? '';
    const typed = this.notes.value === before ? '' : this.notes.value;
    this.known.choose(choice);
    this.notes.value = bothNotes(this.known.existing.value?.notes ?? '', typed);
  }

  /** Drops what was typed. */
  discardDraft(): void {
    this.edits.value = {};
    this.notes.value = this.known.existing.value?.notes ?? '';
    this.own.take();
    this.isDraftBack.value = false;
    void dropDraft(this.#canonicalUrl);
  }

  async save(): Promise<void> {
    if (this.phase.value.name !== 'form' && this.phase.value.name !== 'failed' && this.phase.value.name !== 'undone')
      return;
    const existing = this.known.existing.value;
    const isUpdate = existing !== undefined;
    this.phase.value = { name: 'saving' };
    this.#saveId = this.#newId();
    const requestedAt = this.#now().toISOString();
    const reply = await handOver({
      saveId: this.#saveId,
      id: existing?.id ?? this.#newId(),
      // What came back from the storage, and the other readings, are markup that nothing has cleaned yet.
      ...cleaned({ ...this.draft.value, url: this.#url }, sanitizeHtml),
      canonicalUrl: this.#canonicalUrl,
      notes: this.notes.value,
      requestedAt,
      ...this.known.request(requestedAt),
      ...this.own.said,
    }).catch(() => ({ error: 'other' as const }));
    if ('error' in reply) {
      this.phase.value = { name: 'failed', why: reply.error };
      return;
    }
    this.phase.value = { name: 'saved', id: reply.saved.id, isUpdate };
    await dropDraft(this.#canonicalUrl);
  }

  /** Takes the save back; the form stands as it was before. */
  async undo(): Promise<void> {
    const { phase } = this;
    if (phase.value.name !== 'saved') return;
    const { isUpdate } = phase.value;
    if (await this.#store.undoSave(this.#saveId)) {
      this.#keepDraft();
      phase.value = { name: 'undone', isUpdate };
    } else this.undoFailed.value = true;
  }

  async tryUnfinishedAgain(): Promise<void> {
    this.unfinished.value = await finishSaves();
  }

  /** What was saved of this page, now and whenever that changes, and what was typed and not saved. */
  async #recall(): Promise<void> {
    const address = this.#canonicalUrl;
    await this.known.follow({ url: this.#url, ...this.#read.value });
    const draft = (await readDraft(address)) as Partial<Record<keyof Kept, unknown>> | undefined;
    this.edits.value = editsFrom(draft?.edits);
    this.notes.value = typeof draft?.notes === 'string' ? draft.notes : (this.known.existing.value?.notes ?? '');
    this.own.take(draft);
    this.isDraftBack.value = draft !== undefined;
  }

  #keepDraft(): void {
    const { edits, notes } = this;
    const at = this.#now().toISOString();
    void keepDraft(this.#canonicalUrl, { at, edits: edits.value, notes: notes.value, ...this.own.said });
  }
}
