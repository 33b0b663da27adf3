import { labelField } from '../../text/labels.ts';
import type { Block, Pair } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { parentOf } from './dom.ts';

const MAX_LABEL = 48;
const MAX_VALUE = 400;
const INLINE_PAIR = /^([^:：]{2,48}?)\s{0,2}[:：]\s{0,3}(\S.{0,399})$/;

/** Regions where no fact of the posting stands. */
const UNLABELLED = /^(?:navigation|footer|card)$/;

const TERMS = tags('DD DT DL');
const CELLS = tags('TD TH TR TABLE');

const isLabel = (text: string): boolean => text.length >= 2 && text.length <= MAX_LABEL;
const trimLabel = (text: string): string => text.replace(/[\s:：]{1,9}$/, '');

/** The labelled pairs of the page whose label is a known one, in reading order; one pair a label and value, several values on lines of their own. */
export function readPairs(blocks: readonly Block[]): Pair[] {
  const pairs: Pair[] = [];
  const add = (label: string, value: string, block: Block) => {
    const name = trimLabel(label);
    if (isLabel(name) && value && value.length <= MAX_VALUE && labelField(name)) {
      // "Schedule" over ": Full-time": the colon parts them.
      pairs.push({
        label: name,
        value: value.replace(/^[:：]\s?/, ''),
        element: block.element,
        region: block.region,
        block,
      });
    }
  };
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > MAX_LABEL + MAX_VALUE || UNLABELLED.test(block.region)) continue;
    const said = /[:：]/.test(block.text) ? INLINE_PAIR.exec(block.text) : null;
    if (said?.[1] && said[2]) add(said[1], said[2], block);
    else if (block.lead) add(block.lead, block.text.slice(block.lead.length).replace(/^[\s:：]+/, ''), block);
    const { cell } = block;
    if (cell && startsRow(cell)) {
      const cells = rowValues(blocks, index, cell);
      if (cells) add(block.text, cells, block);
    } else if (!said && block.text.length <= MAX_LABEL) {
      const next = blocks[index + 1];
      if (next && next.text.length <= MAX_VALUE && isOver(block, next, cell)) add(block.text, next.text, block);
    }
  }
  return pairs;
}

/** Does the cell or term hold the label of a row: the first of two or three cells, any of four and more? */
function startsRow(cell: PageElement): boolean {
  const next = cell.nextElementSibling;
  if (cell.tagName === 'DT') return true;
  // A row of header cells labels columns.
  if (!next || (cell.tagName === 'TH' && next.tagName === 'TH')) return false;
  return cell.previousElementSibling === null || (cell.parentElement?.childElementCount ?? 0) >= 4;
}

/** Everything in the cells that belong to the label cell, a line for each block; undefined where the label is not alone. */
function rowValues(blocks: readonly Block[], index: number, label: PageElement): string | undefined {
  const values: string[] = [];
  const isTerm = label.tagName === 'DT';
  const many = (label.parentElement?.childElementCount ?? 0) >= 4;
  for (let at = index + 1; at < blocks.length && at < index + 30; at++) {
    const element = blocks[at]?.element;
    if (!element || label.contains(element)) return undefined;
    const cell = closest(element, isTerm ? TERMS : CELLS);
    const belongs = isTerm
      ? cell?.tagName === 'DD'
      : cell?.parentElement === label.parentElement && (!many || cell === label.nextElementSibling);
    if (!belongs) break;
    values.push(blocks[at]?.text ?? '');
  }
  return values.length > 0 ? values.join('\n') : undefined;
}

/** Does `label` stand over or before `value` as its label: by its colon, as a heading, or beside it in one part? */
function isOver(label: Block, value: Block, cell: PageElement | undefined): boolean {
  // Cells of one row that label nothing stand side by side.
  if (cell && !cell.contains(value.element)) return false;
  // Two links side by side are entries of a menu.
  if (label.linked > 0.9 && value.linked > 0.9) return false;
  return /[:：]$/.test(label.text) || label.level !== undefined || label.bold || near(label, value);
}

/** Two short blocks that share a parent or grandparent, as label and value do. */
function near(a: Block, b: Block): boolean {
  const [first, second] = [parentOf(a.element), parentOf(b.element)];
  if (!first || !second) return false;
  if (first === second || first === parentOf(second) || parentOf(first) === second) return true;
  // A row of two parts, one text each.
  const row = parentOf(first);
  return row !== null && row === parentOf(second) && row.childElementCount === 2;
}
