import { Readability } from '@mozilla/readability';
import { bodyOf, firstChildOf, nextSiblingOf } from '../page/dom.ts';
import { settle } from '../page/settle.ts';
import { walk } from '../page/walk.ts';
import type { Block, Page } from '../page.ts';
import type { PageNode } from '../tree/nodes.ts';
import { unseen } from '../visibility.ts';

/** Readability needs 34 s for a million nodes (measured), 0.6 s for 12,000, and its time grows with the square of the depth. */
const MAX_NODES = 8_000;
const MAX_DEPTH = 150;
/** Fewer letters are no article. */
const LEAST = 250;

/** Can Readability be let loose on this tree: not too large, not too deep? */
function isTame(root: PageNode): boolean {
  const stack: [node: PageNode, depth: number][] = [[root, 0]];
  let count = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const [node, depth] = step;
    if (++count > MAX_NODES || depth > MAX_DEPTH) return false;
    const next = node === root ? null : nextSiblingOf(node);
    if (next) stack.push([next, depth]);
    const child = firstChildOf(node);
    if (child) stack.push([child, depth + 1]);
  }
  return true;
}

/**
 * The main text of a page as Readability sees it, as blocks: for pages whose words are of no language that Jobmark
 * knows. Works on a copy, since Readability changes what it is given.
 */
export function readArticle({ document, url, blocks, partial, left, clone }: Page): Block[] {
  const letters = blocks.reduce((sum, block) => sum + (block.region === 'main' ? block.text.length : 0), 0);
  if (partial || letters < LEAST || !isTame(bodyOf(document))) return [];
  const copy = clone();
  if (!copy) return [];
  // Readability makes links absolute, and the document may be a copy without an address.
  const base = copy.createElement('base');
  base.setAttribute('href', url.href);
  copy.head?.prepend(base);
  const article = new Readability<Node>(copy, { maxElemsToParse: MAX_NODES, serializer: (node) => node }).parse();
  if (!article?.content || (article.length ?? 0) < LEAST) return [];
  const hasTime = () => left() > 0;
  return settle(walk(article.content as Element, unseen, { nodes: MAX_NODES, hasTime })).map((block) => ({
    ...block,
    region: 'main',
    form: false,
  }));
}
