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
  // "Last day <b>12 March</b> (in 20 days)": a remark behind the value is no part of it.
  const isOwn = (text = ''): boolean => text !== '' && !/^\([^()]{1,40}\)$/.test(text);
  if (!label || rest.some((node) => node.parentElement === block.element && isOwn(node.nodeValue?.trim())))
    return undefined;
  if (!VALUE.test(rest[0]?.parentElement?.tagName ?? '') || !labelField(label)) return undefined;
  const value = block.text.slice(label.length).replace(/^[\s:：]{1,5}/, '');
  return value ? { label, value, element: block.element, region: block.region, block } : undefined;
}

/** The labelled pairs of one line each whose value alone stands in an element; where `pairs` has the label's line, that one stays. */
export function splitPairs(blocks: readonly Block[], pairs: readonly Pair[]): Pair[] {
  const read = new Set(pairs.map((pair) => pair.block));
  return blocks.flatMap((block) => (read.has(block) ? [] : (splitPair(block) ?? [])));
}

/** The words that end before `end` and are a known label, the longest of up to five; undefined where they are none. */
function labelBefore(text: string, end: number): string | undefined {
  const words = text
    .slice(Math.max(0, end - 60), end)
    .trim()
    .split(' ')
    .slice(-5);
  for (; words.length > 0; words.shift()) {
    const label = words.join(' ').replace(/^.*[|•·,;]\s?/, '');
    if (label.length > 1 && labelField(label)) return label;
  }
  return undefined;
}

/** "Job Code : SFX-2231 | Location : Vadodara", "Ref: 1432 Ort: Coburg": two and more known labels with their values in one line. */
export function rowPairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block) => {
    const { text, element, region } = block;
    if (text.length > 400 || !/[:：][^:：]{1,300}[:：]/.test(text)) return [];
    const found = [...text.matchAll(/[:：]/g)].slice(0, 12).flatMap(({ index }) => {
      const label = labelBefore(text, index);
      return label ? [{ label, from: text.lastIndexOf(label, index), to: index + 1 }] : [];
    });
    const pairs = found.flatMap(({ label, to }, at): Pair[] => {
      const value = text.slice(to, found[at + 1]?.from).replace(/^\s{1,3}|[\s|•·,;–-]{1,5}$/g, '');
      return value && value.length <= 120 ? [{ label, value, element, region, block }] : [];
    });
    return new Set(pairs.map(({ label }) => labelField(label))).size > 1 ? pairs : [];
  });
}
