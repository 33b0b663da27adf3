import { labelField } from '../../text/labels.ts';
import { type Section, sectionOf } from '../../text/section.ts';
import type { Line } from './lines.ts';

/** Sections whose lines are a list, bullets or not: copying from a page loses them. */
const LISTED = new Set<Section>(['responsibilities', 'qualifications', 'preferred', 'benefits']);
const LONGEST_HEADING = 80;
const LONGEST_ENTRY = 400;
const VALUE = /[:：]\s?\S/;

const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);

/** Does a plain line head what follows: a known section's name, a line over a list, capitals? Labels and their values do not. */
function isHeading(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const { text, kind, apart } = line;
  if (kind !== 'plain' || !next || text.length > LONGEST_HEADING || /[.;,!…]$/.test(text) || VALUE.test(text))
    return false;
  const section = sectionOf(text);
  if (labelField(text) && (section === undefined || section === 'other')) return false;
  if (section !== undefined) return next.kind === 'bullet' || next.text.length >= 40 || apart || /[:：]$/.test(text);
  if (next.kind === 'bullet' && !next.apart) return apart || before?.kind === 'bullet' || /[:：]$/.test(text);
  if (next.kind === 'bullet') return apart && /^[\p{Lu}\p{Lo}\p{So}¿"'“]/u.test(text);
  return apart && isCapitals(text) && text.split(' ').length <= 8;
}

/** Lines with their headings found, and the lines below a heading of a list made entries where they stand close. */
export function outlineLines(lines: readonly Line[]): Line[] {
  const headed = lines.map((line, at): Line => {
    const heads = isHeading(line, lines[at - 1], lines[at + 1]);
    return heads ? { ...line, kind: 'heading' } : line;
  });
  let list = false;
  return headed.map((line, at) => {
    if (line.kind === 'heading') list = LISTED.has(sectionOf(line.text) ?? 'other');
    const next = headed[at + 1];
    const before = headed[at - 1];
    const close = [next && !next.apart ? next : undefined, line.apart ? undefined : before];
    const isEntry =
      list &&
      line.kind === 'plain' &&
      line.text.length <= LONGEST_ENTRY &&
      !/[:：]$/.test(line.text) &&
      close.some((each) => each?.kind === 'plain' || each?.kind === 'bullet');
    return isEntry ? { ...line, kind: 'bullet' } : line;
  });
}
