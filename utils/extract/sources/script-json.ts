import { parseLenient } from './lenient-json.ts';

/** Where the JSON value that opens at `start` ends: brackets counted, strings skipped; -1 where it never closes. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      at = endOfString(text, at);
      if (at < 0) return -1;
    } else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return -1;
}

function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at;
  }
  return -1;
}

const unquote = (literal: string): string | undefined => {
  const value = parseLenient(literal);
  return typeof value === 'string' ? value : undefined;
};

/** React's server stream (`self.__next_f.push([1,"..."])`): its pieces make lines of `id:json`. */
function* streamed(text: string): Generator<unknown> {
  for (const line of text.split('\n').slice(0, 3_000)) {
    const start = line.search(/[[{]/);
    if (start >= 0 && start < 12) yield parseLenient(line.slice(start));
  }
}

/**
 * The JSON values that a script's text holds, parsed as data and never run: the whole text, `name = {...}`,
 * `JSON.parse("...")`, `push([1,"..."])`. First 40 values.
 */
export function* jsonInScript(text: string): Generator<unknown> {
  const bare = text.trimStart();
  if (bare.startsWith('{') || bare.startsWith('[')) {
    const whole = parseLenient(bare);
    if (whole !== undefined) return yield whole;
  }
  const opening = /(?:=|\(|\breturn)\s{0,20}(?=[[{"])/g;
  let found = 0;
  for (let match = opening.exec(text); match && found < 40; match = opening.exec(text)) {
    const start = opening.lastIndex;
    const isString = text.charAt(start) === '"';
    const end = isString ? endOfString(text, start) + 1 : endOfJson(text, start);
    // A value that never closes would be sought again from each later bracket: one failure ends the search.
    if (end <= 0) return;
    if (end - start < 40) continue;
    found++;
    opening.lastIndex = end;
    const literal = text.slice(start, end);
    const inner = isString ? unquote(literal) : undefined;
    const value = isString ? inner && /^\s{0,20}[[{]/.test(inner) && parseLenient(inner) : parseLenient(literal);
    if (value) yield value;
  }
}

/** The text of all `push([1,"..."])` pieces of React's server stream among `scripts`, joined; read with `streamed`. */
export function* jsonInStream(scripts: readonly string[]): Generator<unknown> {
  const pieces = scripts.flatMap((text) => {
    const start = text.indexOf('__next_f.push([1,"');
    if (start < 0) return [];
    const quote = text.indexOf('"', start);
    return [unquote(text.slice(quote, endOfString(text, quote) + 1)) ?? ''];
  });
  if (pieces.length) yield* streamed(pieces.join(''));
}
