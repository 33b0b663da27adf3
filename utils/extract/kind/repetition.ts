import { labelField } from '../../text/labels.ts';
import { fieldOf } from '../description/fields.ts';
import { isText, type Piece } from '../description/outline.ts';
import type { Page } from '../page.ts';
import { hasGender } from '../sources/job-words.ts';
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

/** How many different last days for applications the main part labels. */
export const lastDaysOf = (page: Page): number =>
  new Set(
    page.pairs
      .filter(({ region, label }) => region === 'main' && labelField(label) === 'validThrough')
      .map(({ value }) => value),
  ).size;

/** How many headings of the main part are marked as a job ("(m/w/d)"), lead nowhere, and have a text of their own below. */
export function jobsInFull({ blocks }: Page): number {
  const jobs = new Set<string>();
  let heading: string | undefined;
  let below = 0;
  for (const { region, level, control, text } of blocks) {
    if (region !== 'main') continue;
    if (level !== undefined && hasGender(text)) {
      heading = control ? undefined : text;
      below = 0;
    } else if (heading && level === undefined && !control && ++below === 2) jobs.add(heading);
  }
  return jobs.size;
}
