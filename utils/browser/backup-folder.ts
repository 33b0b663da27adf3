/** As much as is compared at once when a file is read back, in bytes. */
const PIECE = 4 * 1024 * 1024;
/** How many backups of one database stay. */
const KEPT = 10;

/** `jobmark-backup-2026-11-21-3f9a01.json`: the day, and the database's tag; `.part` while it is being written. */
const NAME = /^jobmark-backup-(\d{4}-\d{2}-\d{2})-([0-9a-f]{6})\.json$/;
const PART = '.part';

/** TypeScript knows neither the permissions of handles nor `move`. */
interface Permitted {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Movable {
  move?(name: string): Promise<void>;
}
type Folder = FileSystemDirectoryHandle & Permitted & { values(): AsyncIterable<FileSystemHandle> };

/** Can a person pick a folder here? (Chromium yes, Firefox no.) */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the person pick a folder; undefined where they change their mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const { showDirectoryPicker } = globalThis as unknown as {
    showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>;
  };
  try {
    return await showDirectoryPicker({ id: 'jobmark-backups', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** May the folder still be written to? `ask`: the browser may ask the person; needs a click. */
export async function mayWrite(folder: FileSystemDirectoryHandle, { ask = false } = {}): Promise<boolean> {
  const permitted = folder as Folder;
  const wanted = { mode: 'readwrite' } as const;
  const state = await permitted.queryPermission?.(wanted);
  if (state !== 'prompt' || !ask) return state === 'granted';
  return (await permitted.requestPermission?.(wanted)) === 'granted';
}

/** By the person's calendar: one file a day, which the day's later ones take the place of. */
export function backupName(now: Date, tag: string): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `jobmark-backup-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}-${tag}.json`;
}

/** The file could not be written whole: what was there before is still there. */
class BackupFailedError extends Error {
  override name = 'BackupFailedError';
}

/**
 * Writes `file` under a temporary name, reads it back, and only then gives it its name. Then drops all but the newest
 * KEPT of the same tag; any other file in the folder is left alone. Throws BackupFailedError.
 */
export async function writeBackup(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const part = await written(folder, name + PART, file);
  const { move } = part as FileSystemFileHandle & Movable;
  try {
    if (!move) throw new TypeError('no move');
    await move.call(part, name);
  } catch {
    // Not every folder can rename. The browser itself swaps a file in when it is closed, so this is whole or not at all too.
    await written(folder, name, file);
    await folder.removeEntry(name + PART).catch(() => undefined);
  }
  await prune(folder, name);
}

async function written(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<FileSystemFileHandle> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(file);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  if (!(await sameBytes(file, await handle.getFile()))) {
    await folder.removeEntry(name).catch(() => undefined);
    throw new BackupFailedError(`${name} does not read back as it was written`);
  }
  return handle;
}

async function sameBytes(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let start = 0; start < a.size; start += PIECE) {
    const [one, other] = await Promise.all([a, b].map((blob) => digest(blob.slice(start, start + PIECE))));
    if (one !== other) return false;
  }
  return true;
}

async function digest(blob: Blob): Promise<string> {
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())));
}

/** The backups in a folder, newest first, of whatever database. */
export async function backupsIn(folder: FileSystemDirectoryHandle): Promise<{ name: string; day: string }[]> {
  const found: { name: string; day: string }[] = [];
  for await (const { kind, name } of (folder as Folder).values()) {
    const [, day] = (kind === 'file' && NAME.exec(name)) || [];
    if (day) found.push({ name, day });
  }
  return found.sort((a, b) => b.name.localeCompare(a.name));
}

async function prune(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const tag = NAME.exec(name)?.[2];
  const ours = (await backupsIn(folder)).filter((each) => NAME.exec(each.name)?.[2] === tag);
  for (const old of ours.slice(KEPT)) await folder.removeEntry(old.name).catch(() => undefined);
}
