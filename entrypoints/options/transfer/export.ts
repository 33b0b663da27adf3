import { signal } from '@preact/signals';
import type { ExportScope } from '../../../components/transfer/ExportDialog.tsx';
import { settingsOf } from '../../../utils/backup/whole-file.ts';
import { blobOf, download } from '../../../utils/browser/download.ts';
import { pickFile, streamTo } from '../../../utils/browser/save-file.ts';
import type { SavedPosting } from '../../../utils/posting.ts';
import type { Store } from '../../../utils/store/store.ts';
import { exporting as texts } from '../../../utils/texts/index.ts';
import { FORMATS, type FormatName } from '../../../utils/transfer/formats.ts';
import { exportFileName } from '../../../utils/transfer/json.ts';
import { pace } from '../../../utils/transfer/pace.ts';
import type { Undo } from '../changes/undo.ts';
import type { Library } from '../list/library.ts';
import { fileWords } from './words.ts';

/** The window that makes a file: what is chosen in it, and how far the file is. */
export class Exporting {
  readonly #store: Store;
  readonly #library: Library;
  readonly #undo: Undo;
  readonly isOpen = signal(false);
  readonly scope = signal<ExportScope>('all');
  readonly format = signal<FormatName>('json');
  readonly withBin = signal(false);
  readonly withMark = signal(true);
  readonly progress = signal<{ done: number; total: number }>();
  readonly hasFailed = signal(false);
  /** Hears of each file that holds everything. */
  onWhole: (file: { at: string; name: string; count: number }) => void = () => {};
  #stop: AbortController | undefined;

  constructor(store: Store, library: Library, undo: Undo) {
    this.#store = store;
    this.#library = library;
    this.#undo = undo;
  }

  open(scope: ExportScope): void {
    this.scope.value = scope;
    this.hasFailed.value = false;
    this.isOpen.value = true;
  }

  close(): void {
    this.#stop?.abort();
    this.isOpen.value = false;
  }

  /** How many postings each choice takes. */
  counts(): Record<ExportScope, number> {
    const { saved, shown, selected } = this.#library;
    return {
      all: saved.value.state === 'ready' ? saved.value.value : 0,
      shown: shown.value.length,
      selected: selected.value.size,
    };
  }

  /** Makes the file: into the downloads, or `where` the person says it shall go. */
  async start({ where = 'downloads' }: { where?: 'downloads' | 'asked' } = {}): Promise<void> {
    const scope = this.scope.peek();
    const total = this.counts()[scope];
    const { write, type, extension } = FORMATS[this.format.peek()];
    const now = new Date();
    const suggested = exportFileName(now, extension);
    // The browser asks only right after the click.
    const target = where === 'asked' ? await this.#asked(suggested, type) : undefined;
    if (where === 'asked' && !target) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.hasFailed.value = false;
    this.progress.value = { done: 0, total };
    let done = 0;
    const count = async function* (this: Exporting, pages: AsyncIterable<SavedPosting[]>) {
      const rest = pace(stop.signal);
      for await (const page of pages) {
        await rest();
        yield page;
        done += page.length;
        this.progress.value = { done, total: Math.max(total, done) };
      }
    }.bind(this);
    try {
      const settings = scope === 'all' ? await settingsOf(this.#store) : undefined;
      const choices = { withMark: this.withMark.peek(), ...(settings && { settings }) };
      const pages = write(count(this.#pages(scope)), { now, words: fileWords }, choices);
      const name = target?.name ?? suggested;
      if (target) await streamTo(target, pages);
      else {
        const file = await blobOf(pages, type);
        stop.signal.throwIfAborted();
        download(file, name);
      }
      this.isOpen.value = false;
      if (scope === 'all' && this.format.peek() === 'json') this.onWhole({ at: now.toISOString(), name, count: done });
      this.#undo.tell(texts.done(done, name));
    } catch (error) {
      if (stop.signal.aborted) this.#undo.tell(texts.stopped);
      else {
        console.error(error);
        this.hasFailed.value = true;
      }
    } finally {
      this.progress.value = undefined;
    }
  }

  async #asked(name: string, type: string): Promise<FileSystemFileHandle | undefined> {
    try {
      return await pickFile(name, type);
    } catch (error) {
      console.error(error);
      this.hasFailed.value = true;
      return undefined;
    }
  }

  #pages(scope: ExportScope): AsyncGenerator<SavedPosting[]> {
    const { shown, selected } = this.#library;
    const ids = scope === 'selected' ? [...selected.peek()] : scope === 'shown' ? shown.peek().ids() : undefined;
    const withBin = scope === 'all' && this.format.peek() === 'json' && this.withBin.peek();
    return this.#store.transfers.pages({ ids, withBin });
  }
}
