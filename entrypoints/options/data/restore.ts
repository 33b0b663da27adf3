import { signal } from '@preact/signals';
import type { RestorePreview, Winner } from '../../../components/data/RestoreDialog.tsx';
import { backupsIn } from '../../../utils/browser/backup-folder.ts';
import type { SavedPosting } from '../../../utils/posting.ts';
import type { Imported } from '../../../utils/store/import.ts';
import type { Store } from '../../../utils/store/store.ts';
import { cleaned } from '../../../utils/transfer/cleaned.ts';
import { textOf } from '../../../utils/transfer/decode.ts';
import { wholeExport } from '../../../utils/transfer/json-read.ts';
import { planOf } from '../../../utils/transfer/plan.ts';
import { type Choice, type PreviewedRow, previewed } from '../../../utils/transfer/preview.ts';
import type { SavedView } from '../../../utils/views/saved-view.ts';
import { cleanHtml } from '../transfer/clean.ts';
import { newViewsOf } from '../transfer/settings.ts';

/** Brings postings back from a file: reads it whole, says what it holds, and writes all of it or nothing. */
export class Restore {
  readonly preview = signal<RestorePreview>();
  /** Postings read so far, while a file is being read. */
  readonly reading = signal<number>();
  /** Postings written so far, while they are. */
  readonly working = signal<number>();
  /** The backups of a folder, for the person to pick from. */
  readonly choices = signal<string[]>();
  readonly #store: Store;
  #folder: FileSystemDirectoryHandle | undefined;
  #rows: PreviewedRow[] = [];
  #views: SavedView[] = [];
  #stop: AbortController | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Shows which backups a folder holds. */
  async look(folder: FileSystemDirectoryHandle): Promise<void> {
    this.#folder = folder;
    this.choices.value = (await backupsIn(folder)).map(({ name }) => name);
  }

  async pick(name: string): Promise<void> {
    const handle = await this.#folder?.getFileHandle(name);
    this.choices.value = undefined;
    if (handle) await this.read(await handle.getFile());
  }

  /** Reads a file and shows what it holds. Throws FileFaultError where it is no whole backup. */
  async read(file: File): Promise<void> {
    this.reading.value = 0;
    try {
      const tell = (count: number) => {
        this.reading.value = count;
      };
      const clean = (saved: SavedPosting) => cleaned(saved, cleanHtml);
      const { head, postings, unreadable } = await wholeExport(textOf(file), tell, clean);
      this.#views = await newViewsOf(this.#store, head.settings);
      const here = await this.#store.transfers.existing(postings.map(({ id }) => id));
      const byId = new Map(here.map((saved) => [saved.id, saved]));
      this.#rows = postings.map((saved, at) => previewed({ row: at + 1, saved }, byId.get(saved.id)));
      const count = (kind: PreviewedRow['kind']) => this.#rows.filter((row) => row.kind === kind).length;
      const dates = postings.map(({ savedAt }) => savedAt).sort();
      this.preview.value = {
        name: file.name,
        made: head.exportedAt,
        count: postings.length,
        first: dates[0] ?? '',
        last: dates.at(-1) ?? '',
        fresh: count('new'),
        same: count('same'),
        changed: count('changed'),
        unreadable: unreadable.length,
        isChecked: head.isChecked,
      };
    } finally {
      this.reading.value = undefined;
    }
  }

  /** Writes what the preview told of: all of it, or nothing, and throws then. */
  async go(winner: Winner, now: Date): Promise<{ count: number; imported: Imported }> {
    this.working.value = 0;
    this.#stop = new AbortController();
    try {
      const choices = new Map(
        this.#rows.flatMap((row): [number, Choice][] =>
          row.kind === 'changed' ? [[row.row, winner === 'newer' ? newerOf(row) : winner]] : [],
        ),
      );
      const plan = planOf(this.#rows, { choices, at: now.toISOString(), newId: () => crypto.randomUUID() });
      const imported = await this.#store.transfers.importAll(
        { ...plan, views: this.#views },
        {
          signal: this.#stop.signal,
          onProgress: (written) => {
            this.working.value = written;
          },
        },
      );
      this.close();
      return { count: imported.added.length + imported.replaced.length, imported };
    } finally {
      this.working.value = undefined;
    }
  }

  stop(): void {
    this.#stop?.abort();
  }

  close(): void {
    this.stop();
    this.#rows = [];
    this.preview.value = undefined;
    this.choices.value = undefined;
  }
}

/** Of the same age, the file's stands: mine has lost something. */
const newerOf = ({ mine, apart }: Extract<PreviewedRow, { kind: 'changed' }>): Choice =>
  apart.updatedAt >= mine.updatedAt ? 'theirs' : 'mine';
