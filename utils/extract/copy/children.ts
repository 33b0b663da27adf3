/** What fills a slot, where something does. */
export function assignedTo(slot: Element): Node[] | undefined {
  const given = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  return given.length > 0 ? [...given] : undefined;
}

/** The root of a frame's document, undefined where it can't be read from here. Costs up to a millisecond a frame. */
export function frameRoot(frame: Element, base: string): Element | undefined {
  if (!isOwn(frame.getAttribute('src'), base)) return undefined;
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** May a frame of this address be of the page's own origin? */
function isOwn(src: string | null, base: string): boolean {
  if (!src) return true;
  try {
    const { protocol, origin } = new URL(src, base);
    return !/^https?:$/.test(protocol) || origin === new URL(base).origin;
  } catch {
    return true;
  }
}
