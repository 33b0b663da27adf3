import type { ShownRow } from '../../../components/transfer/PreviewTable.tsx';
import type { RowToShow } from '../../../utils/carry/services.ts';
import type { JobPosting, PostingField, SavedPosting } from '../../../utils/posting.ts';
import { importing } from '../../../utils/texts/index.ts';
import type { Alike } from '../../../utils/transfer/preview.ts';
import { ownInWords } from '../own-in-words.ts';
import { show } from '../show.ts';

const { preview: texts } = importing;
/** So many differences of a row are told one by one. */
const MOST_TOLD = 4;
const LONGEST = 60;

/** A row of a file in words. */
export function rowInWords(row: RowToShow): ShownRow {
  if (row.kind === 'unreadable')
    return { row: row.row, title: short(row.raw, 140), company: '', lines: [row.reason], more: 0 };
  const saved = row.kind === 'changed' ? row.theirs : row.saved;
  const { title = '', hiringOrganization } = saved.posting;
  const shown: ShownRow = { row: row.row, title, company: hiringOrganization?.name ?? '', lines: [], more: 0 };
  if (row.kind === 'alike') return { ...shown, lines: likeInWords(row.like), choice: row.choice };
  if (row.kind !== 'changed') return shown;
  const { mine, theirs } = row;
  const isBack = mine.deletedAt !== undefined && theirs.deletedAt === undefined;
  const names = row.changed.filter((name) => name !== 'deletedAt' || !isBack);
  const lines = [
    ...(mine.deletedAt ? [texts.deleted(show.date(mine.deletedAt))] : []),
    ...new Set(names.map((name) => difference(name, mine, theirs))),
  ];
  return {
    ...shown,
    lines: lines.slice(0, MOST_TOLD),
    more: Math.max(0, lines.length - MOST_TOLD),
    choice: row.choice,
  };
}

/** The posting here that a row looks like: how, which one, since when. */
function likeInWords({ as, title, company, savedAt, deletedAt }: Alike): string[] {
  const which = [title || texts.untitled, company].filter(Boolean).join(' · ');
  const when = deletedAt ? texts.deleted(show.date(deletedAt)) : texts.savedOn(show.date(savedAt));
  return [texts.alikeAs[as], short(which, 140), when];
}

/** Where both say something in a line: what each says. Else the name of what differs. */
function difference(name: string, mine: SavedPosting, theirs: SavedPosting): string {
  const field = name.replace('posting.', '');
  const label = texts.fields[field];
  if (!label) return texts.otherField;
  return texts.difference(label, wordsOf(name, field, mine), wordsOf(name, field, theirs));
}

function wordsOf(name: string, field: string, saved: SavedPosting): string {
  const value = name === field ? saved[field as keyof SavedPosting] : saved.posting[field as keyof JobPosting];
  if (value === undefined) return '';
  if (name === 'status') return texts.statuses[String(value)] ?? String(value);
  if (name === 'deletedAt' || name === 'closedSeenAt') return show.moment(String(value));
  return short(name === field ? ownInWords(value) : show.value(field as PostingField, value as never), LONGEST);
}

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
