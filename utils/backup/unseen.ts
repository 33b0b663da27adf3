import { mayWrite, writeBackup } from '../browser/backup-folder.ts';
import { noteBackup, overdue, readBackupRecord } from '../browser/backup-record.ts';
import type { Store } from '../store/store.ts';
import { wholeFile } from './whole-file.ts';

/** The fact that holds the folder's handle: only IndexedDB can. */
export const FOLDER = 'backup-folder';
/** The lock that whoever makes a backup by itself holds. */
export const LOCK = 'backup';
/** Between two backups, or two tries, that nobody asked for, in milliseconds. */
const REST = 3_600_000;

/** What the background is lent. */
export interface Unseen {
  store: Store;
  /** Opens the page that hands a file to the downloads: a background can't. */
  openPage: () => Promise<unknown>;
  now?: () => Date;
}

/**
 * Makes the backup that is due, in the background: into the folder where the browser still allows that without asking,
 * else by a page that shows itself for a moment, where the person switched that on. Never of a database that lacks something.
 */
export async function backUpUnseen({ store, openPage, now = () => new Date() }: Unseen): Promise<void> {
  if ((await store.open()).state !== 'ready') return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const record = await readBackupRecord();
    const at = now();
    const rests = (moment = '') => at.getTime() - Date.parse(moment) < REST;
    if (!lock || rests(record.triedAt)) return;
    const standing = await store.keeping.standing(record.last?.at);
    if (standing.count === 0 || standing.changed === 0) return;
    const folder = await store.keeping.fact(FOLDER);
    if (folder instanceof FileSystemDirectoryHandle && (await mayWrite(folder))) {
      if (rests(record.last?.at)) return;
      await noteBackup({ triedAt: at.toISOString() });
      const { file, made } = await wholeFile(store, at);
      await writeBackup(folder, made.name, file);
      await noteBackup({ last: { ...made, where: 'folder', folder: folder.name } });
    } else if (record.byDownload && overdue(record, standing, at)) {
      await noteBackup({ triedAt: at.toISOString() });
      await openPage();
    }
  });
}
