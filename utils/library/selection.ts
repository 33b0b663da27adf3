import type { RowList } from './row-list.ts';

/** The postings that are selected, and the one that a range starts from. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor?: string;
}

export const NONE: Selection = { ids: new Set() };

/** Selects `id`, or takes it out. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Brings all from the anchor to `id`, as `shown` stands, to the anchor's state. */
export function extend(selection: Selection, shown: string[], id: string): Selection {
  const from = selection.anchor === undefined ? -1 : shown.indexOf(selection.anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isOn = selection.ids.has(shown[from] ?? '');
  const inRange = new Set(range);
  const rest = [...selection.ids].filter((each) => !inRange.has(each));
  return { ids: new Set(isOn ? [...rest, ...range] : rest), anchor: selection.anchor };
}

/** All of `shown`, or none where all of them are selected already. */
export function toggleAll(selection: Selection, shown: string[]): Selection {
  const hasAll = shown.length > 0 && shown.every((id) => selection.ids.has(id));
  return hasAll ? NONE : { ids: new Set(shown) };
}

/** What of the selection is still shown: nothing is changed that can't be seen. */
export function keepShown(
  selection: Selection,
  shown: Pick<RowList, 'ids'> & Partial<Pick<RowList, 'among'>>,
): Selection {
  if (selection.ids.size === 0) return selection;
  const kept = shown.among?.(selection.ids) ?? shown.ids().filter((id) => selection.ids.has(id));
  return kept.length === selection.ids.size ? selection : { ...selection, ids: new Set(kept) };
}
