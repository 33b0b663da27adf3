import { sectionOf } from '../../text/section.ts';
import { hasLegalForm } from '../sources/job-words.ts';
import { normalTitle } from '../sources/normal-title.ts';
import { readTitle } from '../sources/title-grammar.ts';
import type { Line } from './lines.ts';
import { isValue, maybeName, titleWorth } from './values.ts';

/** The first lines of a text: what they name, and the values that stand between. */
export interface Head {
  title?: string;
  company?: string;
  /** The other short pieces, each one value or nothing known. */
  facts: string[];
  /** The lines that are read up by all this; what is labelled or longer stands in the text as well. */
  used: ReadonlySet<Line>;
}

const MOST = 14;
const LONGEST = 140;
const SEPARATOR = /\s{1,4}[|·•‧∙●▪]\s{1,4}|\s?[|\t]\s?/;
const LABELLED = /^[^:：]{2,48}[:：]\s?\S/;
const DASH = /\s[-–—]\s/;

const isLabelled = (text: string): boolean =>
  LABELLED.test(text) && !/^https?:/.test(text) && normalTitle(text) === text.trim();

/** Lines that may stand over the text: short ones, until the first that is a sentence, an entry or a section's name. */
function headLines(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(({ text, kind }, at) => {
    const isSplit = text.split(SEPARATOR).length > 2;
    if (at >= MOST || kind === 'bullet' || text.length > LONGEST * (isSplit ? 3 : 1)) return true;
    return (at > 0 && sectionOf(text) !== undefined) || (!isSplit && text.length > 60 && /[.!?]$/.test(text));
  });
  return lines.slice(0, end < 0 ? MOST : end);
}

/** A title without the values that are hung on it: "Cook - full-time - Lyon" is a cook. */
function withoutValues(text: string): { title: string; values: string[] } {
  const parts = text.split(DASH);
  const values: string[] = [];
  while (parts.length > 1 && isValue(parts.at(-1) ?? '')) values.unshift(parts.pop() ?? '');
  const at = parts.reduce((sum, part) => sum + part.length, 3 * (parts.length - 1));
  return values.length > 0 ? { title: text.slice(0, at).trim(), values } : { title: text, values };
}

/** What the first lines name: "Cook", "Acme · Oslo · 2 days ago", "Acme | Cook | Oslo | Remote", "Cook at Acme". */
export function readHead(lines: readonly Line[]): Head {
  const held = headLines(lines).filter(({ text }) => !isLabelled(text));
  const pieces = held.flatMap((line) =>
    line.text.split(SEPARATOR).flatMap((piece) => (piece.trim() ? [{ text: piece.trim(), line }] : [])),
  );
  const used = new Set<Line>();
  let best: (typeof pieces)[number] | undefined;
  let bestWorth = 0;
  for (const piece of pieces) {
    const worth = titleWorth(normalTitle(piece.text));
    if (worth > bestWorth) [best, bestWorth] = [piece, worth];
  }
  if (!best) return { facts: [], used };
  const { title, values } = withoutValues(normalTitle(best.text));
  const parts = readTitle(title);
  const at = pieces.indexOf(best);
  // What is printed next to the title is its employer, before it or after it.
  const beside = [...pieces.slice(at + 1, at + 4), ...pieces.slice(Math.max(0, at - 2), at).reverse()];
  const names = beside.map(({ text }) => text);
  const named = names.map((name) => withoutValues(name));
  const company =
    parts.company ??
    (named.find(({ title: name }) => hasLegalForm(name)) ?? named.find(({ title: name }) => maybeName(name)))?.title;
  const behind = named.find(({ title: name }) => name === company)?.values ?? [];
  // What stands over the title without being the employer is talk ("Hi Jo") and no fact.
  const facts = pieces.filter(
    ({ text, line }) =>
      text !== company &&
      line !== best?.line &&
      isValue(text) &&
      !named.some((each) => each.title === company && text.startsWith(company)),
  );
  const inLine = pieces.filter(({ text, line }) => text !== company && line === best?.line && text !== best.text);
  for (const { text, line } of pieces)
    if (
      line === best.line ||
      (company && text.startsWith(company) && names.includes(text)) ||
      facts.some((fact) => fact.line === line)
    )
      used.add(line);
  return {
    title: parts.company && parts.title ? parts.title : title,
    ...(company ? { company } : {}),
    facts: [...values, ...behind, ...[...inLine, ...facts].map(({ text }) => text)],
    used,
  };
}
