import { type Column, FIRST_COLUMNS } from './sort.ts';

/** Which columns the list has, in which order, and how wide (in rem) those are whose width a person chose. */
export interface ListLayout {
  columns: Column[];
  widths: Partial<Record<Column, number>>;
}

export const FIRST_LAYOUT: ListLayout = { columns: [...FIRST_COLUMNS], widths: {} };
/** As narrow and as wide as a column may be, and a step by key, in rem. */
export const NARROWEST = 4;
export const WIDEST = 60;
export const WIDTH_STEP = 1;

/** How wide columns are by themselves: at least, in rem, and their share of what is left; 0: no more than that. */
const OWN_WIDTH: Record<Column, { least: number; share: number }> = {
  title: { least: 10, share: 3 },
  company: { least: 7, share: 1.5 },
  place: { least: 7, share: 1.4 },
  workplace: { least: 5.5, share: 0 },
  // Both ends of a year's pay in a currency's three letters, whole.
  pay: { least: 14.75, share: 2 },
  status: { least: 8, share: 0 },
  savedAt: { least: 7.25, share: 0 },
  datePosted: { least: 7.25, share: 0 },
  validThrough: { least: 7.25, share: 0 },
  updatedAt: { least: 7.25, share: 0 },
  tags: { least: 8, share: 1.2 },
  rating: { least: 5.5, share: 0 },
};

/** The column's width as a track of a CSS grid. */
export function trackOf(column: Column, { widths }: ListLayout): string {
  const width = widths[column];
  const { least, share } = OWN_WIDTH[column];
  if (width !== undefined) return `${width}rem`;
  return share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
}

/** How wide the columns are together at least, in rem, without the gaps between them. */
export function leastWidth(layout: ListLayout): number {
  return layout.columns.reduce((sum, column) => sum + (layout.widths[column] ?? OWN_WIDTH[column].least), 0);
}

/** The widest title, in rem, that may stay in view while the other columns scroll under it. */
const WIDEST_STAYING = 24;

/** Does the title leave room beside it for what scrolls under it? */
export function titleStays({ widths }: ListLayout): boolean {
  return (widths.title ?? OWN_WIDTH.title.least) <= WIDEST_STAYING;
}

/** Shows a column, at the end, or hides it. The title stays: it is what opens a posting. */
export function toggleColumn(layout: ListLayout, column: Column): ListLayout {
  if (column === 'title') return layout;
  const without = layout.columns.filter((each) => each !== column);
  return { ...layout, columns: layout.columns.includes(column) ? without : [...without, column] };
}

/** Moves a column to the place `to`, from 0, not over the ends. */
export function moveColumn(layout: ListLayout, column: Column, to: number): ListLayout {
  const without = layout.columns.filter((each) => each !== column);
  if (without.length === layout.columns.length) return layout;
  return { ...layout, columns: without.toSpliced(Math.max(0, to), 0, column) };
}

/** Gives a column a width in rem; undefined: as wide as it is by itself. */
export function resizeColumn(layout: ListLayout, column: Column, width: number | undefined): ListLayout {
  const { [column]: _old, ...widths } = layout.widths;
  if (width === undefined) return { ...layout, widths };
  const kept = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)) * 4) / 4;
  return { ...layout, widths: { ...widths, [column]: kept } };
}
