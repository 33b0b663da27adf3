import { FileFaultError } from './errors.ts';

/** Deeper than this no file of ours goes: Zod and structuredClone break at about 10,000. */
const DEEPEST = 64;
/** The longest single value that is read, in characters: a posting with 50 versions of its text stays far below. */
const LONGEST = 64_000_000;

/** One value of the file's outermost object or array, still as text. `index`: the place in the array under `key`. */
export interface ScannedValue {
  /** The member's name; '' where the file is an array. */
  key: string;
  /** Undefined: the member's value itself. -1: an array begins here, so that an empty one is seen too. */
  index?: number;
  text: string;
}

const [QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [34, 92, 91, 123, 93, 125];
const SPACES = /[ \t\n\r]*/y;
/** Numbers and words. */
const BARE = /[^\s,:\]}]*/y;
/** What a text is made of besides its end and what is escaped, and a value besides texts and brackets. */
const IN_TEXT = /[^"\\]*/y;
const BETWEEN = /[^"[\]{}]*/y;

/**
 * A JSON text of any size, cut into the members of its outermost object, and arrays among them into their elements. What
 * stands between is checked here; each value's own text is for JSON.parse. Throws FileFaultError.
 */
export async function* scanJson(chunks: AsyncIterable<string>): AsyncGenerator<ScannedValue> {
  const text = new Window(chunks);
  const open = await text.next();
  if (open === '') throw new FileFaultError('empty');
  if (open === '[') yield* elements(text, '');
  else if (open === '{') yield* members(text);
  else throw new FileFaultError('not-json', `it begins with ${JSON.stringify(open)}`);
  if ((await text.next()) !== '') throw new FileFaultError('not-json', 'something follows its end');
}

async function* members(text: Window): AsyncGenerator<ScannedValue> {
  text.take();
  for (let isFirst = true; ; isFirst = false) {
    if (isFirst && (await text.next()) === '}') break;
    if ((await text.expect('"')) !== '"') break;
    const key = parseJson(await text.value());
    await text.expect(':');
    text.take();
    if ((await text.next()) === '[') yield* elements(text, String(key));
    else yield { key: String(key), text: await text.value() };
    if ((await text.expect(',}')) === '}') break;
    text.take();
  }
  text.take();
}

async function* elements(text: Window, key: string): AsyncGenerator<ScannedValue> {
  text.take();
  yield { key, index: -1, text: '[]' };
  for (let index = 0; ; index++) {
    if (index === 0 && (await text.next()) === ']') break;
    yield { key, index, text: await text.value() };
    if ((await text.expect(',]')) === ']') break;
    text.take();
  }
  text.take();
}

/** JSON.parse, whose refusal becomes ours. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileFaultError('not-json', String(error));
  }
}

/** The part of the text that is being looked at. */
class Window {
  readonly #chunks: AsyncIterator<string>;
  #text = '';
  #at = 0;

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next character that is no white space, which stays; '' at the end. */
  async next(): Promise<string> {
    for (;;) {
      this.#at = endOf(SPACES, this.#text, this.#at);
      const char = this.#text.charAt(this.#at);
      if (char !== '' || !(await this.#more())) return char;
    }
  }

  take(): void {
    this.#at += 1;
  }

  /** The next character, which must be one of `wanted`. */
  async expect(wanted: string): Promise<string> {
    const char = await this.next();
    if (char === '') throw new FileFaultError('cut-off');
    if (!wanted.includes(char)) throw new FileFaultError('not-json', `${JSON.stringify(char)} where ${wanted} belongs`);
    return char;
  }

  /** The whole text of the value that begins here. */
  async value(): Promise<string> {
    const first = await this.next();
    if (first === '') throw new FileFaultError('cut-off');
    if (',:]}'.includes(first)) throw new FileFaultError('not-json', `${first} where a value belongs`);
    const isBare = !'{["'.includes(first);
    const seen = { depth: 0, inText: false, isEscaped: false };
    for (let length = 0; ; length++) {
      if (length > LONGEST) throw new FileFaultError('too-large');
      if (this.#at + length >= this.#text.length && !(await this.#more())) {
        // Only a number or a word can end with the file.
        if (isBare) return this.#cut(length);
        throw new FileFaultError('cut-off');
      }
      const at = this.#at + length;
      if (isBare) {
        const end = endOf(BARE, this.#text, at);
        length += end - at;
        if (end < this.#text.length) return this.#cut(length);
        // The loop counts one on.
        length -= 1;
        continue;
      }
      // Most of a value means nothing to its end: that is passed over in one go.
      const end = seen.isEscaped ? at : endOf(seen.inText ? IN_TEXT : BETWEEN, this.#text, at);
      length += end - at;
      if (end === this.#text.length) length -= 1;
      else if (step(seen, this.#text.charCodeAt(end)) && seen.depth === 0) return this.#cut(length + 1);
    }
  }

  #cut(length: number): string {
    const value = this.#text.slice(this.#at, this.#at + length);
    this.#at += length;
    return value;
  }

  /** Puts the next chunks behind what is not taken yet, and lets go of the rest; false at the end. */
  async #more(): Promise<boolean> {
    const parts = [this.#text.slice(this.#at)];
    const enough = (parts[0]?.length ?? 0) / 2;
    // Half as much again at least, so that a long value is put together a few times and not once a chunk.
    for (let length = 0; length <= enough; ) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    if (parts.length === 1) return false;
    this.#text = parts.join('');
    this.#at = 0;
    return true;
  }
}

/** Where what `pattern` takes from `start` on ends. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

interface Seen {
  depth: number;
  inText: boolean;
  isEscaped: boolean;
}

/** Goes on by one character code; true where a text, an object or a list has just ended. */
function step(seen: Seen, code: number): boolean {
  if (seen.inText) {
    if (seen.isEscaped) seen.isEscaped = false;
    else if (code === BACKSLASH) seen.isEscaped = true;
    else if (code === QUOTE) {
      seen.inText = false;
      return true;
    }
    return false;
  }
  if (code === QUOTE) seen.inText = true;
  else if (code === OPEN_OBJECT || code === OPEN_LIST) {
    seen.depth += 1;
    if (seen.depth > DEEPEST) throw new FileFaultError('too-deep');
  } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
    seen.depth -= 1;
    return true;
  }
  return false;
}
