import type { Ref } from 'preact';
import {
  CHOICES,
  countFilters,
  type DayRange,
  type Facets,
  type Filters,
  type PayRange,
  type RangeFacet,
  toggleChoice,
  withoutFacet,
} from '../../utils/library/filters.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';
import { CloseButton } from '../CloseButton.tsx';
import { ClearButton } from './ClearButton.tsx';
import { DayFilter } from './DayFilter.tsx';
import { FacetChoices } from './FacetChoices.tsx';
import { type ValueWords, valueName } from './names.ts';
import { PayFilter } from './PayFilter.tsx';

interface FilterPanelProps {
  panel: Ref<HTMLElement>;
  filters: Filters;
  facets: Facets;
  /** Today, ISO 8601. */
  today: string;
  texts: FilterTexts;
  words: ValueWords;
  onFilters: (filters: Filters) => void;
  onClose: () => void;
}

/** What narrows the list: each facet with its values and how many postings have them. */
export function FilterPanel({ panel, filters, facets, today, texts, words, onFilters, onClose }: FilterPanelProps) {
  const setRange = (facet: RangeFacet, range: DayRange | PayRange | undefined) =>
    onFilters(range ? { ...filters, [facet]: range } : withoutFacet(filters, facet));
  const day = (facet: 'saved' | 'posted' | 'closes') => (
    <DayFilter
      name={texts.facets[facet]}
      range={filters[facet]}
      today={today}
      toward={facet === 'closes' ? 'future' : 'past'}
      texts={texts}
      onRange={(range) => setRange(facet, range)}
    />
  );
  return (
    <section ref={panel} class="filter-panel" aria-label={texts.heading}>
      <div class="filter-head">
        <h2>{texts.heading}</h2>
        {countFilters(filters) > 0 && <ClearButton texts={texts} onFilters={onFilters} />}
        <CloseButton name={texts.close} onClick={onClose} />
      </div>
      {CHOICES.map((facet) => (
        <FacetChoices
          key={facet}
          name={texts.facets[facet]}
          counts={facets[facet]}
          chosen={filters[facet] ?? []}
          nameOf={(value) => valueName(facet, value, texts, words)}
          texts={texts}
          onToggle={(value) => onFilters(toggleChoice(filters, facet, value))}
        />
      ))}
      <PayFilter facets={facets.pay} range={filters.pay} texts={texts} onRange={(range) => setRange('pay', range)} />
      {day('saved')}
      {day('posted')}
      {day('closes')}
    </section>
  );
}
