const LONGEST = 4_000;
const WEB = /^https?:$/;
const KEPT = /^(?:https?|mailto|tel):$/;

const parsed = (href: string, base?: string): URL | undefined =>
  URL.canParse(href, base) ? new URL(href, base) : undefined;

/**
 * `href` of a link in a posting's text, whole: http, https, mailto or tel, made absolute against `base` (a web page's
 * address). Undefined for every other scheme, a broken one, and one that hides its host behind a name and password.
 */
export function safeLink(href: string, base?: string): string | undefined {
  if (href.length > LONGEST) return undefined;
  const from = base !== undefined && WEB.test(parsed(base)?.protocol ?? '') ? base : undefined;
  const address = parsed(href, from);
  if (!address || !KEPT.test(address.protocol) || address.username || address.password) return undefined;
  return address.href.length > LONGEST ? undefined : address.href;
}
