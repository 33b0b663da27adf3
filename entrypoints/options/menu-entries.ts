import { byHand, data, importing, paste, print, twice } from '../../utils/texts/index.ts';
import { showBadgeDialog } from './data/BadgeLayer.tsx';
import type { OptionsModel } from './model.ts';
import { printNow } from './printing.tsx';

/** One line of the header's menu. */
export interface MenuEntry {
  name: string;
  run: (model: OptionsModel) => void;
  /** Has nothing to do while nothing is saved. */
  needsPostings?: boolean;
}

/** The header's menu, top first: a new entry is a line here. */
export const MENU: MenuEntry[] = [
  { name: byHand.menu, run: (model) => model.route.show('new') },
  { name: paste.name, run: (model) => model.pasting.open() },
  {
    name: importing.menu,
    run: (model) => {
      model.importing.begin();
      model.route.show('import');
    },
  },
  { name: print.printList, run: (model) => void printNow(model), needsPostings: true },
  { name: data.name, run: (model) => model.route.show('data') },
  { name: twice.badgeMenu, run: showBadgeDialog },
];
