import { useCallback, useRef } from 'preact/hooks';
import { CompactTools } from '../../components/list/CompactTools.tsx';
import { PostingList } from '../../components/list/PostingList.tsx';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import { StatusTabs } from '../../components/list/StatusTabs.tsx';
import { useCompact } from '../../components/list/use-compact.ts';
import { NoResultNotice } from '../../components/Notices.tsx';
import { countFilters, withoutFacet } from '../../utils/library/filters.ts';
import type { Column } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/store.ts';
import { showDate } from '../../utils/text/show-date.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import type { OptionsModel } from './model.ts';
import { isNarrow } from './narrow.ts';
import { SELECTION_MENU } from './selection-entries.ts';

const showPay = ({ posting }: PostingSummary) =>
  posting.baseSalary ? showValue('baseSalary', posting.baseSalary) : '';

/** The list with what narrows it and what is done with several. */
export function ListPane({ model }: { model: OptionsModel }) {
  const { library, actions, texts } = model;
  const rows = library.shown.value;
  const selected = library.selected.value;
  const ids = [...selected];
  const isSearching = library.terms.value.length > 0 || countFilters(library.filters.value) > 0;
  const onPageSize = useCallback((size: number) => {
    library.pageSize = size;
  }, []);
  const pane = useRef<HTMLElement>(null);
  const isCompact = useCompact(pane);
  const filters = library.filters.value;
  const filter = {
    status: filters.status?.[0],
    counts: library.facets.value.status,
    texts,
    onStatus: (status: Status | undefined) => {
      library.filters.value = status ? { ...filters, status: [status] } : withoutFacet(filters, 'status');
    },
  };
  const order = {
    sort: library.sort.value,
    onSort: (by: Column) => library.sortBy(by),
    onToggleAll: () => library.toggleAll(),
  };
  return (
    <section ref={pane} class="list-pane" aria-label={texts.list}>
      <div class="list-tools">
        {selected.size > 0 ? (
          <SelectionBar
            count={selected.size}
            knownTags={library.tags.value}
            texts={texts}
            onStatus={(status) => void actions.setStatus(ids, status)}
            onAddTag={(tag) => void actions.addTag(ids, tag)}
            onExport={() => model.exporting.open('selected')}
            onDelete={() => void model.remove(ids)}
            onClear={() => library.selectNone()}
            more={SELECTION_MENU.map(({ name, run, least = 1, most = Infinity }) => ({
              name,
              run: () => run(model, ids),
              isDisabled: ids.length < least || ids.length > most,
            }))}
          />
        ) : isCompact ? (
          <CompactTools {...filter} {...order} />
        ) : (
          <StatusTabs {...filter} />
        )}
      </div>
      <p role="status" class="visually-hidden">
        {isSearching && texts.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <NoResultNotice texts={texts} onShowAll={() => library.showAll()} />
      ) : (
        <PostingList
          rows={rows}
          {...order}
          isCompact={isCompact}
          selected={selected}
          openId={model.route.openId.value}
          current={{ ...library.current.value, id: library.currentId }}
          texts={texts}
          showPay={showPay}
          showDate={showDate}
          onCurrent={(id) => library.goTo(id, { focus: false })}
          onOpen={(id) => model.open(id, { focus: isNarrow() })}
          onToggle={(id, isRange) => library.toggle(id, isRange)}
          onPageSize={onPageSize}
        />
      )}
    </section>
  );
}
