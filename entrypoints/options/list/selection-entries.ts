import { compare, print, twice } from '../../../utils/texts/index.ts';
import { compareAll, MOST_COMPARED } from '../compare/compare.ts';
import { askToMerge } from '../detail/merging.ts';
import type { OptionsModel } from '../model.ts';
import { printNow } from '../printing.tsx';

/** One more thing to do with the postings that are selected, beside status, tags, export and deletion. */
export interface SelectionEntry {
  name: string;
  run: (model: OptionsModel, ids: string[]) => void;
  /** For so many postings at least, and at most. */
  least?: number;
  most?: number;
}

/** What the selection's menu offers, top first: a new entry is a line here. */
export const SELECTION_MENU: SelectionEntry[] = [
  { name: compare.name, run: compareAll, least: 2, most: MOST_COMPARED },
  { name: print.printSelected, run: (model) => void printNow(model) },
  {
    name: twice.mergeSelected,
    run: (model, [kept = '', other = '']) => void askToMerge(model, kept, other),
    least: 2,
    most: 2,
  },
];
