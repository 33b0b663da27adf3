import { Board } from '../../../components/board/Board.tsx';
import { STATUSES } from '../../../utils/text/vocabulary.ts';
import { board as boardTexts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { isNarrow } from '../narrow.ts';
import { LibraryTools } from './LibraryTools.tsx';
import { NoResult } from './NoResult.tsx';
import { PaneBody } from './PaneBody.tsx';
import { showDue, showPrintedPay } from './show-row.ts';

/** What is shown of the saved postings, in columns by status. */
export function BoardPane({ model }: { model: OptionsModel }) {
  const { library, texts } = model;
  const byStatus = library.shownByStatus.value;
  const chosen = library.filters.value.status;
  const columns = STATUSES.filter((status) => !chosen?.length || chosen.includes(status));
  return (
    <section class="board-pane" aria-label={boardTexts.board}>
      <LibraryTools model={model} isCompact={false} isBoard={true} />
      <PaneBody model={model}>
        {library.shown.value.length === 0 ? (
          <NoResult model={model} />
        ) : (
          <Board
            columns={columns.map((status) => ({ status, rows: byStatus[status] }))}
            selected={library.selected.value}
            openId={model.route.openId.value}
            current={{ ...library.current.value, id: library.currentId }}
            texts={texts}
            boardTexts={boardTexts}
            showPay={showPrintedPay}
            showDue={showDue}
            onCurrent={(id) => library.goTo(id, { focus: false })}
            onOpen={(id) => model.open(id, { focus: isNarrow() })}
            onToggle={(id, isRange) => library.toggle(id, isRange)}
            onMove={(ids, status) => void model.moveTo(ids, status)}
            onSay={(text) => model.say(text)}
          />
        )}
      </PaneBody>
    </section>
  );
}
