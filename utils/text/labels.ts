import { foldText } from './fold.ts';
import { LABEL_WORDS } from './label-words.ts';

/**
 * The posting's field that a labelled value means, in the names of `PostingField`. "Category", "Job function" and the like are
 * `employmentUnit`; "Workplace", "Remote" are `jobLocationType`; "Time zones" are `applicantLocationRequirements`. Start dates
 * ("Start", "Eintritt") mean none.
 */
export type LabelField = keyof typeof LABEL_WORDS;

let fields: Map<string, LabelField> | undefined;
const table = (): Map<string, LabelField> => {
  if (fields) return fields;
  fields = new Map();
  for (const [field, words] of Object.entries(LABEL_WORDS)) {
    for (const word of words.split('|')) {
      fields.set(word, field as LabelField);
    }
  }
  return fields;
};

/** A label without what stands around its words: colons, marks, icons, a star for "required". */
const bare = (label: string): string =>
  foldText(label)
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(/[^\p{L}\p{N}#]+$/u, '');

/** The field that a label's value means, in 14 languages: the whole label must be known, no part of it counts. */
export function labelField(label: string): LabelField | undefined {
  if (label.length > 80) return undefined;
  const known = table();
  const whole = bare(label);
  if (!whole) return undefined;
  // "Salary (gross)", "Workload (m/w/d)": a bracket behind the words adds no other meaning.
  return known.get(whole) ?? known.get(bare(label.replace(/\([^()]{0,40}\)/g, ' ')));
}
