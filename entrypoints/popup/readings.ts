import { takeSelectionAsked } from '../../utils/browser/selection-menu.ts';
import type { Capture } from '../../utils/posting.ts';
import { readSelection, readTab } from './read-tab.ts';

/** What the active tab gave: the whole page, and the text that the person had selected, where that is preferred. */
export interface Readings {
  page: Capture;
  selection?: Capture;
}

/** Reads the active tab both ways; `onWaiting` is told where the page is still loading. Throws UnreadableTabError. */
export async function readings(now: Date, onWaiting: () => void): Promise<Readings> {
  const [{ capture: page, copy }, isAsked] = await Promise.all([
    readTab(now, onWaiting),
    takeSelectionAsked(now.getTime()).catch(() => false),
  ]);
  const selection = readSelection(copy, page, now, isAsked);
  return { page, ...(selection && { selection }) };
}
