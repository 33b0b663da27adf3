/** A pattern as far as making texts for it needs: what stands one after the other, what instead of the other, what again and again. */
export type Part =
  | { kind: 'atom'; source: string }
  | { kind: 'row'; parts: Part[] }
  | { kind: 'choice'; options: Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number };

/** Any one sign or class, with its braces; what only looks about (`^`, `\b`) takes no letter. */
const ATOM = /\\(?:[pPkux]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Z]|.)|\[(?:\\.|[^\]\\])*\]|./suy;
const NOTHING = /^(?:\^|\$|\\[bB]|\\k<.*|\\[1-9])$/;
const AGAIN = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** The structure of a regular expression's `source`; lookarounds, which take no letter, are left out. */
export function structureOf(source: string): Part {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  const choice = (): Part => {
    const options: Part[] = [row()];
    while (source[at] === '|') {
      at++;
      options.push(row());
    }
    return options.length === 1 ? (options[0] as Part) : { kind: 'choice', options };
  };
  const single = (): Part | undefined => {
    const group = take(/\((\?<?[=!]|\?:|\?<[^>]*>|\?[a-z-]*:)?/y);
    if (!group) {
      const sign = take(ATOM)?.[0] ?? '';
      return NOTHING.test(sign) ? undefined : { kind: 'atom', source: sign };
    }
    const inner = choice();
    at++;
    return /[=!]$/.test(group[1] ?? '') ? undefined : inner;
  };
  const row = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = single();
      const again = take(AGAIN);
      if (!part) continue;
      if (!again) parts.push(part);
      else {
        const [, sign, low = '', comma, high] = again;
        const least = sign === '+' ? 1 : Number(low);
        const most = sign === '?' ? 1 : comma === '' && low ? least : high ? Number(high) : Number.POSITIVE_INFINITY;
        parts.push({ kind: 'repeat', part, least, most });
      }
    }
    return { kind: 'row', parts };
  };
  return choice();
}
