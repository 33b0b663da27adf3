import { foldText } from '../../text/fold.ts';
import type { Section } from '../../text/section.ts';
import type { Page } from '../page.ts';
import { oncePerPage } from '../sources/once.ts';
import { hasTypedBullet, type Piece, withoutBullet } from './outline.ts';
import { postingText } from './posting-text.ts';
import { DEMAND, sectionByStem } from './section-stems.ts';

/** One part of the posting's text: what its heading says it is, and its lines. */
interface Part {
  section: Section | undefined;
  heading: string;
  lines: Line[];
}
interface Line {
  text: string;
  item: boolean;
}

const MAX_LINE = 4_000;

/** A paragraph that leads into a list and says what the list is ("On a normal day you will:"). */
function leadsIn(piece: Piece, next: Piece | undefined): Section | undefined {
  const { text } = piece.block;
  if (text.length > 250 || !/[:：]$/.test(text) || !next || !isItem(next)) return undefined;
  return sectionByStem(text);
}
const isItem = ({ block }: Piece): boolean => block.listItem || hasTypedBullet(block.text);

/** Cuts the posting's text into parts at its headings; a lesser heading that says nothing new stays within its part. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let part: Part = { section: undefined, heading: '', lines: [] };
  let level = 7;
  const open = (section: Section | undefined, heading: string) => {
    part = { section, heading, lines: [] };
    parts.push(part);
  };
  parts.push(part);
  for (const [index, piece] of pieces.entries()) {
    const { text, level: own = 7 } = piece.block;
    const section = piece.heading ? piece.section : leadsIn(piece, pieces[index + 1]);
    if (section !== undefined) {
      open(section, text);
      level = own;
    } else if (piece.heading) {
      // A heading of the same rank opens something else; a lesser one divides what is there.
      if (own < 7 && own <= level) {
        open(undefined, text);
        level = own;
      }
    } else {
      const item = isItem(piece);
      part.lines.push({ text: (item ? withoutBullet(text) : text).slice(0, MAX_LINE), item });
    }
  }
  return parts.filter((each) => each.lines.length > 0);
}

/** A line that only leads into a list; a longer one says something of its own. */
const isLeadIn = (text: string): boolean => /[:：]$/.test(text) && text.length < 80 && !/[.!?] /.test(text);

/** Lines of a part as entries: a list's items, and paragraphs between them; all paragraphs where it has no list. */
function entriesOf({ lines }: Part): string[] {
  const items = lines.filter((line) => line.item).length;
  const last = lines.findLastIndex((line) => line.item);
  const kept = items < 2 ? lines : lines.slice(0, last + 1).filter((line) => line.item || !isLeadIn(line.text));
  return kept.map((line) => line.text).filter((text) => text.length > 1);
}

const LONG = 160;

/** Lines under no known heading that ask for experience, knowledge or a degree, with short ones between and after them. */
function demandsIn({ lines, section }: Part): string[] {
  if (section !== undefined && section !== 'about-job') return [];
  const asks = lines.map(({ text }) => text.length < 300 && DEMAND.test(foldText(text)));
  let best: string[] = [];
  for (let start = asks.indexOf(true); start >= 0; start = asks.indexOf(true, start + 1)) {
    let [end, asking] = [start, 0];
    for (let at = start; at < lines.length; at++) {
      const line = lines[at];
      if (!line || (line.text.length > LONG && !asks[at])) break;
      if (asks[at]) asking++;
      if (asking * 3 >= at - start + 1) end = at;
    }
    const run = lines.slice(start, end + 1).map((line) => line.text);
    if (asking >= 3 && run.length > best.length) best = run;
    if (end > start) start = end;
  }
  return best;
}

/** The list under "Job description", where the demands have a part of their own: what is done. */
const dutiesIn =
  (parts: readonly Part[]) =>
  (part: Part): string[] =>
    part.section === 'about-job' && parts.some(({ section, lines }) => section === 'qualifications' && lines.length > 0)
      ? part.lines.filter((line) => line.item).map((line) => line.text)
      : [];

const textParts = oncePerPage((page: Page): Part[] => partsOf(postingText(page)?.pieces ?? []));

const MOST_ENTRIES = 300;

/** The entries of the parts that are about `section`, in order, with the heading they stand under. */
export function entriesIn(page: Page, section: Section): { entries: string[]; heading: string } | undefined {
  const parts = textParts(page);
  const found = parts.filter((part) => part.section === section);
  let entries = found.flatMap(entriesOf).slice(0, MOST_ENTRIES);
  if (entries.length === 0 && section === 'qualifications') entries = parts.flatMap(demandsIn).slice(0, MOST_ENTRIES);
  if (entries.length === 0 && section === 'responsibilities')
    entries = parts.flatMap(dutiesIn(parts)).slice(0, MOST_ENTRIES);
  return entries.length > 0 ? { entries, heading: found[0]?.heading || (entries[0] ?? '') } : undefined;
}
