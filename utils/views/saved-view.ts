import { z } from 'zod';
import type { Filters } from '../library/filters.ts';
import { type ListLayout, NARROWEST, WIDEST } from '../library/layout.ts';
import { COLUMNS, type Column } from '../library/sort.ts';
import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../text/vocabulary.ts';

const day = z.iso.date();
const dayRange = z.object({ from: day.optional(), to: day.optional() }).optional();
const amount = z.number().nonnegative().finite();
const names = z.array(z.string().max(1_000)).max(500).optional();

const filtersSchema = z.object({
  status: z.array(z.enum(STATUSES)).max(20).optional(),
  workplace: z
    .array(z.enum([...JOB_LOCATION_TYPES, '']))
    .max(20)
    .optional(),
  employmentType: z
    .array(z.enum([...EMPLOYMENT_TYPES, '']))
    .max(20)
    .optional(),
  tag: names,
  company: names,
  pay: z
    .object({ currency: z.string().regex(/^[A-Z]{3}$/), from: amount.optional(), to: amount.optional() })
    .optional(),
  saved: dayRange,
  posted: dayRange,
  closes: dayRange,
});

/** The columns of the list, as they are remembered: unknown ones go, the title is there in any case. */
export const layoutSchema = z.object({
  columns: z
    .array(z.string().max(40))
    .max(50)
    .transform((columns): Column[] => {
      const known = COLUMNS.filter((column) => columns.includes(column));
      known.sort((a, b) => columns.indexOf(a) - columns.indexOf(b));
      return known.includes('title') ? known : ['title', ...known];
    }),
  widths: z.partialRecord(z.enum(COLUMNS), z.number().min(NARROWEST).max(WIDEST)),
}) satisfies z.ZodType<ListLayout, unknown>;

/** What a person looked at, under a name: search, filters, order, columns, and in which view. */
const savedViewSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(80),
  view: z.enum(['list', 'board']),
  search: z.string().max(500),
  filters: filtersSchema,
  sort: z.object({ by: z.enum(COLUMNS), descending: z.boolean() }),
  layout: layoutSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
/** What a saved view brings back. */
export type Look = Omit<SavedView, 'id' | 'name'>;

/** As many as are kept. */
export const MOST_VIEWS = 100;

/** The saved views among what a database or a file holds, and what of it is none: that is kept, never shown. */
export function readViews(stored: unknown): { views: SavedView[]; unread: unknown[] } {
  const all = Array.isArray(stored) ? stored.slice(0, 2 * MOST_VIEWS) : [];
  const read = all.map((each) => ({ each, result: savedViewSchema.safeParse(each) }));
  return {
    views: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
    unread: read.flatMap(({ each, result }) => (result.success ? [] : [each])),
  };
}

/** Are both the same look? Order of chosen values does not matter. */
export function isSameLook(a: Look, b: Look): boolean {
  const key = ({ view, search, filters, sort, layout }: Look) =>
    JSON.stringify([
      view,
      search.trim(),
      sorted(filters),
      sort.by,
      sort.descending,
      layout.columns,
      sorted(layout.widths),
    ]);
  return key(a) === key(b);
}

const sorted = (parts: Filters | ListLayout['widths']) =>
  Object.entries(parts)
    .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
