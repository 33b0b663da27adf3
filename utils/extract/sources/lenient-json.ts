/** A text longer than this (characters) is not read: no posting needs it, and a parse of it would block the page. */
const LONGEST = 4_000_000;

const unwrap = (text: string): string =>
  text
    .replace(/^\s{0,1000}(?:\/\/|\/\*)?\s{0,10}<!(?:\[CDATA\[|--)(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,10}(?:\]\]|--)>(?:\*\/)?\s{0,1000}$/, '')
    .trim()
    .replace(/;$/, '');

const CONTROL: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Is the quote at `at` the end of its string? It is when punctuation of JSON follows it. */
function closes(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next < at + 200 && /\s/.test(text.charAt(next))) next++;
  return next >= text.length || ',:}]'.includes(text.charAt(next));
}

/** One pass: control characters and stray quotes inside strings escaped, unknown escapes doubled, trailing commas dropped. */
function repair(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (!inString) {
      if (char === '"') inString = true;
      if (char === ',') {
        let next = at + 1;
        while (next < text.length && /\s/.test(text.charAt(next))) next++;
        if ('}]'.includes(text.charAt(next))) {
          at = next - 1;
          continue;
        }
      }
      out.push(char);
    } else if (char === '\\') {
      const next = text.charAt(at + 1);
      const known = '"\\/bfnrt'.includes(next) || (next === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6)));
      if (known && next) {
        out.push(char, next);
        at++;
      } else out.push('\\\\');
    } else if (char === '"') {
      if (closes(text, at)) inString = false;
      out.push(inString ? '\\"' : char);
    } else if (char < ' ') out.push(CONTROL[char] ?? ' ');
    else out.push(char);
  }
  return out.join('');
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** JSON as sites really print it (raw newlines, trailing commas, comments or CDATA around); undefined where it can't be saved. */
export function parseLenient(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = unwrap(text);
  const unescaped = bare.startsWith('{&quot;') || bare.startsWith('[{&quot;') ? bare.replaceAll('&quot;', '"') : bare;
  return parse(unescaped) ?? parse(repair(unescaped));
}
