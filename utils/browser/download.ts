/** How long a started download may take to read its blob, in milliseconds; the address must live until then. */
const READING = 60_000;

/** Puts `pieces` into one file as they come; those already taken are the browser's to keep, on the disk where they are many. */
export async function blobOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts, { type });
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
