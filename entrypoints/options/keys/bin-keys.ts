import type { OptionsModel } from '../model.ts';
import type { Command } from './keys.ts';

const STEPS: Partial<Record<Command, number>> = { next: 1, previous: -1, first: -Infinity, last: Infinity };

/** What keys do in the bin: as in the list, but Enter brings back. Undefined: what they do everywhere. */
export function runInBin(command: Command, model: OptionsModel): boolean | undefined {
  const { bin } = model;
  const { currentId } = bin;
  const selected = [...bin.selected.peek()];
  const meant = selected.length > 0 ? selected : currentId === undefined ? [] : [currentId];
  switch (command) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'page-down':
    case 'page-up':
      bin.move(STEPS[command] ?? (command === 'page-down' ? bin.pageSize : -bin.pageSize));
      return currentId !== undefined;
    case 'open':
      if (meant.length > 0) void bin.restore(meant);
      return meant.length > 0;
    case 'delete':
      if (meant.length > 0) void bin.erase(meant);
      return meant.length > 0;
    case 'toggle':
    case 'toggle-range':
      if (currentId !== undefined) bin.toggle(currentId, command === 'toggle-range');
      return currentId !== undefined;
    case 'toggle-all':
      bin.toggleAll();
      return true;
    case 'close':
      if (selected.length > 0) bin.selectNone();
      else if (model.undo.told.peek()) model.undo.dismiss();
      return true;
    case 'edit':
    case 'status':
      return false;
    default:
      return undefined;
  }
}
