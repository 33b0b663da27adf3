import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { oncePerPage } from './once.ts';

const MENUS = new Set(['navigation', 'header', 'footer']);

/** Folded texts of the links in the page's menus, head and foot; a path of crumbs ends in the page's own title. */
const menuTexts = oncePerPage(
  ({ blocks }: Page): Set<string> =>
    new Set(
      blocks
        .filter(
          ({ region, control, linked, text }) => MENUS.has(region) && (control || linked > 0.9) && text.length <= 40,
        )
        .map(({ text }) => foldText(text)),
    ),
);

/** Does a link of the page's menus say this and nothing else ("Cariere")? */
export const isMenuText = (text: string, page: Page): boolean => menuTexts(page).has(foldText(text));
