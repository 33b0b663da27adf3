import type { PostingSummary } from '../store/rows.ts';
import { yearlyPay } from '../text/show-pay.ts';
import { JOB_LOCATION_TYPES, STATUSES } from '../text/vocabulary.ts';

/** The columns of the list, each of which can put it in order. */
export const COLUMNS = [
  'title',
  'company',
  'place',
  'workplace',
  'pay',
  'status',
  'savedAt',
  'datePosted',
  'validThrough',
  'updatedAt',
  'tags',
  'rating',
] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  by: Column;
  descending: boolean;
}
/** Those that are shown until a person chooses others. */
export const FIRST_COLUMNS = ['title', 'company', 'place', 'pay', 'status', 'savedAt'] as const satisfies Column[];

/** What a posting is put in order by: parts that are compared one after the other; undefined where it has nothing there. */
type SortKey = (string | number)[] | undefined;

const KEYS: Record<Column, (row: PostingSummary) => SortKey> = {
  title: ({ posting }) => text(posting.title),
  company: ({ posting }) => text(posting.hiringOrganization?.name),
  place: ({ posting }) => text(posting.jobLocation?.[0]?.name),
  workplace: ({ posting }) => posting.jobLocationType && [JOB_LOCATION_TYPES.indexOf(posting.jobLocationType)],
  pay: ({ posting }) => {
    // Amounts of different currencies can't be compared: each currency stands together.
    const amount = posting.baseSalary && yearlyPay(posting.baseSalary);
    return amount === undefined ? undefined : [posting.baseSalary?.currency ?? '', amount];
  },
  status: ({ status }) => [STATUSES.indexOf(status)],
  savedAt: ({ savedAt }) => [Date.parse(savedAt)],
  datePosted: ({ posting }) => day(posting.datePosted),
  validThrough: ({ posting }) => day(posting.validThrough),
  updatedAt: ({ updatedAt }) => [Date.parse(updatedAt)],
  tags: ({ tags }) => (tags.length > 0 ? tags : undefined),
  rating: ({ rating }) => (rating === undefined ? undefined : [rating]),
};

const text = (value: string | undefined): SortKey => (value ? [value] : undefined);
const day = (value: string | undefined): SortKey => (value ? [Date.parse(value)] : undefined);

const sortKey = (row: PostingSummary, by: Column): SortKey => KEYS[by](row);

/** Compares texts as a person would put them in order, in the language `locale` (BCP 47). */
export const collatorOf = (locale?: string): Intl.Collator =>
  new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

/** Which of two keys comes first, ascending; the caller puts undefined last. */
function compareKeys(a: NonNullable<SortKey>, b: NonNullable<SortKey>, compareTexts: Intl.Collator['compare']): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    const difference =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `rows` in order; those without a value stand last in both directions, equal ones by the date they were saved, newest first. */
export function sortPostings(rows: PostingSummary[], { by, descending }: Sort, locale?: string): PostingSummary[] {
  const { compare } = collatorOf(locale);
  const compareAll = (a: SortKey, b: SortKey) => {
    if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
    return descending ? -compareKeys(a, b, compare) : compareKeys(a, b, compare);
  };
  const keyed = rows.map((row) => ({ row, key: sortKey(row, by) }));
  keyed.sort((a, b) => compareAll(a.key, b.key) || (a.row.savedAt < b.row.savedAt ? 1 : -1));
  return keyed.map(({ row }) => row);
}

const MOST_FIRST: readonly Column[] = ['savedAt', 'pay', 'datePosted', 'updatedAt', 'rating'];

/** The order after a click on a column's head: the other way round where it is the column already; dates and pay start with the most. */
export function sortAfterClick(sort: Sort, by: Column): Sort {
  return { by, descending: sort.by === by ? !sort.descending : MOST_FIRST.includes(by) };
}
