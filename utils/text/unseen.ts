/**
 * Characters that no one sees: soft hyphens, zero-width signs, and those that turn or mark the reading direction (embeddings,
 * overrides, isolates, marks: Unicode's UAX #9, 2.1 to 2.6), tags. With them a text reads, is found and compares as another than it
 * is. A flag that tags spell (UTS #51, 1.4.9) is matched whole, to be let be.
 */
const UNSEEN =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const FLAG = '\u{1f3f4}';
/** Letters that join: between two of them a joiner or a non-joiner changes what is seen. Unicode 16, 23.2 "Cursive Connection". */
const JOINS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;
const PICTURE = /\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Does the joiner at `at` change what is seen: between joining letters, or between the parts of one emoji? */
function joins(joiner: string, at: number, text: string): boolean {
  const low = text.charCodeAt(at - 1);
  const before = low >= 0xdc00 && low < 0xe000 ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  if (JOINS.test(before) && JOINS.test(after)) return true;
  return joiner === '\u200d' && PICTURE.test(before) && PICTURE.test(after);
}

/** `text` without the characters that no one sees; the same again when it is given its own answer. */
export const withoutUnseen = (text: string): string =>
  text.replace(UNSEEN, (sign, at: number) =>
    sign.startsWith(FLAG) || ((sign === '\u200c' || sign === '\u200d') && joins(sign, at, text)) ? sign : '',
  );

/** Is there any such character in `text`, also one that joins? */
export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** `value`, plain data of bounded depth, with no such character in any of its texts; one that holds nothing else is shown as a sign that can't be read. */
export function withoutUnseenIn<Value>(value: Value): Value {
  return settled(value) as Value;
}

function settled(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value) || (value && '\ufffd');
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, settled(part)]));
}
