import { FilterChips } from '../../../components/filters/FilterChips.tsx';
import { CompactTools } from '../../../components/list/CompactTools.tsx';
import { LookButtons } from '../../../components/list/LookButtons.tsx';
import { StatusTabs } from '../../../components/list/StatusTabs.tsx';
import { countFilters, withoutFacet } from '../../../utils/library/filters.ts';
import type { Column } from '../../../utils/library/sort.ts';
import { showDate } from '../../../utils/text/show-date.ts';
import type { Status } from '../../../utils/text/vocabulary.ts';
import { filters as filterTexts, list as listTexts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { SelectionTools } from './SelectionTools.tsx';

interface LibraryToolsProps {
  model: OptionsModel;
  /** There is no room for tabs and columns. */
  isCompact: boolean;
  /** Postings stand apart by status already. */
  isBoard: boolean;
}

/** What stands over list and board: what narrows them, or what is done with the selected; and the filters that are on. */
export function LibraryTools({ model, isCompact, isBoard }: LibraryToolsProps) {
  const { library, look, texts } = model;
  const filters = library.filters.value;
  const chosen = filters.status ?? [];
  const status = {
    status: chosen.length === 1 ? chosen[0] : undefined,
    isSeveral: chosen.length > 1,
    counts: library.facets.value?.status,
    texts,
    onStatus: (one: Status | undefined) =>
      look.setFilters(one ? { ...filters, status: [one] } : withoutFacet(filters, 'status')),
  };
  const order = {
    sort: library.sort.value,
    listTexts,
    onSort: (by: Column) => library.sortBy(by),
    onToggleAll: () => library.toggleAll(),
  };
  const isSearching = library.terms.value.length > 0 || countFilters(filters) > 0;
  // The tabs tell the status already, where they are there and it is one.
  const onTab = !isBoard && !isCompact && chosen.length === 1;
  return (
    <>
      <div class="list-tools">
        {library.selected.value.size > 0 ? (
          <SelectionTools model={model} />
        ) : (
          <>
            {isCompact || isBoard ? <CompactTools {...status} {...order} /> : <StatusTabs {...status} />}
            <LookButtons
              filtersOn={countFilters(filters)}
              areFiltersShown={look.areFiltersShown.value}
              hasColumns={!isBoard && !isCompact}
              texts={listTexts}
              filterTexts={filterTexts}
              onFilters={() => look.showFilters(!look.areFiltersShown.peek())}
              onViews={() => {
                look.areViewsAsked.value = true;
              }}
              onColumns={() => {
                look.areColumnsAsked.value = true;
              }}
            />
          </>
        )}
      </div>
      <FilterChips
        filters={onTab ? withoutFacet(filters, 'status') : filters}
        texts={filterTexts}
        words={texts}
        showDate={showDate}
        onFilters={(next) =>
          look.setFilters(
            onTab && Object.keys(next).length > 0 && filters.status ? { ...next, status: filters.status } : next,
          )
        }
      />
      <p role="status" class="visually-hidden">
        {isSearching && texts.found(library.shown.value.length)}
      </p>
    </>
  );
}
