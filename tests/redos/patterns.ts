import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literalsIn } from './literals.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Pattern {
  source: string;
  flags: string;
  /** The first file that it stands in. */
  file: string;
}

/** A pattern as it stands in the code, the name of its verdict. */
export const nameOf = ({ source, flags }: { source: string; flags: string }): string => `/${source}/${flags}`;

/** Every different regular expression literal of what ships. */
export function shippedPatterns(): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const folder of ['utils', 'components', 'entrypoints']) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = `${folder}/${name}`;
      for (const { source, flags } of literalsIn(readFileSync(join(ROOT, file), 'utf8'), file)) {
        const key = nameOf({ source, flags });
        if (!patterns.has(key)) patterns.set(key, { source, flags, file });
      }
    }
  }
  return [...patterns.values()];
}
