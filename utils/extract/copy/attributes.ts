import { BOLD_STYLE, HIDING_STYLE } from '../visibility.ts';
import type { ElementToken } from './format.ts';

/** Longer values are data of the site's own programs. */
const LONGEST = 2_000;
const LONGEST_META = 20_000;
const MOST = 60;
const NAME = /^[a-z][\w:.-]{0,60}$/i;
/** What runs, what loads, how it is drawn, and the marks of frameworks: none of it says anything about the posting. */
const DROPPED =
  /^(?:on|src|integrity|nonce|sizes$|d$|points$|viewbox|xmlns|fill|stroke|width$|height$|tabindex|target$|_ng|ng-|v-|x-|js|data-(?:v-|react|ember|radix|state|astro|svelte|gtm|ga-|track|analytics|turbo|controller|action|bs-|aos|framer))/i;
const FIELDS = /^(?:INPUT|TEXTAREA|SELECT|OPTION|BUTTON)$/;
/** These alone say by their `src` what they are: a frame's address, a logo's. */
const SOURCED = /^(?:IFRAME|FRAME|IMG)$/;
const MENUS = /^(?:navigation|menu|menubar)$/;

/** Names that were looked at once: pages repeat a few of them thousands of times. */
const known = new Map<string, boolean>();
function isKept(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const kept = NAME.test(name) && !DROPPED.test(name);
  if (known.size < 5_000) known.set(name, kept);
  return kept;
}

/** What an element's attributes say of how it is shown. */
export const SAYS = { hidden: 1, menu: 2 } as const;

/** Appends an element's attributes that rules may ask for to its token, and gives the `SAYS` of them. */
export function attributesOf(element: Element, tag: string, token: ElementToken): number {
  if (tag === 'FORM') return 0;
  let says = 0;
  const longest = tag === 'META' ? LONGEST_META : LONGEST;
  const names = element.getAttributeNames();
  for (let at = 0; at < names.length && at < MOST; at++) {
    const name = names[at] ?? '';
    if (!isKept(name) && !(name === 'src' && SOURCED.test(tag))) continue;
    const value = element.getAttribute(name) ?? '';
    if (name === 'style') says |= pushStyle(value, token);
    else if (value.length <= longest && !(name === 'value' && FIELDS.test(tag))) {
      token.push(name === 'xlink:href' ? 'href' : name, value);
      if (name === 'hidden' && value !== 'until-found') says |= SAYS.hidden;
      else if (name === 'role' && MENUS.test(value)) says |= SAYS.menu;
    }
  }
  return says;
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
