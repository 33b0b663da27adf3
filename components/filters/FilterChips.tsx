import { CHOICES, countFilters, type Filters, toggleChoice, withoutFacet } from '../../utils/library/filters.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';
import { Icon } from '../Icon.tsx';
import { ClearButton } from './ClearButton.tsx';
import { type ValueWords, valueName } from './names.ts';

interface FilterChipsProps {
  filters: Filters;
  texts: FilterTexts;
  words: ValueWords;
  showDate: (iso: string) => string;
  onFilters: (filters: Filters) => void;
}

/** Every filter that is on, each with a way to take it off. */
export function FilterChips({ filters, texts, words, showDate, onFilters }: FilterChipsProps) {
  if (countFilters(filters) === 0) return null;
  const day = (iso: string | undefined) => iso && showDate(iso);
  const amount = (value: number | undefined) => (value === undefined ? undefined : showNumber(value));
  const chips = CHOICES.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({
      text: texts.chip(texts.facets[facet], valueName(facet, value, texts, words)),
      without: toggleChoice(filters, facet, value),
    })),
  );
  const { pay } = filters;
  if (pay) {
    const range = pay.from === undefined && pay.to === undefined ? '' : texts.range(amount(pay.from), amount(pay.to));
    chips.push({
      text: texts.chip(texts.facets.pay, `${pay.currency} ${range}`.trim()),
      without: withoutFacet(filters, 'pay'),
    });
  }
  for (const facet of ['saved', 'posted', 'closes'] as const) {
    const range = filters[facet];
    if (!range) continue;
    const text = texts.chip(texts.facets[facet], texts.range(day(range.from), day(range.to)));
    chips.push({ text, without: withoutFacet(filters, facet) });
  }
  return (
    <div class="filter-chips">
      <ul aria-label={texts.on}>
        {chips.map(({ text, without }) => (
          <li key={text} dir="auto">
            <span class="cut">{text}</span>
            <button
              type="button"
              class="quiet square"
              aria-label={texts.remove(text)}
              onClick={() => onFilters(without)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <ClearButton texts={texts} onFilters={onFilters} />
    </div>
  );
}
