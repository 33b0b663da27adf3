import { compare } from '../../../utils/texts/index.ts';
import { compareAll, MOST_COMPARED } from '../compare/compare.ts';
import type { OptionsModel } from '../model.ts';
import { TABS, viewNamed } from '../views.tsx';
import { type Command, commandOf, type Place, placeOf } from './keys.ts';

const STEPS: Partial<Record<Command, number>> = { next: 1, previous: -1, first: -Infinity, last: Infinity };

/** What the page lends to its keys. */
export interface Hands {
  searchBox: () => HTMLInputElement | null;
  /** The detail covers the list. */
  isNarrow: () => boolean;
}

/** Hears every key of the page; gives back how to stop. */
export function hearKeys(model: OptionsModel, hands: Hands): () => void {
  const hear = (event: KeyboardEvent) => {
    // A dialog has the keys to itself; a key that a control has used is used up.
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    if (event.target === hands.searchBox() && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      // From what was typed to what it found.
      event.preventDefault();
      return model.library.goTo(model.library.currentId);
    }
    const place = placeOf(event.target);
    const command = commandOf(event, place, model.singleKeys.peek());
    if (command && run(command, { place, key: event.key, model, hands })) event.preventDefault();
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

interface Asked {
  place: Place;
  key: string;
  model: OptionsModel;
  hands: Hands;
}

/** Does it; false where there was nothing to do and the browser may. */
function run(command: Command, asked: Asked): boolean {
  const { place, key, model, hands } = asked;
  const done = viewNamed(model.route.view.peek()).run?.(command, model);
  if (done !== undefined) return done;
  const { library } = model;
  const { currentId } = library;
  const openId = model.route.openId.peek();
  const target = openId ?? currentId;
  const steps = STEPS[command] ?? (command === 'page-down' ? library.pageSize : -library.pageSize);
  switch (command) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'page-down':
    case 'page-up':
      return currentId !== undefined && go(steps, model, hands);
    case 'open':
      if (currentId) model.open(currentId, { focus: true });
      return currentId !== undefined;
    case 'toggle':
    case 'toggle-range':
      if (target) library.toggle(target, command === 'toggle-range');
      return target !== undefined;
    case 'toggle-all':
      library.toggleAll();
      return true;
    case 'edit':
      if (target === undefined) return false;
      model.open(target, { focus: openId === undefined });
      model.isEditing.value = true;
      return true;
    case 'status': {
      const meant = meantBy(model);
      if (meant.length > 0) model.statusAsked.value = meant;
      return meant.length > 0;
    }
    case 'delete': {
      const meant = meantBy(model);
      if (meant.length > 0) void model.remove(meant);
      return meant.length > 0;
    }
    case 'undo':
      void model.actions.undo();
      return true;
    case 'search':
      hands.searchBox()?.focus();
      hands.searchBox()?.select();
      return true;
    case 'new':
      model.route.show('new');
      return true;
    case 'compare': {
      const selected = [...library.selected.peek()];
      if (selected.length < 2 || selected.length > MOST_COMPARED)
        model.undo.tell(selected.length < 2 ? compare.tooFew : compare.tooMany(MOST_COMPARED));
      else compareAll(model, selected);
      return true;
    }
    case 'keys':
      model.areKeysShown.value = true;
      return true;
    case 'recent':
      model.isRecentShown.value = true;
      return true;
    case 'view': {
      const tab = TABS[Number(key) - 1];
      if (tab) model.route.show(tab.id);
      return tab !== undefined;
    }
    case 'filters':
      return toggleFilters(model);
    case 'clear-filters':
      model.look.clearFilters();
      return true;
    case 'saved-views':
      model.look.areViewsAsked.value = true;
      return true;
    case 'left':
    case 'right':
      return false;
    case 'close':
      return close(place, model, hands);
  }
}

/** What is done to one or to several is done to the selected, else to the open posting, else to the current one. */
function meantBy({ library, route }: OptionsModel): string[] {
  const selected = [...library.selected.peek()];
  const target = route.openId.peek() ?? library.currentId;
  return selected.length > 0 || target === undefined ? selected : [target];
}

/** Opens the filters and goes into them, or closes them and goes back to the list. */
function toggleFilters({ look, library }: OptionsModel): boolean {
  const isShown = look.areFiltersShown.peek();
  look.showFilters(!isShown, { focus: true });
  if (isShown) library.goTo(library.currentId);
  return true;
}

/** Moves through the list; an open posting goes along. */
function go(steps: number, model: OptionsModel, hands: Hands): boolean {
  const { library } = model;
  const openId = model.route.openId.peek();
  const isReading = document.activeElement?.closest('.posting-detail') != null;
  if (openId !== undefined && library.shown.peek().indexOf(openId) < 0) return false;
  if (openId !== undefined) library.goTo(openId, { focus: false });
  const id = library.move(steps, { focus: openId === undefined || !(isReading || hands.isNarrow()) });
  if (openId !== undefined && id !== undefined) model.open(id, { focus: isReading || hands.isNarrow(), replace: true });
  return true;
}

/** One step out: of a text, of editing, of the posting, of the selection. */
function close(place: Place, model: OptionsModel, hands: Hands): boolean {
  const { library } = model;
  const focused = document.activeElement;
  if (place === 'typing' && focused === hands.searchBox()) {
    if (library.search.peek() !== '') library.search.value = '';
    else library.goTo(library.currentId);
  } else if (focused?.closest('.filter-panel')) library.goTo(library.currentId);
  else if (place === 'typing' && focused instanceof HTMLElement) {
    const heading = document.getElementById('detail-heading');
    if (heading) heading.focus();
    else focused.blur();
  } else if (model.isEditing.peek()) model.isEditing.value = false;
  else if (model.route.openId.peek() !== undefined) model.close();
  else if (library.selected.peek().size > 0) library.selectNone();
  else if (model.undo.told.peek()) model.undo.dismiss();
  else return false;
  return true;
}
