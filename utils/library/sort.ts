import type { PostingSummary } from '../store/rows.ts';
import { yearlyPay } from '../text/show-pay.ts';
import { STATUSES } from '../text/vocabulary.ts';

/** The columns of the list, each of which can put it in order. */
export const COLUMNS = ['title', 'company', 'place', 'pay', 'status', 'savedAt'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  by: Column;
  descending: boolean;
}

/** What a posting is put in order by: parts that are compared one after the other; undefined where it has nothing there. */
type Key = (string | number)[] | undefined;

const KEYS: Record<Column, (row: PostingSummary) => Key> = {
  title: ({ posting }) => text(posting.title),
  company: ({ posting }) => text(posting.hiringOrganization?.name),
  place: ({ posting }) => text(posting.jobLocation?.[0]?.name),
  pay: ({ posting }) => {
    // Amounts of different currencies can't be compared: each currency stands together.
    const amount = posting.baseSalary && yearlyPay(posting.baseSalary);
    return amount === undefined ? undefined : [posting.baseSalary?.currency ?? '', amount];
  },
  status: ({ status }) => [STATUSES.indexOf(status)],
  savedAt: ({ savedAt }) => [Date.parse(savedAt)],
};

const text = (value: string | undefined): Key => (value ? [value] : undefined);

/** `rows` in order; those without a value stand last in both directions, equal ones by the date they were saved, newest first. */
export function sortPostings(rows: PostingSummary[], { by, descending }: Sort, locale?: string): PostingSummary[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const compareParts = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const compareKeys = (a: Key, b: Key) => {
    if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
    const at = a.findIndex((part, index) => compareParts(part, b[index] ?? '') !== 0);
    const difference = at < 0 ? 0 : compareParts(a[at] ?? '', b[at] ?? '');
    return descending ? -difference : difference;
  };
  const keyed = rows.map((row) => ({ row, key: KEYS[by](row) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || (a.row.savedAt < b.row.savedAt ? 1 : -1));
  return keyed.map(({ row }) => row);
}

/** The order after a click on a column's head: the other way round where it is the column already; dates and pay start with the most. */
export function sortAfterClick(sort: Sort, by: Column): Sort {
  return { by, descending: sort.by === by ? !sort.descending : by === 'savedAt' || by === 'pay' };
}
