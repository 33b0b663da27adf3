import { computed, effect, signal } from '@preact/signals';
import { storedLedger } from '../../utils/browser/ledger.ts';
import { freeRoom } from '../../utils/browser/room.ts';
import { oncePerRun } from '../../utils/browser/run.ts';
import type { PostingField } from '../../utils/posting.ts';
import { EditConflictError, Store } from '../../utils/store/store.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import { options as texts } from '../../utils/texts/index.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import { Pasting } from './add/pasting.ts';
import { BinModel } from './bin/bin-model.ts';
import { Actions } from './changes/actions.ts';
import { Undo } from './changes/undo.ts';
import { Work } from './changes/work.ts';
import { DataModel } from './data/model.ts';
import { OpenedPosting, sidesOf } from './detail/opened.ts';
import { type Unsaved, UnsavedChanges } from './detail/unsaved.ts';
import { FoundTexts } from './list/found-texts.ts';
import { Library } from './list/library.ts';
import { LookModel } from './list/look.ts';
import { ownInWords } from './own-in-words.ts';
import { Route } from './route.ts';
import { Exporting } from './transfer/export.ts';
import { Importing } from './transfer/import.ts';

const SINGLE_KEYS = 'single-keys';
/** A changed posting stands in its new column after this many milliseconds, or is not shown any more. */
const ARRIVES = 3_000;

/** The page's state, wired: nothing here draws. */
export class OptionsModel {
  readonly texts = texts;
  readonly store = new Store({ ledger: storedLedger, room: freeRoom });
  readonly #unsaved = new UnsavedChanges();
  readonly library = new Library(this.store);
  readonly route = new Route();
  readonly undo = new Undo();
  readonly work = new Work();
  readonly actions = new Actions(this.store, this.library, this.undo, this.work, texts);
  readonly look = new LookModel(this.store, this.library, this.route, this.actions, this.undo);
  readonly found = new FoundTexts(this.store);
  readonly said = signal({ key: 0, text: '' });
  readonly isRecentShown = signal(false);
  readonly pasting = new Pasting(this.store);
  readonly data = new DataModel(this.store, this.undo);
  readonly exporting = new Exporting(this.library, this.undo);
  readonly importing = new Importing(this.undo);
  readonly opened = signal<OpenedPosting>();
  readonly isEditing = signal(false);
  readonly areKeysShown = signal(false);
  /** The postings that a key asked another status for. */
  readonly statusAsked = signal<string[]>();
  /** The detail takes the focus when it appears: it was opened by a key, or covers the list. */
  readonly focusDetail = signal(false);
  readonly singleKeys = signal(localStorage.getItem(SINGLE_KEYS) !== 'off');

  constructor() {
    this.exporting.onWhole = (file) => void this.data.backups.left({ ...file, where: 'downloads' });
    effect(() => this.#follow(this.route.openId.value));
    effect(() => {
      const shown = this.opened.value?.shown.value;
      const title = shown?.state === 'ready' ? shown.value?.posting.title : undefined;
      document.title = title ? `${title} · ${texts.name}` : `${texts.heading} · ${texts.name}`;
    });
    const flush = () => void this.opened.peek()?.flush();
    addEventListener('pagehide', flush);
    addEventListener('visibilitychange', flush);
    void this.actions.attempt(() => this.store.bin.cleanUpNowAndThen());
    oncePerRun((run) => this.store.keeping.freshLog(run));
    this.#unsaved.takeOver((id, unsaved) => this.#finish(id, unsaved));
  }

  #bin: BinModel | undefined;
  /** The bin, from when it is first looked at until `closeBin`. */
  get bin(): BinModel {
    this.#bin ??= new BinModel(this.store, this.actions, this.work, this.undo);
    return this.#bin;
  }

  closeBin(): void {
    this.#bin?.close();
    this.#bin = undefined;
  }

  open(id: string, { focus = false, replace = false } = {}): void {
    this.focusDetail.value = focus;
    this.route.open(id, { replace });
  }

  close(): void {
    const id = this.route.openId.peek();
    this.route.open(undefined);
    this.library.goTo(id);
  }

  async putBack(field: PostingField): Promise<void> {
    const opened = this.opened.peek();
    await opened?.flush();
    const shown = opened?.shown.peek();
    if (shown?.state === 'ready' && shown.value) await this.actions.putBack(shown.value, field);
  }

  /** Tells screen readers. */
  say(text: string): void {
    this.said.value = { key: this.said.peek().key + 1, text };
  }

  /** Gives postings another status; the first of them keeps the focus where it then stands. */
  async moveTo(ids: string[], status: Status): Promise<void> {
    await this.actions.setStatus(ids, status);
    const [id = ''] = ids;
    const stop = effect(() => {
      if (this.library.shownByStatus.value[status].indexOf(id) < 0) return;
      queueMicrotask(() => stop());
      this.library.goTo(id);
    });
    setTimeout(stop, ARRIVES);
  }

  /** Deletes, and goes on to what stands next. */
  async remove(ids: string[]): Promise<void> {
    const next = this.library.after(ids);
    const openId = this.route.openId.peek();
    await this.actions.remove(ids);
    this.library.selectNone();
    if (openId && ids.includes(openId)) this.route.open(undefined);
    this.library.goTo(next);
  }

  setSingleKeys(on: boolean): void {
    this.singleKeys.value = on;
    localStorage.setItem(SINGLE_KEYS, on ? 'on' : 'off');
  }

  /** What two places changed, in words. */
  readonly clashes = computed(() => {
    const conflict = this.opened.value?.conflict.value;
    return conflict?.names.map((name) => {
      const { yours, theirs } = sidesOf(conflict.current, conflict.mine, name);
      const label = texts.fields[name as PostingField] ?? texts.ownLabels[name] ?? name;
      return { name, label, yours: inWords(name, yours), theirs: inWords(name, theirs) };
    });
  });

  #follow(id: string | undefined): void {
    const before = this.opened.peek();
    if (before?.id === id) return;
    if (before) void this.#leave(before);
    this.isEditing.value = false;
    if (id !== undefined) this.library.goTo(id, { focus: false });
    this.opened.value =
      id === undefined
        ? undefined
        : new OpenedPosting(id, this.store, this.#unsaved, (edit) => this.actions.typed(edit));
  }

  /** A conflict that comes up with the last write brings the posting back, for the person to decide. */
  async #leave(opened: OpenedPosting): Promise<void> {
    await opened.close();
    const { unsaved } = opened;
    if (!opened.conflict.peek() || !unsaved) return;
    this.route.open(opened.id);
    this.opened.peek()?.resume(unsaved);
  }

  /** Writes what a closed tab left; where that would overwrite something, the person is asked. */
  async #finish(id: string, unsaved: Unsaved): Promise<void> {
    try {
      await this.store.update(id, unsaved.basedOn, unsaved.change);
    } catch (error) {
      if (!(error instanceof EditConflictError)) throw error;
      this.route.open(id);
      this.opened.peek()?.resume(unsaved);
    }
  }
}

function inWords(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (name in texts.fields) return showValue(name as PostingField, value as never);
  return ownInWords(value);
}
