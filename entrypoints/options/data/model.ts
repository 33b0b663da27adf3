import { signal } from '@preact/signals';
import type { Winner } from '../../../components/data/RestoreDialog.tsx';
import { pickFolder } from '../../../utils/browser/backup-folder.ts';
import { blobOf, download } from '../../../utils/browser/download.ts';
import { putLocal, takeLocal } from '../../../utils/browser/local.ts';
import type { Opening } from '../../../utils/store/guard.ts';
import { readNewer } from '../../../utils/store/guard-newer.ts';
import { StalePlanError } from '../../../utils/store/import.ts';
import type { Store } from '../../../utils/store/store.ts';
import type { DataTexts } from '../../../utils/texts/en/data.ts';
import { data } from '../../../utils/texts/index.ts';
import { FileFaultError } from '../../../utils/transfer/errors.ts';
import { exportFileName, exportText } from '../../../utils/transfer/json.ts';
import type { Undo } from '../changes/undo.ts';
import { Backups } from './backups.ts';
import { Restore } from './restore.ts';

/** Milliseconds from the page's start to its counting what is there. */
const AUDIT_AFTER = 5_000;

/** The data as a whole: is it all there, how it leaves, comes back, and goes. */
export class DataModel {
  readonly texts: DataTexts = data;
  readonly opening = signal<Opening>({ state: 'ready' });
  readonly backups: Backups;
  readonly restore: Restore;
  /** What everything takes on the disk, in bytes. */
  readonly room = signal<number>();
  readonly #store: Store;
  readonly #undo: Undo;

  constructor(store: Store, undo: Undo) {
    this.#store = store;
    this.#undo = undo;
    this.backups = new Backups(store);
    this.restore = new Restore();
    store.guard.onOpening((opening) => {
      this.opening.value = opening;
    });
    void this.#start();
  }

  /** Does something of the above; what fails is said, in a sentence of its own where there is one. `stopped`: what is said when it was stopped. */
  async try(work: () => Promise<unknown>, stopped = this.texts.left.stopped): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { restore, failed } = this.texts;
      const isStop = error instanceof DOMException && error.name === 'AbortError';
      if (error instanceof FileFaultError)
        this.#undo.tell(restore.faults[error.fault] ?? restore.faults['not-jobmark'] ?? restore.failed);
      else if (error instanceof StalePlanError) this.#undo.tell(restore.stale);
      else if (isStop) this.#undo.tell(stopped);
      else {
        console.error(error);
        this.#undo.tell(failed);
      }
    }
  }

  backUp(): Promise<void> {
    return this.try(async () => {
      const { name, where } = await this.backups.backUp();
      const { backedUp, downloaded } = this.texts.done;
      this.#undo.tell(where === 'folder' ? backedUp(name) : downloaded(name));
    });
  }

  chooseFolder(): Promise<void> {
    return this.try(async () => {
      const made = await this.backups.choose();
      if (made) this.#undo.tell(this.texts.done.backedUp(made.name));
    });
  }

  forgetFolder(): Promise<void> {
    return this.try(async () => {
      const back = await this.backups.forget();
      this.#undo.did(this.texts.done.folderForgotten, async () => {
        await back();
        this.#undo.tell(this.texts.done.undone);
      });
    });
  }

  openFile(file: File): Promise<void> {
    return this.try(() => this.restore.read(file), this.texts.restore.stopped);
  }

  openFolder(): Promise<void> {
    return this.try(async () => {
      const folder = await pickFolder();
      if (folder) await this.restore.look(folder);
    });
  }

  pickBackup(name: string): Promise<void> {
    return this.try(() => this.restore.pick(name), this.texts.restore.stopped);
  }

  bringBack(winner: Winner): Promise<void> {
    const bring = async () => {
      const opening = this.opening.peek();
      const written = await this.restore.go(winner);
      if (opening.state === 'lost') await this.#store.guard.settle();
      this.#undo.did(this.texts.restore.done(written.added + written.replaced), async () => {
        await this.restore.takeBack(written);
        if (opening.state === 'lost') await this.#store.guard.unsettle(opening.loss);
        this.#undo.tell(this.texts.restore.undone);
      });
    };
    return this.try(bring, this.texts.restore.stopped);
  }

  /** The person takes what is here for all there is. */
  goOn(): Promise<void> {
    return this.try(() => this.#store.guard.settle());
  }

  /** Only for a database that does not open: makes room for a new one. What there was is told of then. */
  startEmpty(): Promise<void> {
    return this.try(async () => {
      try {
        await this.#store.keeping.destroy();
      } catch {
        return this.#undo.tell(this.texts.guard.failed.stuck);
      }
      location.reload();
    });
  }

  /** Everything out of a database that this version must not write to. */
  exportNewer(): Promise<void> {
    return this.try(async () => {
      const now = new Date();
      const file = await blobOf(exportText(readNewer(indexedDB, 'jobmark'), now), 'application/json');
      download(file, exportFileName(now));
    });
  }

  /** Deletes all there is, and holds it until this page goes. */
  erase(): Promise<void> {
    return this.try(async () => {
      const count = this.backups.standing.peek()?.count ?? 0;
      const { file: kept } = await this.restore.keep();
      const facts = await this.#store.keeping.clear();
      const local = await takeLocal();
      const typed = Object.entries(localStorage);
      localStorage.clear();
      this.#undo.did(this.texts.erase.done(count), async () => {
        await this.restore.putBack(kept);
        await this.#store.keeping.putBack(facts);
        await putLocal(local);
        for (const [key, value] of typed) localStorage.setItem(key, value);
        this.#undo.tell(this.texts.erase.undone);
      });
    });
  }

  async measure(): Promise<void> {
    this.room.value = (await navigator.storage.estimate()).usage;
  }

  async #start(): Promise<void> {
    const opening = await this.#store.open();
    this.opening.value = opening;
    if (opening.state !== 'ready' && opening.state !== 'lost') return;
    await this.backups.start(() => this.opening.peek().state === 'ready');
    // Counting reads every posting: after the worker has read them, which the person waits for.
    setTimeout(() => void this.#store.guard.audit().catch(() => undefined), AUDIT_AFTER);
  }
}
