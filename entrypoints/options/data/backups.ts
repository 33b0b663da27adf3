import { computed, signal } from '@preact/signals';
import type { FolderState } from '../../../components/data/FolderPart.tsx';
import { FOLDER, LOCK } from '../../../utils/backup/unseen.ts';
import { canPickFolder, mayWrite, pickFolder, writeBackup } from '../../../utils/browser/backup-folder.ts';
import {
  type BackupFile,
  type BackupRecord,
  noteBackup,
  onBackupRecord,
  overdue,
  readBackupRecord,
} from '../../../utils/browser/backup-record.ts';
import { download } from '../../../utils/browser/download.ts';
import type { Standing } from '../../../utils/store/keeping.ts';
import type { Store } from '../../../utils/store/store.ts';
import { nowAndThen } from '../list/now-and-then.ts';
import { Carrier } from '../transfer/carrier.ts';

/** After a change, this long without another, in milliseconds, brings a backup. */
const CALM = 30_000;
/** Between two looks at what has changed, in milliseconds: where thousands have, counting them takes the database a while. */
const REST = 1_000;

/** Files of everything that leave the browser: where to, when, and when it is time. */
export class Backups {
  readonly record = signal<BackupRecord>({});
  readonly folder = signal<FolderState>({ state: canPickFolder() ? 'none' : 'unsupported' });
  /** Postings written so far, while a backup is being made. */
  readonly writing = signal<number>();
  readonly standing = signal<Standing>();
  readonly overdue = computed(() => {
    const standing = this.standing.value;
    return standing && !this.#isByItself() && overdue(this.record.value, standing, new Date());
  });
  readonly #store: Store;
  readonly #carrier = new Carrier(({ done }) => {
    if (this.writing.peek() !== undefined) this.writing.value = done;
  });
  #handle: FileSystemDirectoryHandle | undefined;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to watch, and to write by itself; `isSound`: the database is whole, so that no good backup is overwritten. */
  async start(isSound: () => boolean): Promise<void> {
    onBackupRecord(() => void this.#look());
    const handle = await this.#store.keeping.fact(FOLDER);
    if (handle instanceof FileSystemDirectoryHandle) await this.#use(handle);
    const soon = (wait: number) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#byItself(isSound), wait);
    };
    const look = nowAndThen(() => this.#look(), REST);
    this.#store.keeping.changes().subscribe({
      next: () => {
        look();
        soon(CALM);
      },
      error: () => undefined,
    });
    addEventListener('visibilitychange', () => document.hidden && soon(0));
    await this.#look();
    soon(2_000);
  }

  /** Writes everything into the folder, or into the downloads where there is none. Throws what keeps it from that. */
  async backUp(): Promise<BackupFile> {
    const handle = this.#handle;
    const toFolder = handle !== undefined && (await mayWrite(handle, { ask: true }));
    return this.#write(toFolder ? handle : undefined);
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Lets the person pick the folder, and writes the first backup there; undefined where they change their mind. */
  async choose(): Promise<BackupFile | undefined> {
    const handle = await pickFolder();
    if (!handle) return undefined;
    await this.#store.keeping.setFact(FOLDER, handle);
    await this.#use(handle);
    return this.standing.peek()?.count ? this.#write(handle) : undefined;
  }

  /** Asks the browser for the permission that it took back. */
  async allow(): Promise<void> {
    if (!this.#handle || !(await mayWrite(this.#handle, { ask: true }))) return;
    await this.#use(this.#handle);
    await this.#write(this.#handle);
  }

  /** No more backups by themselves; gives how to take that back. */
  async forget(): Promise<() => Promise<void>> {
    const handle = this.#handle;
    this.#handle = undefined;
    await this.#store.keeping.setFact(FOLDER, undefined);
    this.folder.value = { state: 'none' };
    return async () => {
      if (!handle) return;
      await this.#store.keeping.setFact(FOLDER, handle);
      await this.#use(handle);
    };
  }

  async byDownload(on: boolean): Promise<void> {
    await this.#note({ byDownload: on });
  }

  /** The reminder rests until much more has changed, or long after. */
  async putOff(): Promise<void> {
    await this.#note({ putOff: { at: new Date().toISOString(), changed: this.standing.peek()?.changed ?? 0 } });
  }

  /** A file of everything has left the browser, by whatever way. */
  async left(file: BackupFile): Promise<void> {
    await this.#note({ last: file });
  }

  async #use(handle: FileSystemDirectoryHandle): Promise<void> {
    this.#handle = handle;
    this.folder.value = { state: (await mayWrite(handle)) ? 'on' : 'lapsed', name: handle.name };
  }

  #isByItself(): boolean {
    return this.folder.value.state === 'on';
  }

  async #byItself(isSound: () => boolean): Promise<void> {
    await this.#look();
    if (!isSound() || this.writing.peek() !== undefined || !this.standing.peek()?.count) return;
    const handle = this.#handle;
    if (handle) await this.#use(handle);
    const isDue = this.#isByItself()
      ? this.standing.peek()?.changed
      : this.record.peek().byDownload && this.overdue.peek();
    if (!isDue) return;
    // Where several tabs are open, one of them does it.
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await this.#write(this.#isByItself() ? handle : undefined).catch(() => undefined);
    });
  }

  async #write(handle: FileSystemDirectoryHandle | undefined): Promise<BackupFile> {
    const now = new Date();
    const stop = new AbortController();
    this.#stop = stop;
    this.writing.value = 0;
    try {
      const { file, made: whole } = await this.#carrier.call('backUp', { now }, stop.signal);
      if (handle) await writeBackup(handle, whole.name, file);
      else download(file, whole.name);
      const made: BackupFile = {
        ...whole,
        ...(handle ? { where: 'folder', folder: handle.name } : { where: 'downloads' }),
      };
      await this.left(made);
      return made;
    } catch (error) {
      if (handle && !stop.signal.aborted) this.folder.value = { state: 'failed', name: handle.name };
      throw error;
    } finally {
      this.writing.value = undefined;
    }
  }

  async #note(more: Partial<BackupRecord>): Promise<void> {
    await noteBackup(more);
    await this.#look();
  }

  async #look(): Promise<void> {
    this.record.value = await readBackupRecord();
    this.standing.value = await this.#store.keeping.standing(this.record.peek().last?.at).catch(() => undefined);
  }
}
