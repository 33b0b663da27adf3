import { useCallback } from 'preact/hooks';
import { PostingList } from '../../components/list/PostingList.tsx';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import { StatusTabs } from '../../components/list/Toolbar.tsx';
import { NoResultNotice } from '../../components/Notices.tsx';
import type { PostingSummary } from '../../utils/store/store.ts';
import { showDate } from '../../utils/text/show-date.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import type { OptionsModel } from './model.ts';

const showPay = ({ posting }: PostingSummary) =>
  posting.baseSalary ? showValue('baseSalary', posting.baseSalary) : '';

/** The list with what narrows it and what is done with several. */
export function ListPane({ model, isNarrow }: { model: OptionsModel; isNarrow: () => boolean }) {
  const { library, actions, texts } = model;
  const found = library.found.value;
  const rows = library.shown.value;
  const selected = library.selected.value;
  const ids = [...selected];
  const isSearching = library.query.value.text !== '' || library.query.value.status !== undefined;
  const onPageSize = useCallback((size: number) => {
    library.pageSize = size;
  }, []);
  const onQuery = (query: typeof library.query.value) => {
    library.query.value = query;
  };
  return (
    <section class="list-pane" aria-label={texts.list}>
      <div class="list-tools">
        {selected.size > 0 ? (
          <SelectionBar
            count={selected.size}
            knownTags={library.tags.value}
            texts={texts}
            onStatus={(status) => void actions.setStatus(ids, status)}
            onAddTag={(tag) => void actions.addTag(ids, tag)}
            onExport={() => void actions.exportJson(ids)}
            onDelete={() => void model.remove(ids)}
            onClear={() => library.selectNone()}
          />
        ) : (
          <StatusTabs query={library.query.value} found={found} texts={texts} onQuery={onQuery} />
        )}
      </div>
      <p role="status" class="visually-hidden">
        {isSearching && texts.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <NoResultNotice texts={texts} onShowAll={() => onQuery({ text: '' })} />
      ) : (
        <PostingList
          rows={rows}
          sort={library.sort.value}
          selected={selected}
          openId={model.route.openId.value}
          current={{ ...library.current.value, id: library.currentId }}
          texts={texts}
          showPay={showPay}
          showDate={showDate}
          onSort={(by) => library.sortBy(by)}
          onOpen={(id) => model.open(id, { focus: isNarrow() })}
          onToggle={(id, isRange) => library.toggle(id, isRange)}
          onToggleAll={() => library.toggleAll()}
          onPageSize={onPageSize}
        />
      )}
    </section>
  );
}
