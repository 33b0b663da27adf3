/** What keys can do. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'left'
  | 'right'
  | 'open'
  | 'close'
  | 'toggle'
  | 'toggle-range'
  | 'toggle-all'
  | 'edit'
  | 'status'
  | 'delete'
  | 'undo'
  | 'search'
  | 'recent'
  | 'filters'
  | 'clear-filters'
  | 'saved-views'
  | 'view'
  | 'new'
  | 'compare'
  | 'keys';

/** Where the focus is: in a text, on a control with keys of its own, on a row of the list or nowhere, elsewhere on the page. */
export type Place = 'typing' | 'control' | 'list' | 'page';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const IN_LIST: Record<string, Command> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Enter: 'open',
  ' ': 'toggle',
};
const SINGLE: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  x: 'toggle',
  e: 'edit',
  s: 'status',
  u: 'recent',
  f: 'filters',
  F: 'clear-filters',
  v: 'saved-views',
  n: 'new',
  c: 'compare',
  '/': 'search',
  '?': 'keys',
};

/** What a key does where the focus is; undefined: what the browser makes of it. `singleKeys`: letters and signs act. */
export function commandOf(press: KeyPress, place: Place, singleKeys: boolean): Command | undefined {
  const { key, shiftKey, altKey } = press;
  if (altKey) return undefined;
  if (press.ctrlKey || press.metaKey) {
    if (place === 'typing' || shiftKey) return undefined;
    if (key.toLowerCase() === 'z') return 'undo';
    return key.toLowerCase() === 'a' && place === 'list' ? 'toggle-all' : undefined;
  }
  if (key === 'Escape') return 'close';
  // A select chooses by letters.
  if (place === 'typing' || place === 'control') return undefined;
  if (key === 'Delete') return 'delete';
  if (place === 'list' && IN_LIST[key]) return shiftKey && key === ' ' ? 'toggle-range' : IN_LIST[key];
  if (!singleKeys) return undefined;
  if (key === 'X') return 'toggle-range';
  if (/^[1-9]$/.test(key)) return 'view';
  return SINGLE[key];
}

const TYPED = /^(?:text|search|url|email|tel|number|date|password|)$/;

/** The place that an event's target is. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'page';
  const name = target.tagName;
  const type = name === 'INPUT' ? (target.getAttribute('type') ?? '') : undefined;
  if (name === 'TEXTAREA' || (type !== undefined && TYPED.test(type))) return 'typing';
  if (target.matches('.posting-row, .board-card') || target === document.body) return 'list';
  return name === 'SELECT' || type === 'radio' ? 'control' : 'page';
}
