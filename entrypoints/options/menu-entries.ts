import { paste } from '../../utils/texts/en/paste.ts';
import type { OptionsModel } from './model.ts';

/** One line of the header's menu. */
export interface MenuEntry {
  name: string;
  run: (model: OptionsModel) => void;
  /** Has nothing to do while nothing is saved. */
  needsPostings?: boolean;
}

/** The header's menu, top first: a new entry is a line here. */
export const MENU: MenuEntry[] = [{ name: paste.name, run: (model) => model.pasting.open() }];
