/** Pieces are put together until they are this large, in bytes: each write waits for the disk. */
const PART = 1_000_000;

/** TypeScript does not know these of the File System Access API. */
interface Picker {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}
interface Removable {
  remove?(): Promise<void>;
}

/** Can a person say where a file goes? (Chromium yes, Firefox no.) */
export const canPickFile = (): boolean => 'showSaveFilePicker' in globalThis;

/** Lets the person say where a file goes; undefined where they change their mind. Needs a click. */
export async function pickFile(name: string, type: string): Promise<FileSystemFileHandle | undefined> {
  const extension = `.${name.split('.').at(-1)}` as const;
  try {
    return await (globalThis as Picker).showSaveFilePicker?.({
      suggestedName: name,
      types: [{ accept: { [type]: [extension] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Writes `pieces` into a file as they come, so that the whole never stands in memory. The file is as it was before until
 * all are written; where that fails, it stays so, and one that was made for this goes again.
 */
export async function streamTo(
  handle: FileSystemFileHandle,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const isNew = (await handle.getFile()).size === 0;
  const writable = await handle.createWritable();
  try {
    let open: BlobPart[] = [];
    let size = 0;
    for await (const piece of pieces) {
      open.push(piece as BlobPart);
      size += piece.length;
      if (size < PART) continue;
      await writable.write(new Blob(open));
      [open, size] = [[], 0];
    }
    await writable.write(new Blob(open));
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    if (isNew) await (handle as Removable).remove?.().catch(() => undefined);
    throw error;
  }
}
