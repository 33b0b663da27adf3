import { type Filters, NO_FILTERS } from '../../utils/library/filters.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';

/** Takes all filters off. */
export function ClearButton({ texts, onFilters }: { texts: FilterTexts; onFilters: (filters: Filters) => void }) {
  return (
    <button
      type="button"
      class="quiet small"
      aria-keyshortcuts="Shift+F"
      title={texts.clearKey}
      onClick={() => onFilters(NO_FILTERS)}
    >
      {texts.clear}
    </button>
  );
}
