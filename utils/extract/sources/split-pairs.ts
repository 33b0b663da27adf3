import { cleanLine } from '../../text/fold.ts';
import { labelField } from '../../text/labels.ts';
import type { Block, Pair } from '../page.ts';

const LONGEST = 160;
/** What values are set in; a link or an emphasis behind a word runs on as text. */
const VALUE = /^(?:SPAN|B|STRONG|TIME|DATA|SMALL|FONT)$/;

/** The value of `Label<span>value</span>`: bare text that is a known label, and one element with all the rest of the line. */
function splitPair(block: Block): Pair | undefined {
  const [first, ...rest] = block.nodes;
  if (!first || rest.length === 0 || block.text.length > LONGEST || first.parentElement !== block.element)
    return undefined;
  const label = cleanLine((first.nodeValue ?? '').slice(0, LONGEST)).replace(/[\s:：]{1,5}$/, '');
  if (!label || rest.some((node) => node.parentElement === block.element && node.nodeValue?.trim())) return undefined;
  if (!VALUE.test(rest[0]?.parentElement?.tagName ?? '') || !labelField(label)) return undefined;
  const value = block.text.slice(label.length).replace(/^[\s:：]{1,5}/, '');
  return value ? { label, value, element: block.element, region: block.region, block } : undefined;
}

/** The labelled pairs of one line each whose value alone stands in an element; where `pairs` has the label's line, that one stays. */
export function splitPairs(blocks: readonly Block[], pairs: readonly Pair[]): Pair[] {
  const read = new Set(pairs.map((pair) => pair.block));
  return blocks.flatMap((block) => (read.has(block) ? [] : (splitPair(block) ?? [])));
}

/** "Job Code : SFX-2231 | Location : Vadodara | Experience : 2-4 years": two and more known labels with their values in one line. */
export function rowPairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block) => {
    const { text, element, region } = block;
    if (text.length > 400 || !/[|•·]/.test(text) || !/[:：]/.test(text)) return [];
    const pairs = text.split(/\s{0,3}[|•·]\s{0,3}/).flatMap((part): Pair[] => {
      const [, label = '', value = ''] = /^([^:：]{2,40}?)\s{0,2}[:：]\s{0,3}(\S.{0,120})$/.exec(part) ?? [];
      return label && labelField(label) ? [{ label, value, element, region, block }] : [];
    });
    return pairs.length > 1 ? pairs : [];
  });
}
