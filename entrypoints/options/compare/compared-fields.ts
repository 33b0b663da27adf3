import type { ComparedField } from '../../../components/compare/compared.ts';
import { factsBut, PICKED } from '../../../components/facts.ts';
import type { PostingField, SavedPosting } from '../../../utils/posting.ts';
import { yearlyRange } from '../../../utils/text/show-pay.ts';
import { compare, options } from '../../../utils/texts/index.ts';
import { showValue } from '../../../utils/texts/show-value.ts';
import { ownInWords } from '../own-in-words.ts';
import { show } from '../show.ts';

/** What tells one job from another: no ids and addresses; skills are compared one by one. */
const LINES = factsBut('skills', 'identifier', 'applicationContact', 'applyUrl');
const LISTS = ['skills', ...PICKED] as const;

const line = (field: PostingField): ComparedField => ({
  name: field,
  label: options.fields[field],
  read: ({ posting }) => {
    const value = posting[field];
    return value === undefined ? undefined : show.value<PostingField>(field, value);
  },
});

/** Pay of different periods, made comparable. */
const aYear: ComparedField = {
  name: 'aYear',
  label: compare.aYear,
  read: ({ posting: { baseSalary: pay } }) => {
    const range = pay && pay.unitText !== 'YEAR' ? yearlyRange(pay) : undefined;
    return range && showValue('baseSalary', { ...range, currency: pay?.currency, unitText: 'YEAR' });
  },
};
const own = (name: 'rating' | 'nextStep' | 'tags' | 'notes'): ComparedField => ({
  name,
  label: options.ownLabels[name] ?? name,
  read: (saved: SavedPosting) => (name === 'tags' ? saved.tags : ownInWords(saved[name])),
});

/** What is compared, in the order of the rows. */
export const COMPARED: ComparedField[] = [
  own('rating'),
  ...LINES.slice(0, 4).map(line),
  aYear,
  ...LINES.slice(4).map(line),
  ...LISTS.map((field) => ({
    name: field,
    label: options.fields[field],
    read: ({ posting }: SavedPosting) => posting[field],
  })),
  own('nextStep'),
  own('tags'),
  own('notes'),
];
