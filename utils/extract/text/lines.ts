import { withoutUnseen } from '../../text/unseen.ts';

/** A line of plain text, as far as its own looks tell what it is. */
export interface Line {
  text: string;
  kind: 'plain' | 'bullet' | 'heading';
  /** An empty line stands before it. */
  apart: boolean;
}

/** More than any posting has: what comes after is not read. */
const MOST_LETTERS = 200_000;
const MOST_LINES = 5_000;

const BULLET = /^(?:[-–—*•·・●○◦▪▫■□‣⁃➢➤►▶✓✔✅★☆→»]|\(?\d{1,2}[.)]|[a-z]\))\s{1,8}(?=\S)/u;
/** Bullets that no sentence begins with stand without a space too. */
const TIGHT_BULLET = /^[•・●○◦▪▫■□‣⁃➢➤►✓✔✅](?=\S)/u;
const RULE = /^(?:[-_=*~#—–]\s?){3,200}$/;

/** "## Requirements", "**Requirements**", "[Requirements]", "=== Requirements ===": headings that somebody typed as such. */
const MARKED =
  /^(?:#{1,6}\s{1,4}(.{1,120})|\*\*([^*]{1,120})\*\*:?|__([^_]{1,120})__:?|={2,6}\s{0,3}([^=]{1,120}?)\s{0,3}={2,6}|[【[]([^\]】]{1,80})[\]】])$/;

/** A typed mark of emphasis says nothing in plain text. */
const withoutMarks = (text: string): string => text.replace(/\*\*([^*]{1,300})\*\*/g, '$1');

function readLine(raw: string, apart: boolean): Line {
  const bullet = BULLET.exec(raw) ?? TIGHT_BULLET.exec(raw);
  if (bullet) return { text: withoutMarks(raw.slice(bullet[0].length).trim()), kind: 'bullet', apart };
  const marked = MARKED.exec(raw);
  const heading = marked?.slice(1).find((part) => part !== undefined);
  if (heading !== undefined) return { text: heading.trim(), kind: 'heading', apart };
  return { text: withoutMarks(raw), kind: 'plain', apart };
}

/** The lines of a text that say something; a line of dashes makes a heading of the one above it, or parts two blocks. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const raw of withoutUnseen(text.slice(0, MOST_LETTERS)).split(/\r\n|[\r\n\u2028\u2029\v\f]/)) {
    const line = raw.replace(/[^\S\t]+/g, ' ').trim();
    const last = lines.at(-1);
    if (line === '') apart = true;
    else if (RULE.test(line)) {
      if (last && !apart && last.kind === 'plain' && last.text.length <= 120 && /^[=-]/.test(line))
        last.kind = 'heading';
      apart = true;
    } else if (lines.length < MOST_LINES) {
      lines.push(readLine(line, apart));
      apart = false;
    }
  }
  return joinWrapped(lines);
}

/** Mail and PDF texts break their lines at a width: at least this many of them go on with a small letter. */
const [FEWEST_WRAPPED, NARROWEST, WIDEST] = [2, 50, 110];
const isSmall = ({ text }: Line): boolean => /^[\p{Ll}(]/u.test(text);

const runsOn = (text: string): boolean => !/[.!?:;。！？]$/.test(text);

/** Puts together again what was broken at a width: a long line without an end, and the next one that goes on small. */
function joinWrapped(lines: Line[]): Line[] {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  const isFull = ({ text }: Line): boolean => text.length >= longest * 0.75;
  const goesOn = (line: Line, next: Line | undefined): boolean =>
    next !== undefined && next.kind === 'plain' && !next.apart && isFull(line);
  const wrapped = lines.filter((line, at) => {
    const next = lines[at + 1];
    return goesOn(line, next) && runsOn(line.text) && next && isSmall(next);
  }).length;
  const isWrapped = longest >= NARROWEST && longest <= WIDEST && wrapped >= FEWEST_WRAPPED;
  if (!isWrapped) return lines;
  const joined: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && goesOn(before, line) && (runsOn(before.text) || !/^\p{Lu}/u.test(line.text)))
      last.text = `${last.text} ${line.text}`;
    else joined.push({ ...line });
    before = line;
  }
  return joined;
}
