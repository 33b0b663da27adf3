/** One thing that no file of ours may do, and why. */
interface Rule {
  what: string;
  pattern: RegExp;
}

const RULES: Rule[] = [
  { what: 'puts markup into a page', pattern: /\b(?:inner|outer)HTML["'`\]]{0,2}\s*[+|&?]{0,2}=(?!=)/ },
  { what: 'puts markup into a page', pattern: /(?<![.\w])["']?(?:inner|outer)HTML["']?\s*:/ },
  { what: 'puts markup into a page', pattern: /dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment/ },
  { what: 'puts markup into a page', pattern: /\bsetHTML(?:Unsafe)?\b|document\.write(?:ln)?\b|\bsrcdoc\b/ },
  {
    what: 'makes code from text',
    pattern: /\beval\s*\(|\bnew Function\b|\bFunction\s*\(['"`]|set(?:Timeout|Interval)\(\s*['"`]/,
  },
  {
    what: 'calls a server',
    pattern:
      /(?<![#.\w])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b|XMLHttpRequest|\bnew (?:WebSocket|EventSource|WebTransport|RTC\w+)\b|sendBeacon/,
  },
  { what: 'loads code', pattern: /importScripts|\bimport\(\s*['"`]https?:/ },
];

/** Comments may speak of what code may not do. */
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');

/** What in `source`, the text of `file`, goes against the rules: a sentence each. */
export function sourceFaults(file: string, source: string): string[] {
  const code = withoutComments(source);
  return RULES.flatMap(({ what, pattern }) => {
    const found = pattern.exec(code)?.[0];
    return found === undefined ? [] : [`${file} ${what}: ${found}`];
  });
}
