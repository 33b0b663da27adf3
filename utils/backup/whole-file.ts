import { backupName } from '../browser/backup-folder.ts';
import type { BackupFile } from '../browser/backup-record.ts';
import { blobOf } from '../browser/download.ts';
import type { SavedPosting } from '../posting.ts';
import type { Store } from '../store/store.ts';
import { type ExportSettings, exportText } from '../transfer/json.ts';

/** What goes along with a file of everything: the saved views, where there are some. */
export async function settingsOf(store: Store): Promise<ExportSettings | undefined> {
  const views = await store.views.read();
  return views.length > 0 ? { views } : undefined;
}

/** A file of everything, and what is remembered of it once it has left. */
export interface WholeFile {
  file: Blob;
  made: Pick<BackupFile, 'at' | 'name' | 'count'>;
}

/** Makes a backup of all that `store` holds, the bin too. `onCount` hears how many postings are in it so far. */
export async function wholeFile(
  store: Store,
  now: Date,
  { onCount, signal }: { onCount?: (count: number) => void; signal?: AbortSignal } = {},
): Promise<WholeFile> {
  let count = 0;
  const counted = async function* (pages: AsyncIterable<SavedPosting[]>) {
    for await (const page of pages) {
      signal?.throwIfAborted();
      count += page.length;
      onCount?.(count);
      yield page;
    }
  };
  const { tag } = await store.keeping.standing();
  const pages = counted(store.transfers.pages({ withBin: true }));
  const file = await blobOf(exportText(pages, now, await settingsOf(store)), 'application/json');
  return { file, made: { at: now.toISOString(), name: backupName(now, tag), count } };
}
