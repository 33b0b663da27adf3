/** What no file name may hold somewhere: Windows, macOS, Linux, and links in Obsidian; characters nobody sees. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
/** Names of devices in Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes of UTF-8; file systems take 255, and an ending and a number come behind. */
const LONGEST = 150;

const encoder = new TextEncoder();
/** Making one costs more than using it a thousand times. */
/** Made when it is first needed: the browser's tables for it take 25 ms to load. */
let segmenter: Intl.Segmenter | undefined;
const graphemesOf = (text: string) => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** `name` as a file may be called anywhere, without an ending; `otherwise` where nothing is left of it. */
export function safeFileName(name: string, otherwise: string): string {
  const clean = name
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  let short = '';
  let bytes = 0;
  for (const { segment } of graphemesOf(clean.slice(0, 400))) {
    bytes += encoder.encode(segment).length;
    if (bytes > LONGEST) break;
    short += segment;
  }
  short = short.replace(/[\s.]{1,99}$/, '');
  return short === '' ? otherwise : DEVICE.test(short) ? `_${short}` : short;
}

/** Gives each name once, also to file systems that know no capitals: `Nurse`, `Nurse 2`. */
export class UniqueNames {
  readonly #taken = new Map<string, number>();

  take(name: string): string {
    const key = name.toLowerCase();
    const count = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, count);
    return count === 1 ? name : this.take(`${name} ${count}`);
  }
}
