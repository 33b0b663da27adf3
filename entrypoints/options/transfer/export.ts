import { signal } from '@preact/signals';
import type { ExportScope } from '../../../components/transfer/ExportDialog.tsx';
import { download } from '../../../utils/browser/download.ts';
import { pickFile } from '../../../utils/browser/save-file.ts';
import { exporting as texts } from '../../../utils/texts/index.ts';
import { FORMATS, type FormatName } from '../../../utils/transfer/formats.ts';
import { exportFileName } from '../../../utils/transfer/json.ts';
import type { Undo } from '../changes/undo.ts';
import type { Library } from '../list/library.ts';
import { Carrier } from './carrier.ts';

/** The window that makes a file: what is chosen in it, and how far the file is. */
export class Exporting {
  readonly #carrier = new Carrier(({ done }) => {
    const { total = 0 } = this.progress.peek() ?? {};
    this.progress.value = { done, total: Math.max(total, done) };
  });
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

  constructor(library: Library, undo: Undo) {
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
    const { type, extension } = FORMATS[this.format.peek()];
    const now = new Date();
    const suggested = exportFileName(now, extension);
    // The browser asks only right after the click.
    const target = where === 'asked' ? await this.#asked(suggested, type) : undefined;
    if (where === 'asked' && !target) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.hasFailed.value = false;
    this.progress.value = { done: 0, total };
    const isWhole = scope === 'all';
    const format = this.format.peek();
    try {
      const { count, file } = await this.#carrier.call(
        'export',
        {
          format,
          now,
          ids: this.#ids(scope),
          withBin: isWhole && format === 'json' && this.withBin.peek(),
          withMark: this.withMark.peek(),
          withSettings: isWhole,
          languages: navigator.languages,
          target,
        },
        stop.signal,
      );
      const name = target?.name ?? suggested;
      if (file) download(file, name);
      this.isOpen.value = false;
      if (isWhole && format === 'json') this.onWhole({ at: now.toISOString(), name, count });
      this.#undo.tell(texts.done(count, name));
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

  /** Undefined: all. */
  #ids(scope: ExportScope): string[] | undefined {
    const { shown, selected } = this.#library;
    if (scope === 'all') return undefined;
    return scope === 'selected' ? [...selected.peek()] : [...shown.peek().ids()];
  }
}
