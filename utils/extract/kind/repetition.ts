import { fieldOf } from '../description/fields.ts';
import { isText, type Piece } from '../description/outline.ts';
import type { PageElement } from '../tree/nodes.ts';

const PROSE = 120;

/** How many text fields of one make hold prose: a thread or a list of articles has many, a posting a few. */
export function repeatedTexts(outline: readonly Piece[]): number {
  const makes = new Map<string, Set<PageElement>>();
  let most = 0;
  for (const piece of outline) {
    if (!isText(piece) || piece.block.text.length < PROSE || piece.block.listItem) continue;
    const { element } = piece.block;
    const field = /^(?:P|LI|PRE)$/.test(element.tagName) ? fieldOf(element) : element;
    const make = `${field.tagName} ${(field.getAttribute('class') ?? '').slice(0, 100)}`;
    // Without a class every plain wrapper would be of one make.
    if (!field.hasAttribute('class')) continue;
    const held = makes.get(make) ?? new Set();
    makes.set(make, held.add(field));
    most = Math.max(most, held.size);
  }
  return most;
}
