import { useCallback, useMemo, useRef } from 'preact/hooks';
import { PostingList } from '../../../components/list/PostingList.tsx';
import type { RowEvents } from '../../../components/list/PostingRow.tsx';
import { useCompact } from '../../../components/list/use-compact.ts';
import { showDate } from '../../../utils/text/show-date.ts';
import { list as listTexts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { isNarrow } from '../narrow.ts';
import { fragmentOf } from '../route.ts';
import { LibraryTools } from './LibraryTools.tsx';
import { NoResult } from './NoResult.tsx';
import { PaneBody } from './PaneBody.tsx';
import { showDue, showYearlyPay } from './show-row.ts';

/** The list's part of the window beside an open posting, about. */
const BESIDE_DETAIL = 0.44;

const addressOf = (id: string) => fragmentOf('list', { posting: id });

/** The list with what narrows it and what is done with several. */
export function ListPane({ model }: { model: OptionsModel }) {
  const { library, look, texts } = model;
  const rows = library.shown.value;
  const onPageSize = useCallback((size: number) => {
    library.pageSize = size;
  }, []);
  // The same functions each time: rows that stay as they are need not be drawn anew.
  const rowEvents = useMemo<RowEvents>(
    () => ({
      onCurrent: (id) => library.goTo(id, { focus: false }),
      onOpen: (id) => model.open(id, { focus: isNarrow() }),
      onToggle: (id, isRange) => library.toggle(id, isRange),
    }),
    [model],
  );
  const main = useRef<HTMLDivElement>(null);
  const isCompact = useCompact(main, model.route.openId.value ? BESIDE_DETAIL : 1);
  const terms = library.marked.value;
  return (
    <section class="list-pane" aria-label={texts.list}>
      <LibraryTools model={model} isCompact={isCompact} isBoard={false} />
      <PaneBody model={model} main={main}>
        {rows.length === 0 ? (
          <NoResult model={model} />
        ) : (
          <PostingList
            rows={rows}
            layout={look.layout.value}
            sort={library.sort.value}
            isCompact={isCompact}
            selected={library.selected.value}
            openId={model.route.openId.value}
            current={{ ...library.current.value, id: library.currentId }}
            terms={terms}
            texts={texts}
            listTexts={listTexts}
            showPay={showYearlyPay}
            showDate={showDate}
            showDue={showDue}
            showFound={(row) => model.found.of(row, terms, isCompact ? 60 : 160)}
            addressOf={addressOf}
            onSort={(by) => library.sortBy(by)}
            onLayout={(layout) => look.setLayout(layout)}
            onToggleAll={() => library.toggleAll()}
            onSay={(text) => model.say(text)}
            {...rowEvents}
            onPageSize={onPageSize}
          />
        )}
      </PaneBody>
    </section>
  );
}
