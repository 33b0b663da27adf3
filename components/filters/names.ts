import type { ChoiceFacet } from '../../utils/library/filters.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';

/** The words for values that are codes. */
export interface ValueWords {
  statuses: Record<string, string>;
  jobLocationTypes: Record<string, string>;
  employmentTypes: Record<string, string>;
}

/** What a person reads for one value of a facet. */
export function valueName(facet: ChoiceFacet, value: string, texts: FilterTexts, words: ValueWords): string {
  if (value === '') return texts.notSaid[facet];
  if (facet === 'status') return words.statuses[value] ?? value;
  if (facet === 'workplace') return words.jobLocationTypes[value] ?? value;
  return (facet === 'employmentType' && words.employmentTypes[value]) || value;
}
