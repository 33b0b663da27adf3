/**
 * Characters that turn the reading direction of what follows (embeddings, overrides and their end): they make a text
 * read differently from what it is. Marks and isolates, which right-to-left texts need, stay.
 * Unicode's UAX #9, 2.1 and 2.2.
 */
const TURNING = /[\u202A-\u202E]/g;

/** `text` without the characters that turn its direction over. */
export const withoutOverrides = (text: string): string => text.replace(TURNING, '');

/** `value`, plain JSON, with no such character in any of its texts. */
export function withoutOverridesIn<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  const settled = withoutOverrides(json);
  return settled === json ? value : (JSON.parse(settled) as Value);
}
