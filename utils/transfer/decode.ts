import { FileFaultError } from './errors.ts';

/** How much of a file is read at once, in bytes: little enough that the page stays awake. */
const PIECE = 256 * 1024;

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's bytes, one piece after the other. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += PIECE) {
    yield new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
  }
}

/** What a file's first bytes say of its charset: a byte order mark, or the zeros of UTF-16; else UTF-8. */
export function charsetOf(start: Uint8Array): Charset {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (start.length < 4) return 'utf-8';
  const zeros = (from: number) => start.subarray(0, 64).filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = Math.min(start.length, 64) / 2;
  // Text of any European language in UTF-16: nearly every other byte is zero, and the ones between are not.
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return 'utf-16le';
  if (zeros(0) > half * 0.7 && zeros(1) < half * 0.1) return 'utf-16be';
  return 'utf-8';
}

/** A file's text piece by piece, without a byte order mark. Throws FileFaultError where the bytes are not of that charset. */
export async function* textOf(file: Blob, charset?: Charset): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new FileFaultError('encoding', decoder?.encoding);
    }
  };
  for await (const bytes of bytesOf(file)) {
    decoder ??= new TextDecoder(charset ?? charsetOf(bytes), { fatal: true });
    yield decode(bytes);
  }
  yield decode();
}

/** The whole text of a small file of any of the charsets that spreadsheets write; what is no UTF is Windows-1252. */
export async function wholeText(file: Blob): Promise<{ text: string; charset: Charset }> {
  const charset = charsetOf(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
  for (const each of [charset, 'windows-1252'] as const) {
    try {
      let text = '';
      for await (const piece of textOf(file, each)) text += piece;
      return { text, charset: each };
    } catch (error) {
      if (!(error instanceof FileFaultError) || each === 'windows-1252') throw error;
    }
  }
  throw new FileFaultError('encoding');
}
