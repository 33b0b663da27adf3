import { labelField } from '../../text/labels.ts';
import type { Block, Pair } from '../page.ts';
import { parentOf } from './dom.ts';

const MAX_LABEL = 48;
const MAX_VALUE = 400;
const INLINE_PAIR = /^([^:：]{2,48}?)\s{0,2}[:：]\s{0,3}(\S.{0,399})$/;

/** Regions where no fact of the posting stands. */
const UNLABELLED = /^(?:navigation|footer|card)$/;

const isLabel = (text: string): boolean => text.length >= 2 && text.length <= MAX_LABEL && !/[.!?;]\s/.test(text);
const trimLabel = (text: string): string => text.replace(/[\s:：]+$/, '');

/** The labelled pairs of the page whose label is a known one, in reading order; one pair a label and value, several values on lines of their own. */
export function readPairs(blocks: readonly Block[], tables: boolean): Pair[] {
  const pairs: Pair[] = [];
  const add = (label: string, value: string, block: Block) => {
    const name = trimLabel(label);
    if (isLabel(name) && value && value.length <= MAX_VALUE && labelField(name)) {
      pairs.push({ label: name, value, element: block.element, region: block.region, block });
    }
  };
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > MAX_LABEL + MAX_VALUE || UNLABELLED.test(block.region)) continue;
    const said = INLINE_PAIR.exec(block.text);
    if (said?.[1] && said[2]) add(said[1], said[2], block);
    else if (block.lead) add(block.lead, block.text.slice(block.lead.length).replace(/^[\s:：]+/, ''), block);
    const row = tables ? cellOf(block.element) : undefined;
    if (row) {
      const cells = rowValues(blocks, index, row);
      if (cells) add(block.text, cells, block);
    } else if (!said && block.text.length <= MAX_LABEL) {
      const next = blocks[index + 1];
      const colon = /[:：]$/.test(block.text);
      if (next && next.text.length <= MAX_VALUE && (colon || block.level || block.bold || near(block, next))) {
        add(block.text, next.text, block);
      }
    }
  }
  return pairs;
}

/** The cell or term that starts a row of label and value. */
function cellOf(element: Element): Element | undefined {
  const cell = element.closest('dt,th,td');
  if (!cell) return undefined;
  if (cell.tagName.toUpperCase() === 'DT') return cell;
  return cell.previousElementSibling === null && cell.nextElementSibling !== null ? cell : undefined;
}

/** Everything in the cells that belong to the label cell, a line for each block; undefined where the label is not alone. */
function rowValues(blocks: readonly Block[], index: number, label: Element): string | undefined {
  const isTerm = label.tagName.toUpperCase() === 'DT';
  if (isTerm === false && label.parentElement && label.parentElement.children.length > 3) return undefined;
  const values: string[] = [];
  for (let at = index + 1; at < blocks.length && at < index + 30; at++) {
    const block = blocks[at];
    if (!block) break;
    if (label.contains(block.element)) return undefined;
    const cell = block.element.closest(isTerm ? 'dd,dt,dl' : 'td,th,tr,table');
    if (!cell || !/^D[DT]$|^T[DH]$/.test(cell.tagName.toUpperCase())) break;
    if (isTerm ? cell.tagName.toUpperCase() === 'DT' : cell.parentElement !== label.parentElement) break;
    values.push(block.text);
  }
  return values.length > 0 ? values.join('\n') : undefined;
}

/** Two short blocks that share a parent or grandparent, as label and value do. */
function near(a: Block, b: Block): boolean {
  const [first, second] = [parentOf(a.element), parentOf(b.element)];
  if (!first || !second) return false;
  return first === second || first === parentOf(second) || parentOf(first) === second;
}
