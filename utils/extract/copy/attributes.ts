import { BOLD_STYLE, HIDING_STYLE } from '../visibility.ts';
import type { ElementToken } from './format.ts';

/** Longer values are data of the site's own programs. */
const LONGEST = 2_000;
const LONGEST_META = 20_000;
const MOST = 60;

/** What rules ask for by name (tests/extract/copy/kept.test.ts keeps the list whole), and nothing else crosses. */
const KEPT =
  'alt aria-hidden aria-label aria-level class content data-automation data-automation-id data-icon data-qa data-test ' +
  'data-testid data-ui datetime for href id itemprop itemscope itemtype lang name open placeholder property type typeof';
/** These are asked further: of which element they are, or what they say. */
const ASKED = { style: 2, hidden: 3, role: 4, src: 5, value: 6, 'xlink:href': 7 } as const;

const ways = new Map<string, number>(Object.entries(ASKED));
for (const name of KEPT.split(' ')) ways.set(name, 1);

/** Is a copy to hold attributes of this name? */
export const isKept = (name: string): boolean => ways.has(name);

/** These alone say by their `src` what they are: a frame's address, a logo's. */
const SOURCED = /^(?:iframe|frame|img)$/;
const FIELDS = /^(?:input|textarea|select|option|button)$/;
const MENUS = /^(?:navigation|menu|menubar)$/;

/** What an element's attributes say of how it is shown. */
export const SAYS = { hidden: 1, menu: 2 } as const;

/** Appends an element's attributes that rules may ask for, name by value, and gives the `SAYS` of them. */
export function pushAttributes(element: Element, tag: string, token: ElementToken): number {
  const names = element.getAttributeNames();
  const most = names.length < MOST ? names.length : MOST;
  let says = 0;
  for (let at = 0; at < most; at++) {
    const name = names[at] as string;
    const way = ways.get(name);
    if (way === undefined) continue;
    const value = element.getAttribute(name) as string;
    if (way === 1) {
      if (value.length <= LONGEST || (tag === 'meta' && value.length <= LONGEST_META)) token.push(name, value);
    } else says |= pushAsked(way, name, value, tag, token);
  }
  return says;
}

function pushAsked(way: number, name: string, value: string, tag: string, token: ElementToken): number {
  if (way === ASKED.style) return pushStyle(value, token);
  if (value.length > LONGEST) return 0;
  if ((way === ASKED.src && !SOURCED.test(tag)) || (way === ASKED.value && FIELDS.test(tag))) return 0;
  token.push(way === ASKED['xlink:href'] ? 'href' : name, value);
  if (way === ASKED.hidden) return value === 'until-found' ? 0 : SAYS.hidden;
  return way === ASKED.role && MENUS.test(value) ? SAYS.menu : 0;
}

/**
 * What of an element's own style rules ask for, as attributes: a `style` itself would be refused by the policy of the
 * page that the copy is rebuilt in, with a report for each.
 */
function pushStyle(style: string, token: ElementToken): number {
  if (style.length > 5_000) return 0;
  if (BOLD_STYLE.test(style)) token.push('data-weight', 'bold');
  if (!HIDING_STYLE.test(style)) return 0;
  token.push('hidden', '');
  return SAYS.hidden;
}
