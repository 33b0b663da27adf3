import { STATUSES } from '../../../utils/text/vocabulary.ts';
import type { OptionsModel } from '../model.ts';
import type { Command } from './keys.ts';

/** How many cards a page is, for the keys that move by one. */
const PAGE = 5;
const STEPS: Partial<Record<Command, number>> = {
  next: 1,
  previous: -1,
  first: -Infinity,
  last: Infinity,
  'page-down': PAGE,
  'page-up': -PAGE,
};
const SIDES: Partial<Record<Command, number>> = { left: -1, right: 1 };

/** What keys do on the board: up and down within a column, left and right to the next one that holds any. Undefined: what they do everywhere. */
export function runOnBoard(command: Command, model: OptionsModel): boolean | undefined {
  const { library } = model;
  const steps = STEPS[command];
  const side = SIDES[command];
  if (steps === undefined && side === undefined) return undefined;
  const columns = STATUSES.map((status) => library.shownByStatus.peek()[status]).filter(({ length }) => length > 0);
  const { currentId } = library;
  const [first] = columns;
  if (currentId === undefined || !first) return false;
  // Nothing has the focus yet: the first key leads to the first card.
  if (library.current.peek().asked === 0 && !document.activeElement?.closest('.board-card')) library.goTo(first.id(0));
  else {
    const column = columns.findIndex((rows) => rows.indexOf(currentId) >= 0);
    const at = columns[column]?.indexOf(currentId) ?? 0;
    const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const rows = columns[clamp(column + (side ?? 0) * (isRtl ? -1 : 1), columns.length)] ?? first;
    library.goTo(rows.id(clamp(at + (steps ?? 0), rows.length)));
  }
  const { id } = library.current.peek();
  if (model.route.openId.peek() !== undefined && id !== undefined) model.open(id, { replace: true });
  return true;
}

const clamp = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));
