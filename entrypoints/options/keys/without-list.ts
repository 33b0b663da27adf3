import type { OptionsModel } from '../model.ts';
import type { Command } from './keys.ts';

/** What keys do where no list is to be seen: nothing is changed that nobody sees. */
const EVERYWHERE: Command[] = ['undo', 'recent', 'search', 'view', 'keys', 'new', 'close'];

export const runWithoutList = (command: Command): boolean | undefined =>
  EVERYWHERE.includes(command) ? undefined : false;

/** Beside each other, postings are left with Escape. */
export function runInCompare(command: Command, model: OptionsModel): boolean | undefined {
  if (command !== 'close') return runWithoutList(command);
  model.route.show('list');
  return true;
}
