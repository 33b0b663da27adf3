const encoder = new TextEncoder();

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * A check sum over texts that come one after the other: the SHA-256 of their SHA-256 digests, 32 bytes each, in order.
 * (Web Crypto can't be fed a text piece by piece; this way 32 bytes a text are all that is kept.)
 */
export class DigestOfTexts {
  /** On their way: nobody waits for one before the end. */
  readonly #digests: Promise<Uint8Array>[] = [];

  add(text: string): void {
    this.#digests.push(sha256(encoder.encode(text)));
  }

  /** For a text that a file may hold behind the others. */
  addFirst(text: string): void {
    this.#digests.unshift(sha256(encoder.encode(text)));
  }

  /** In lower-case hexadecimal digits. */
  async hex(): Promise<string> {
    const all = new Uint8Array(this.#digests.length * 32);
    for (const [at, digest] of (await Promise.all(this.#digests)).entries()) all.set(digest, at * 32);
    return Array.from(await sha256(all), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
