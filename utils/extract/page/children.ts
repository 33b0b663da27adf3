/** Children that stand elsewhere than under the element itself: a same-origin frame's body, what fills a slot. */
export function borrowedChildren(element: Element, tag: string): Node[] | undefined {
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  if (tag !== 'SLOT') return undefined;
  const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return given.length > 0 ? [...given] : undefined;
}

function frameBody(frame: Element): Element | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}
