import { foldText } from './fold.ts';
import { BEFORE, BEHIND, LABEL_WORDS } from './label-words.ts';
import { MORE_LABEL_WORDS } from './more-label-words.ts';

/**
 * The posting's field that a labelled value means, in the names of `PostingField`. "Category", "Job function" and the like are
 * `employmentUnit`; "Workplace", "Remote" are `jobLocationType`; "Time zones" are `applicantLocationRequirements`. Start dates
 * ("Start", "Eintritt") mean none.
 */
export type LabelField = keyof typeof LABEL_WORDS;

/** The labels of a packed list: `a{b,c}` is "ab" and "ac". */
export const unpack = (list: string): string[] =>
  list.split('|').flatMap((entry) => {
    const [start = '', ends] = entry.split(/[{}]/);
    return ends === undefined ? [start] : ends.split(',').map((end) => start + end);
  });

let fields: Map<string, LabelField> | undefined;
const table = (): Map<string, LabelField> => {
  fields ??= new Map(
    // What both lists name means what the first one says.
    ([...Object.entries(MORE_LABEL_WORDS), ...Object.entries(LABEL_WORDS)] as [LabelField, string][]).flatMap(
      ([field, list]) => unpack(list).map((label): [string, LabelField] => [label, field]),
    ),
  );
  return fields;
};

/** A label without what stands around its words: colons, marks, icons, a star for "required". */
const bare = (label: string): string =>
  foldText(label)
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(/[^\p{L}\p{N}#]{1,60}$/u, '');

const asked = new Map<string, LabelField | undefined>();
const MOST_ASKED = 1_000;

/** The field that a label's value means, in 14 languages: the whole label must be known, no part of it counts. */
export function labelField(label: string): LabelField | undefined {
  if (label.length > 60) return undefined;
  // Each short line of a page is asked several times over.
  const before = asked.get(label);
  if (before !== undefined || asked.has(label)) return before;
  const field = readLabel(label);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(label, field);
  return field;
}

function readLabel(label: string): LabelField | undefined {
  const line = bare(label);
  if (!line) return undefined;
  // "Salary (gross)", "Workload (m/w/d)": a bracket behind the words adds no other meaning.
  return fieldOf(line) ?? (line.includes('(') ? fieldOf(bare(label.replace(/\([^()]{0,40}\)/g, ' '))) : undefined);
}

function fieldOf(line: string): LabelField | undefined {
  const known = table();
  const [ahead, back] = [line.replace(BEFORE, ''), line.replace(BEHIND, '')];
  return known.get(line) ?? known.get(ahead) ?? known.get(back) ?? known.get(ahead.replace(BEHIND, ''));
}
