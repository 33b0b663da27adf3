import { hasUnseen } from './unseen.ts';

/** Tags without attributes, and links to plain web addresses: what nearly every stored description is made of. */
const TAG =
  /<(?:(\/?)(p|ul|ol|li|dl|dt|dd|h[1-6]|strong|b|em|i|u|s|sub|sup|code|blockquote)|(br|hr)|(\/a)|(a) href="(https:\/\/[a-z\d.-]+\/[\w~./-]*)")>/y;
/** Characters that cleaning changes, besides those that no one sees, and references that it writes in another way. */
const UNSETTLED = /[\0\r\u00a0]|&(?!(?:amp|lt|gt|nbsp);)/;
/** Deeper than this no description needs to be; parsers have their own ideas of what is. */
const DEEPEST = 30;

const isBlock = (name: string) => /^(?:p|ul|ol|dl|hr|blockquote|h[1-6])$/.test(name);
/** Where an element may stand; anything else may stand anywhere. */
const PARENTS: Record<string, string[]> = { li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'] };

/**
 * Is `html` markup that `sanitizeHtml` would give back as it is, seen at a glance? It says yes only to text and to a few
 * tags in good order that carry nothing, so that nothing in it can load, run or style, whoever parses it. Cleaning with
 * a parser takes half a millisecond, this a hundredth. "No" means: clean it.
 */
export function isPlainMarkup(html: string): boolean {
  if (UNSETTLED.test(html) || /^\s/.test(html) || hasUnseen(html)) return false;
  const open: string[] = [];
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    if (html.slice(at, end).includes('>')) return false;
    if (start < 0) break;
    TAG.lastIndex = start;
    const tag = TAG.exec(html);
    if (!tag || !follows(tag, open)) return false;
    at = TAG.lastIndex;
  }
  return open.length === 0;
}

/** Does the tag stand where a parser leaves it? `open` is brought up to date. */
function follows([, slash, element, empty, closesLink, link, address]: RegExpExecArray, open: string[]): boolean {
  if (closesLink) return open.pop() === 'a';
  // An address that the browser would write otherwise (`/../`, `https://1.2.3/`), or not read at all.
  if (address && (!URL.canParse(address) || new URL(address).href !== address)) return false;
  if (slash) return open.pop() === element;
  const name = element ?? empty ?? link ?? '';
  if (isBlock(name) && open.some((each) => each === 'p' || /^h[1-6]$/.test(each))) return false;
  if (open.includes(name) && !['ul', 'ol', 'li', 'blockquote'].includes(name)) return false;
  const parents = PARENTS[name];
  if (parents && !parents.includes(open.at(-1) ?? '')) return false;
  if (empty) return true;
  return open.push(name) <= DEEPEST;
}
