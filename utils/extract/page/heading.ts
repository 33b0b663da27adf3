import type { Block } from '../page.ts';

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The posting's heading: the first level-one heading of the main part, else the heading that the document's title repeats. */
export function mainHeadingOf(blocks: readonly Block[], document: Document): Block | undefined {
  const title = fold(document.title ?? '');
  let best: Block | undefined;
  let bestScore = 0;
  for (const block of blocks) {
    if (!block.level || block.text.length > 200 || block.region === 'card' || block.region === 'footer') continue;
    const inTitle = block.text.length > 3 && title.includes(fold(block.text));
    const score =
      7 -
      block.level +
      (inTitle ? 6 : 0) +
      (block.region === 'main' ? 4 : 0) -
      (block.form ? 2 : 0) -
      (block.linked > 0.5 ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best;
}

/** What stands about the heading and before the prose: at most 8 blocks before it and 25 after it. */
export function headerOf(blocks: readonly Block[], heading: Block | undefined): Block[] {
  if (!heading) return [];
  const header: Block[] = [];
  for (let at = Math.max(0, heading.index - 8); at < heading.index; at++) {
    const block = blocks[at];
    if (block && block.region === heading.region && block.text.length <= 120) header.push(block);
  }
  header.push(heading);
  for (let at = heading.index + 1; at < Math.min(blocks.length, heading.index + 26); at++) {
    const block = blocks[at];
    if (!block || block.text.length > 220) break;
    if (block.region === heading.region) header.push(block);
  }
  return header;
}
