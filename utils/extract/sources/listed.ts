import { cleanLine } from '../../text/fold.ts';
import type { Block, Page, Pair } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import { runsIn } from './chips.ts';
import { isKnownPlace, soundsLikePlace } from './place-words.ts';

const MOST = 30;
const LISTS = tags('UL OL');

/** The other entries of the list that a label stands over ("Locations", then a list); none where one entry is no place. */
export function placesListedUnder({ block: label }: Pair, page: Page): string[] {
  const first = page.blocks[label.index + 1];
  const list = first?.listItem ? closest(first.element, LISTS) : undefined;
  if (!list || list.contains(label.element)) return [];
  const entries: string[] = [];
  for (let at = label.index + 2; at < label.index + 2 + MOST; at++) {
    const block = page.blocks[at];
    if (!block || !list.contains(block.element)) break;
    entries.push(block.text);
  }
  return entries.every(soundsLikePlace) ? entries : [];
}

/** "Bristol" and "Exeter" in an element each, in one line: the known places that make up the value; undefined elsewhere. */
export function placesSideBySide(value: string, block: Block): string[] | undefined {
  if (value.includes(',') || value.length > 120 || block.nodes.length < 2 || !block.text.endsWith(value))
    return undefined;
  const places = runsIn(block)
    .map(({ text }) => cleanLine(text))
    .filter(isKnownPlace);
  return places.length > 1 && places.join(' ') === value ? places : undefined;
}
