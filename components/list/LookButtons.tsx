import type { FilterTexts } from '../../utils/texts/en/filters.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import { Icon } from '../Icon.tsx';

interface LookButtonsProps {
  /** How many filters are on. */
  filtersOn: number;
  areFiltersShown: boolean;
  hasColumns: boolean;
  texts: ListTexts;
  filterTexts: FilterTexts;
  onFilters: () => void;
  onViews: () => void;
  onColumns: () => void;
}

/** Ways to change what is shown: filters, saved views, columns. */
export function LookButtons(props: LookButtonsProps) {
  const { filtersOn, areFiltersShown, hasColumns, texts, filterTexts } = props;
  return (
    <div class="look-buttons">
      <button
        type="button"
        class="quiet"
        aria-expanded={areFiltersShown}
        aria-keyshortcuts="f"
        onClick={props.onFilters}
      >
        <Icon name="filter" />
        <span class="word">{filterTexts.open}</span>
        {filtersOn > 0 && (
          <span class="badge">
            {filtersOn} <span class="visually-hidden">{filterTexts.areOn}</span>
          </span>
        )}
      </button>
      <button type="button" class="quiet" aria-haspopup="dialog" aria-keyshortcuts="v" onClick={props.onViews}>
        <Icon name="view" />
        <span class="word">{texts.viewsOpen}</span>
      </button>
      {hasColumns && (
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={props.onColumns}>
          <Icon name="columns" />
          <span class="word">{texts.columnsOpen}</span>
        </button>
      )}
    </div>
  );
}
