import { signal } from '@preact/signals';
import type { RestorePreview, Winner } from '../../../components/data/RestoreDialog.tsx';
import type { WholeFile } from '../../../utils/backup/whole-file.ts';
import { backupsIn } from '../../../utils/browser/backup-folder.ts';
import type { Written } from '../../../utils/carry/services.ts';
import { FileFaultError } from '../../../utils/transfer/errors.ts';
import { Carrier } from '../transfer/carrier.ts';

/** Brings postings back from a file: reads it whole, says what it holds, and writes all of it or nothing. */
export class Restore {
  readonly preview = signal<RestorePreview>();
  /** Postings read so far, while a file is being read. */
  readonly reading = signal<number>();
  /** Postings written so far, while they are. */
  readonly working = signal<number>();
  /** The backups of a folder, for the person to pick from. */
  readonly choices = signal<string[]>();
  readonly #carrier = new Carrier(({ stage, done }) => {
    if (stage === 'writing') this.working.value = done;
    else if (this.reading.peek() !== undefined) this.reading.value = done;
  });
  #folder: FileSystemDirectoryHandle | undefined;
  #stop = new AbortController();

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
    const { standing, head } = await this.#read(file);
    const { counts, adds, replaces } = standing;
    this.preview.value = {
      name: file.name,
      made: head.made,
      span: head.span,
      counts,
      writes: { newer: adds + replaces, theirs: adds + counts.changed, mine: adds },
      isChecked: head.isChecked,
    };
  }

  /** Writes what the preview told of: all of it, or nothing, and throws then. */
  async go(winner: Winner): Promise<Written> {
    // Whichever was changed last is what stands unless somebody says otherwise.
    const choice = winner === 'newer' ? undefined : winner;
    await this.#carrier.call('chooseAll', { kind: 'changed', choice });
    const written = await this.#write();
    this.close();
    return written;
  }

  /** A file of everything, for putting back. */
  keep(): Promise<WholeFile> {
    return this.#carrier.call('backUp', { now: new Date() });
  }

  /** Puts back what was taken out of this database a moment ago. */
  async putBack(file: Blob): Promise<void> {
    await this.#read(file);
    await this.#write();
  }

  async takeBack({ number }: Written): Promise<void> {
    await this.#carrier.call('takeBack', { number, at: new Date().toISOString() });
  }

  stop(): void {
    this.#stop.abort();
  }

  close(): void {
    this.stop();
    this.preview.value = undefined;
    this.choices.value = undefined;
  }

  async #read(file: Blob) {
    this.#stop = new AbortController();
    this.reading.value = 0;
    try {
      const read = await this.#carrier.call('read', { file, locale: navigator.language }, this.#stop.signal);
      if (read.kind === 'table' || !read.head) throw new FileFaultError('not-jobmark');
      return { standing: read.standing, head: read.head };
    } finally {
      this.reading.value = undefined;
    }
  }

  async #write(): Promise<Written> {
    this.#stop = new AbortController();
    this.working.value = 0;
    try {
      return await this.#carrier.call('write', { at: new Date().toISOString() }, this.#stop.signal);
    } finally {
      this.working.value = undefined;
    }
  }
}
