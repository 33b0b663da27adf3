import type { Page } from '../page.ts';
import type { Piece } from './outline.ts';
import { hasTypedBullet, weightOf } from './outline.ts';

/** How far structured data leads: the blocks that it repeats, and what any other block is worth beside them (0 to 1). */
export interface Trust {
  anchored?: ReadonlySet<number>;
  doubt: number;
}

/** What a block is worth to a posting's text, in letters of prose; negative: it parts the posting from something else. */
function worthOf(piece: Piece, page: Page, trust: Trust): number {
  const { anchored } = trust;
  // What stands before the heading is the site's more often than the posting's.
  const doubt = trust.doubt * (page.mainHeading && piece.block.index < page.mainHeading.index ? 0.5 : 1);
  const { block, heading, section, chrome, fact, banner } = piece;
  const { text, region } = block;
  if (region !== 'main') return region === 'card' ? -500 : -250;
  if (block.form) return -Math.min(200, 60 + text.length);
  if (block === page.mainHeading) return -150;
  if (banner) return -1_000;
  if (section === 'similar-jobs') return -1_500;
  if (anchored?.has(block.index)) return 120 + text.length;
  if (fact) return -30;
  if (chrome) return -160;
  if (block.control) return -(30 + Math.min(120, text.length));
  if (heading) return section && section !== 'other' && section !== 'apply' ? 150 * doubt : section ? 0 : 5;
  const letters = weightOf(text) * (1 - block.linked);
  if (block.listItem || hasTypedBullet(text)) return doubt * Math.min(250, letters * 0.9 + 10);
  if (letters >= 60) return doubt * Math.min(600, letters);
  return text.length < 25 && !/[.!?]$/.test(text) ? -12 : letters * 0.2 - 4;
}

/** The run of blocks that is worth most: where the posting's text stands. Indices into the outline, both inclusive. */
export interface Core {
  start: number;
  end: number;
  worth: number;
}

/** Finds the core: the contiguous run of the greatest sum of worth. */
export function coreOf(outline: readonly Piece[], page: Page, trust: Trust = { doubt: 1 }): Core | undefined {
  let best: Core | undefined;
  let [start, sum] = [0, 0];
  for (const [index, piece] of outline.entries()) {
    if (sum <= 0) [start, sum] = [index, 0];
    sum += worthOf(piece, page, trust);
    if (sum > (best?.worth ?? 0)) best = { start, end: index, worth: sum };
  }
  return best;
}
