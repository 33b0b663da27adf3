import { readerOf } from './reader.ts';

/** More nodes than this are not selected to be read: the rest is left out. */
const MOST = 100_000;
/** Deeper than any page that a person made. */
const DEEPEST = 700;

/**
 * What `range` holds, as nodes of a document in which nothing runs. `cloneContents` makes its clones in the page's own
 * document: its images load again, and its custom elements are told.
 */
export function nodesIn(range: Range, document: Document, root: Element): Node[] {
  const inert = document.implementation.createHTMLDocument('');
  const { firstChild, nextSibling } = readerOf(root);
  let visited = 0;

  /** A copy of `node` as far as it is selected; undefined where nothing of it is. */
  function copyOf(node: Node, depth: number): Node | undefined {
    if (++visited > MOST || depth > DEEPEST || !range.intersectsNode(node)) return undefined;
    if (node.nodeType === 3) return inert.createTextNode(selectedText(node as Text, range));
    const copy = inert.importNode(node, false);
    copyChildren(node, copy, depth);
    return copy;
  }

  function copyChildren(from: Node, to: Node, depth: number): void {
    for (let child = firstChild.call(from); child; child = nextSibling.call(child)) {
      const copy = copyOf(child, depth + 1);
      if (copy) to.appendChild(copy);
    }
  }

  const ancestor = range.commonAncestorContainer;
  if (ancestor.nodeType === 3) return [inert.createTextNode(selectedText(ancestor as Text, range))];
  const box = inert.createDocumentFragment();
  copyChildren(ancestor, box, 0);
  return [...box.childNodes];
}

function selectedText(text: Text, range: Range): string {
  const from = text === range.startContainer ? range.startOffset : 0;
  return text.data.slice(from, text === range.endContainer ? range.endOffset : undefined);
}
