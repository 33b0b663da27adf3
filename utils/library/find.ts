import type { PostingSummary } from '../store/rows.ts';
import { foldText } from '../text/fold.ts';
import type { Status } from '../text/vocabulary.ts';

/** What a person looks for: words that must all occur, and a status. */
export interface Query {
  text: string;
  status?: Status;
}

/** What was found, and how many the words alone find in each status. */
export interface Found {
  rows: PostingSummary[];
  counts: Partial<Record<Status, number>>;
  /** The sum of `counts`. */
  total: number;
}

/** A row's searched text, made when it is first looked through. Rows are never changed, only replaced. */
const searched = new WeakMap<PostingSummary, string>();

/** The postings of `rows` that fit `query`, in the order of `rows`: a plain look through titles, companies, places, notes, tags and skills. */
export function findPostings(rows: PostingSummary[], { text, status }: Query): Found {
  const words = foldText(text).split(' ').filter(Boolean);
  const byWords = words.length === 0 ? rows : rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  const counts: Found['counts'] = {};
  for (const row of byWords) counts[row.status] = (counts[row.status] ?? 0) + 1;
  return { rows: status ? byWords.filter((row) => row.status === status) : byWords, counts, total: byWords.length };
}

function textOf(row: PostingSummary): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const { title, hiringOrganization, jobLocation = [], skills = [] } = row.posting;
  const parts = [
    title,
    hiringOrganization?.name,
    ...jobLocation.map((place) => place.name),
    ...skills,
    ...row.tags,
    row.notes,
  ];
  // A line feed keeps a word from being found across two parts.
  const text = parts.map((part) => foldText(part ?? '')).join('\n');
  searched.set(row, text);
  return text;
}
