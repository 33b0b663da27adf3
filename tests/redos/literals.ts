import { parseAst } from 'vitest/node';

/** A regular expression literal of a source file. */
export interface Literal {
  source: string;
  flags: string;
  /** Where it begins, as an offset into the file's text. */
  start: number;
}

interface Node {
  type?: unknown;
  start?: unknown;
  regex?: { pattern: string; flags: string };
}

/** Every regular expression literal of a TypeScript file, with JSX or without as its name says, in order. */
export function literalsIn(text: string, file: string): Literal[] {
  const found: Literal[] = [];
  const stack: unknown[] = [parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' })];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { type, start, regex } = node as Node;
    if (type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags, start: Number(start) });
    else stack.push(...Object.values(node));
  }
  return found.sort((a, b) => a.start - b.start);
}
