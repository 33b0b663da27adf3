/** How long a started download may take to read its blob, in milliseconds; the address must live until then. */
const READING = 60_000;
/** Pieces are put together until they are this large, in bytes: a blob for each of 50,000 would cost more than it holds. */
const PART = 1_000_000;

/** Puts `pieces` into one file as they come; those already taken are the browser's to keep, on the disk where they are many. */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    open.push(piece as BlobPart);
    size += piece.length;
    if (size < PART) continue;
    parts.push(new Blob(open));
    [open, size] = [[], 0];
  }
  return new Blob([...parts, ...open], { type });
}

/** Hands `file` to the browser's downloads. Needs no permission. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
