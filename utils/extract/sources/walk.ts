/** A plain JSON object of the page: untrusted, read by own keys only. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_NODES = 200_000;
const DEEPEST = 60;

/** Every object inside `root`, outermost first, without recursion; stops at 200,000 nodes and 60 levels. */
export function* objectsIn(root: unknown): Generator<Json> {
  let level: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const node of level) {
      if (++seen > MOST_NODES) return;
      if (isObject(node)) yield node;
      if (typeof node !== 'object' || node === null) continue;
      for (const child of Array.isArray(node) ? node : Object.values(node)) {
        if (typeof child === 'object' && child !== null) below.push(child);
      }
    }
    level = below;
  }
}

/** The value as a list: an array as it is (first 300), nothing as none, anything else alone. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 300) : [value];
}

/** An own key's value: `__proto__` and inherited names answer nothing. */
export const valueAt = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
