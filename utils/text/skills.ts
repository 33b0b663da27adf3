import { AMBIGUOUS, SKILLS } from './skill-words.ts';

interface Ambiguous {
  behind: RegExp[];
  before: RegExp[];
}

const spelled = new Map<string, string>();
/** First words of all spellings: most words of a text begin none, and are let go at once. */
const starts = new Set<string>();
/** What speaks for and against an ambiguous word, as written; made into patterns when the word is met. */
const ambiguous = new Map<string, string>();
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();

const load = (): void => {
  for (const entry of SKILLS.split(/[|\n]/)) {
    const [name = '', others = ''] = entry.split('=');
    for (const spelling of [name, ...others.split(',')]) {
      const words = key(spelling);
      if (!words) continue;
      spelled.set(words, name);
      starts.add(words.split(' ', 1)[0] ?? words);
    }
  }
  for (const row of AMBIGUOUS.split('\n')) {
    const at = row.indexOf(':');
    ambiguous.set(row.slice(0, at), row.slice(at + 1));
  }
};

const rulesOf = (name: string): Ambiguous | undefined => {
  const rules = ambiguous
    .get(name)
    ?.split(/\|(?=[<>])/)
    .filter(Boolean);
  return (
    rules && {
      behind: rules.filter((rule) => rule.startsWith('>')).map((rule) => new RegExp(`^(?:${rule.slice(1)})`)),
      before: rules.filter((rule) => rule.startsWith('<')).map((rule) => new RegExp(rule.slice(1), 'i')),
    }
  );
};

/** One word: letters, digits, inner dots, and the signs of "C++", "C#", ".NET". */
const TOKEN = /\.(?:net|NET|Net)\b|[A-Za-zÀ-ɏ\d](?:[A-Za-zÀ-ɏ\d+#.]{0,40}[A-Za-zÀ-ɏ\d+#])?/g;
/** Words around an ambiguous one that speak of technology. */
const CUE_BEFORE =
  /(?:\b(?:experience|experienced|knowledge|proficien\w{1,4}|skills?|expertise|fluen\w{1,3}|familiar\w{0,4}|programming|coding|languages?|written|write|code|develop\w{0,5}|built|using|stack|tools?|frameworks?|technolog\w{1,4}|backend|frontend|erfahrung|kenntnisse|connaissances?|conocimientos?|znalost\w{0,2}|ervaring|kennis|znajomosc|like|such as|e\.g\.|including|either|advanced|strong)\b[^.;\n]{0,30}|(?:^|\n|[,/(•|+、])\s?|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|i|a|nebo|lub|och|og)\s)$/iu;
const CUE_BEHIND =
  /^(?:[,/)|+;]|\s?(?:$|\n)|\.?\s*$|\s(?:and|or|und|oder|et|ou|y|e|en|i|nebo|lub|och|og)\s|\s(?:developer|programming|language|engineer|framework|code|codebase|backend|services?|microservices?|experience|skills|stack|scripting|applications?|ecosystem|development|is a plus|would be|\(|knowledge|kenntnisse|boot|js|entwickl\w{1,6}|routines|modules?|packages|apps?)\b)/u;

/** Up to 40 technologies and tools that `text` names as such, in their own spelling, in order of first appearance. */
export function findSkills(text: string): string[] {
  if (spelled.size === 0) load();
  const source = text.slice(0, 60_000);
  const tokens = [...source.matchAll(TOKEN)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const hits: { name: string; at: number; sure: boolean; start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!ambiguous.has(word) && !starts.has(word.toLowerCase())) continue;
    const hit = longest(source, tokens, at);
    if (!hit) continue;
    hits.push({
      name: hit.name,
      sure: hit.sure,
      at,
      start: tokens[at]?.start ?? 0,
      end: tokens[at + hit.count - 1]?.end ?? 0,
    });
    at += hit.count - 1;
  }
  const found = new Set<string>();
  for (const [index, hit] of hits.entries()) {
    if (!hit.sure && !fits(source, hit, hits, index)) continue;
    found.add(hit.name);
    if (found.size >= 40) break;
  }
  return [...found];
}

type Token = { word: string; start: number; end: number };

/** The longest known name that begins at token `at`, up to four words with at most a space or one mark between. */
function longest(
  source: string,
  tokens: Token[],
  at: number,
): { name: string; count: number; sure: boolean } | undefined {
  for (let count = Math.min(4, tokens.length - at); count >= 1; count--) {
    const part = tokens.slice(at, at + count);
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last || last.end - first.start > 60) continue;
    if (
      part.some(
        (token, index) => index > 0 && !/^(?: ?[-/&] ?| )$/.test(source.slice(part[index - 1]?.end, token.start)),
      )
    )
      continue;
    const name = spelled.get(part.map((token) => token.word.toLowerCase()).join(' '));
    if (name && !(count === 1 && ambiguous.has(first.word)) && spelledRight(name, first.word, count))
      return { name, count, sure: true };
    if (count === 1 && ambiguous.has(first.word)) return { name: first.word, count, sure: false };
  }
  return undefined;
}

/** Short names in capitals count only so: "SEM", not "sem"; "SAP", not "sap". */
const spelledRight = (name: string, word: string, count: number): boolean =>
  count > 1 ||
  word.length > 4 ||
  !/^[A-Z]{2,4}$/.test(name) ||
  /[A-Z]/.test(word) ||
  /^(?:sql|html|css|php|xml|aws|etl|nlp)$/.test(word);

/** Is an ambiguous word meant as the technology? Nothing against it, and a list, a cue or another technology beside it. */
function fits(
  source: string,
  hit: { name: string; start: number; end: number },
  hits: { sure: boolean; start: number; end: number }[],
  index: number,
): boolean {
  const rules = rulesOf(hit.name);
  const before = source.slice(Math.max(0, hit.start - 60), hit.start);
  const behind = source.slice(hit.end, hit.end + 40);
  if (!rules || rules.behind.some((rule) => rule.test(behind)) || rules.before.some((rule) => rule.test(before)))
    return false;
  const near = [hits[index - 1], hits[index + 1]].some(
    (other) => other?.sure && (other.start > hit.end ? other.start - hit.end : hit.start - other.end) <= 25,
  );
  return near ? CUE_BEFORE.test(before) || CUE_BEHIND.test(behind) : CUE_BEFORE.test(before) && CUE_BEHIND.test(behind);
}
