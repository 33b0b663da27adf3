/** The children as they are shown: an open shadow root's, a slot's, a same-origin frame's, else the element's own. */
export function shownChildren(element: Element, tag: string, onForeignFrame: (frame: Element) => void): Node[] {
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const inner = frameBody(element);
    if (inner) return [inner];
    onForeignFrame(element);
    return [];
  }
  if (tag === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (given.length > 0) return [...given];
  }
  return nodesOf(element.shadowRoot ?? element);
}

function frameBody(frame: Element): Element | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

/** Sibling by sibling: the `childNodes` of a form can be replaced by a field of that name. */
function nodesOf(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}
